import type {Language} from '../../config/routing.ts'
import type {Phrase} from '../understanding/phrase.ts'

/** Something about a job that its owner needs in order to triage, and how it is asked for. */
export interface Detail {
  readonly id: string
  /** As the summary says it, before the caller's words, in the owner's language. */
  readonly label: Readonly<Record<Language, string>>
  /** The jobs it is asked of: how their rules begin. */
  readonly of: readonly string[]
  readonly asks: Readonly<Record<Language, string>>
  /** What callers say who have told it already. */
  readonly told: readonly Phrase[]
  readonly toldInSpanish: readonly Phrase[]
  /** The circumstance that a yes stands for, which may raise the urgency. */
  readonly yes?: string
}

/** Asked of any matter that may be pressing, and before anything else, where the words leave it open. */
export const atRiskNow: Detail = {
  id: 'at-risk-now',
  label: {en: 'In danger, or being damaged now', es: 'En peligro, o dañándose ahora'},
  of: [],
  asks: {
    en: 'Is anyone in danger, or is something being damaged right now?',
    es: '¿Hay alguien en peligro, o se está dañando algo en este momento?',
  },
  told: [],
  toldInSpanish: [],
  yes: 'at-risk',
}

/** The most telling first: of those that fit the job, the first that was not told is asked. */
export const details: readonly Detail[] = [
  {
    id: 'running-now',
    label: {en: 'Still running', es: 'Sigue saliendo'},
    of: [
      'plumbing/burst-pipe',
      'plumbing/active-leak',
      'plumbing/contained-leak',
      'plumbing/water-heater-leaking',
      'plumbing/toilet-overflow',
      'appliance/appliance-leak',
      'landscaping/irrigation-break',
    ],
    asks: {en: 'Is water still coming out right now?', es: '¿Sigue saliendo agua en este momento?'},
    told: [
      '(still|keeps|wont stop|cant stop|now|right now|everywhere|constantly|nonstop|stopped|shut off|turned off|off|bucket|drip~|slow~|pouring|gushing|spraying|running|coming)',
    ],
    toldInSpanish: ['(sigue|todavia|sin parar|cerre|cerramos|cerrada|cubeta|gote~|saliendo|chorro|chorreando|paro)'],
    yes: 'water-active',
  },
  {
    id: 'how-many-drains',
    label: {en: 'Drains affected', es: 'Desagües afectados'},
    of: ['plumbing/drain-clog', 'plumbing/main-sewer-backup', 'plumbing/toilet-blocked', 'septic/septic-slow'],
    asks: {
      en: 'Is it just that one drain, or more than one?',
      es: '¿Es solo ese desagüe, o son varios?',
    },
    told: ['(all|every|both|whole|only|just|one|two|three|several|multiple|other|another|everything) '],
    toldInSpanish: ['(todos|todas|ambos|varios|solo|nomas|unico|unica|dos|tres|otro|otra) '],
  },
  {
    id: 'heater-fuel',
    label: {en: 'Gas or electric', es: 'Gas o eléctrico'},
    of: ['plumbing/water-heater', 'plumbing/no-hot-water', 'appliance/cooking-loss'],
    asks: {en: 'Is it gas or electric, if you know?', es: '¿Es de gas o eléctrico, si lo sabe?'},
    told: ['(gas|electric|propane|tankless|pilot|oil)'],
    toldInSpanish: ['(gas|electrico|electrica|propano|piloto)'],
  },
  {
    id: 'whole-house-water',
    label: {en: 'Where there is no water', es: 'Dónde no hay agua'},
    of: ['plumbing/no-water', 'plumbing/low-pressure', 'plumbing/frozen-pipe'],
    asks: {en: 'Is it the whole house, or only some taps?', es: '¿Es en toda la casa, o solo en algunas llaves?'},
    told: ['(whole|entire|all|every|anywhere|everywhere|only|just|one|kitchen|bathroom|upstairs|shower|sink|faucet)'],
    toldInSpanish: ['(toda|todas|todo|solo|nomas|una|cocina|bano|regadera)'],
  },
  {
    id: 'temperature-inside',
    label: {en: 'Temperature inside', es: 'Temperatura adentro'},
    of: ['hvac/no-heat', 'hvac/no-cool'],
    asks: {
      en: 'What is the temperature inside, about?',
      es: '¿Como a qué temperatura está adentro?',
    },
    told: ['(degrees|freezing|temperature|sixties|fifties|forties|eighties|nineties|inside is)'],
    toldInSpanish: ['(grados|temperatura|helado|helada|congelando)'],
  },
  {
    id: 'how-much-out',
    label: {en: 'How much is out', es: 'Cuánto está sin luz'},
    of: ['electrical/circuit-fault', 'electrical/partial-outage', 'electrical/full-outage'],
    asks: {
      en: 'Is it one outlet, one room, or more of the house?',
      es: '¿Es un enchufe, un cuarto, o más de la casa?',
    },
    told: ['(whole|entire|half|one|all|every|room|rooms|kitchen|bedroom|bathroom|garage|upstairs|downstairs|outlet)'],
    toldInSpanish: ['(toda|media|mitad|todo|todos|un|una|cuarto|cuartos|cocina|recamara|bano|enchufe)'],
  },
  {
    id: 'coming-in-now',
    label: {en: 'Coming in now', es: 'Entra en este momento'},
    of: ['roofing/contained-roof-leak', 'roofing/roof-repair', 'roofing/storm-damage', 'roofing/ice-dam-leak'],
    asks: {en: 'Is water coming in right now?', es: '¿Está entrando agua en este momento?'},
    told: [
      '(still|now|right now|when it rains|stopped|dry|old|pouring|bucket|no leak|missing|quote|estimate|inspect~)',
    ],
    toldInSpanish: ['(todavia|sigue|cuando llueve|paro|seco|cubeta|presupuesto)'],
  },
  {
    id: 'door-open-or-closed',
    label: {en: 'Door now', es: 'Puerta ahora'},
    of: [
      'garage-door/broken-spring',
      'garage-door/opener-fault',
      'garage-door/stuck-open',
      'garage-door/door-unstable',
    ],
    asks: {en: 'Is the door open or closed right now?', es: '¿La puerta está abierta o cerrada en este momento?'},
    told: ['(open|closed|shut|half|halfway|down|up|wont (close|open|lift|go)|stuck)'],
    toldInSpanish: ['(abierta|cerrada|media|no (abre|cierra|sube|baja)|atorada)'],
  },
  {
    id: 'what-is-locked',
    label: {en: 'House, car or business', es: 'Casa, carro o negocio'},
    of: ['locksmith/key', 'locksmith/rekey', 'locksmith/quote', 'locksmith/security', 'locksmith/lockout'],
    asks: {en: 'Is it a house, a car or a business?', es: '¿Es una casa, un carro o un negocio?'},
    told: [
      '(house|home|car|truck|van|vehicle|business|office|store|shop|apartment|condo|front door|back door|safe|trunk|mailbox|garage|shed|doors|ignition|fob)',
    ],
    toldInSpanish: ['(casa|carro|coche|camioneta|troca|negocio|oficina|tienda|departamento|puerta|caja fuerte)'],
  },
  {
    id: 'where-from',
    label: {en: 'Where the water came from', es: 'De dónde vino el agua'},
    of: ['restoration/water-active', 'restoration/water-contained', 'restoration/late-water'],
    asks: {en: 'Do you know where the water came from?', es: '¿Sabe de dónde vino el agua?'},
    told: [
      '(pipe~|toilet|washer|washing machine|heater|sewer|sewage|rain|storm|river|roof|upstairs|hose|sump|dishwasher|tub|from)',
    ],
    toldInSpanish: ['(tubo|tuberia|inodoro|lavadora|boiler|drenaje|lluvia|tormenta|techo|manguera)'],
  },
  {
    id: 'inside-or-outside',
    label: {en: 'Inside or outside', es: 'Adentro o afuera'},
    of: ['pest/stinging', 'pest/rodents', 'pest/roaches', 'pest/general-pest', 'pest/termite'],
    asks: {en: 'Are they inside, or only outside?', es: '¿Están adentro, o solo afuera?'},
    told: [
      '(inside|outside|indoors|outdoors|kitchen|bathroom|bedroom|attic|basement|garage|yard|house|wall|walls|porch|deck|eaves|roof|garden|bed|pantry|restaurant|living room|crawl~|tree)',
    ],
    toldInSpanish: [
      '(adentro|afuera|dentro|fuera|cocina|bano|recamara|cuarto|atico|sotano|garaje|cochera|patio|casa|pared|paredes|techo|cama|jardin)',
    ],
  },
  {
    id: 'brand',
    label: {en: 'Brand and age', es: 'Marca y antigüedad'},
    of: ['appliance/appliance-fault', 'appliance/cold-loss', 'appliance/cooking-loss', 'appliance/appliance-leak'],
    asks: {en: 'What brand is it, and about how old?', es: '¿De qué marca es, y más o menos qué tan viejo?'},
    told: [
      '(samsung|lg|whirlpool|maytag|ge|kenmore|bosch|frigidaire|kitchenaid|electrolux|sub zero|viking|miele|amana|speed queen|haier|year old|years old)',
    ],
    toldInSpanish: ['(samsung|lg|whirlpool|maytag|ge|kenmore|mabe|bosch|frigidaire|anos)'],
  },
  {
    id: 'touching-anything',
    label: {en: 'Touching anything', es: 'Toca algo'},
    of: ['landscaping/tree-on-structure', 'landscaping/tree-urgent', 'landscaping/tree-quote'],
    asks: {
      en: 'Is it touching a building, a fence or anything else?',
      es: '¿Está tocando un edificio, una cerca u otra cosa?',
    },
    told: [
      '(on|against|over|touching|into|hit|near|blocking|across) .. (house|roof|car|fence|garage|wire|wires|shed|road|street|driveway|building|deck|line|lines|sidewalk)',
      'stump~',
    ],
    toldInSpanish: ['(sobre|encima|contra|tocando|cerca) .. (casa|techo|carro|cerca|barda|cable|cables|calle|entrada)'],
  },
  {
    id: 'last-pumped',
    label: {en: 'Last pumped', es: 'Último vaciado'},
    of: ['septic/septic', 'septic/pump', 'septic/surfacing'],
    asks: {
      en: 'When was the tank last pumped, if you know?',
      es: '¿Cuándo se vació la fosa por última vez, si lo sabe?',
    },
    told: ['(last (pumped|time|year)|pumped .. ago|years ago|never (been )?pumped|every .. years)'],
    toldInSpanish: ['(ultima vez|hace .. anos|nunca)'],
  },
  {
    id: 'pool-kind',
    label: {en: 'Kind of pool', es: 'Tipo de alberca'},
    of: ['pool/pool', 'pool/water-quality'],
    asks: {en: 'Is the pool in the ground or above it?', es: '¿La alberca está enterrada o sobre el suelo?'},
    told: ['(in ?ground|above ground|inground|hot tub|spa|jacuzzi|community|hotel|gate|fence)'],
    toldInSpanish: ['(enterrada|sobre el suelo|jacuzzi|inflable|hotel)'],
  },
  {
    id: 'system-age',
    label: {en: 'Age of the system', es: 'Antigüedad del equipo'},
    of: ['hvac/performance-fault', 'hvac/replacement-quote', 'hvac/comfort-issue', 'hvac/maintenance'],
    asks: {en: 'About how old is the system, if you know?', es: '¿Más o menos qué tan viejo es el equipo, si lo sabe?'},
    told: ['(year|years|new|brand new|old|original)'],
    toldInSpanish: ['(ano|anos|nuevo|viejo)'],
  },
  {
    id: 'since-when',
    label: {en: 'Since when', es: 'Desde cuándo'},
    of: [
      'plumbing/drain-clog',
      'plumbing/toilet-blocked',
      'plumbing/contained-leak',
      'plumbing/no-hot-water',
      'hvac/no-heat',
      'hvac/no-cool',
      'electrical/',
      'roofing/roof-repair',
      'appliance/',
      'restoration/',
      'pest/',
      'septic/septic-slow',
    ],
    asks: {en: 'When did this start?', es: '¿Cuándo empezó?'},
    told: [
      '(since|yesterday|today|tonight|last|ago|this morning|this afternoon|this week|just (started|now|happened)|days|weeks|months|hours|overnight|all day|for a while|a few|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quote|estimate|install~)',
    ],
    toldInSpanish: [
      '(desde|ayer|hoy|anoche|hace|esta manana|esta tarde|semana|semanas|dias|meses|horas|acaba|lunes|martes|miercoles|jueves|viernes|sabado|domingo|presupuesto|instalar)',
    ],
  },
]
