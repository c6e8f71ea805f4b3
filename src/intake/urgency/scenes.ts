import {classes} from '../packs/word-classes.ts'
import type {Phrase} from '../understanding/phrase.ts'
import {hear, hears, type Listener, listenFor} from '../understanding/phrase.ts'
import type {Span, Utterance} from '../understanding/utterance.ts'

/** Things that say together, anywhere in the turn and in any order, what none of them says alone. */
interface Scene {
  readonly all: readonly (readonly Phrase[])[]
  /** Heard anywhere in the turn, these make it something else. */
  readonly none: readonly Phrase[]
}

const locked: Phrase = '(locked|shut|stuck|trapped|pinned|cant open|wont open|encerr~|atrapad~|atorad~|prensad~)'
const place: Phrase =
  '(car|truck|van|suv|jeep|bathroom|restroom|bedroom|closet|room|garage|basement|elevator|pantry|freezer|trunk|seat|carro|coche|auto|bano|cuarto|recamara|camioneta|elevador)'

/** Dangers, by their ids. */
const dangerScenes: Readonly<Record<string, readonly Scene[]>> = {
  gas_smell: [
    {
      all: [
        ['(@smell)', '(huele|olor|apesta)'],
        ['(gas|propane|rotten egg|rotten eggs|eggs|cabbage|sulfur|gas leak|propano|huevo|huevos)'],
      ],
      none: [
        '(no|not|dont|doesnt|isnt|without|any|never) .. (@smell|gas)',
        'no huele',
        'gas (grill|station|mileage|bill|mower|can)',
        '(septic|skunk|sewer|drain) .. (@smell)',
        '(last (year|month|week|winter|summer)|fixed it|gas (fireplace|stove|range) (quote|install))',
      ],
    },
  ],
  co_alarm: [
    {
      all: [
        ['(@unwell)', '(maread~|vomit~|dolor de cabeza|nausea~|desmay~)'],
        [
          '(furnace|boiler|heater|heat|generator|fireplace|detector|alarm|monoxide|calefaccion|caldera|calenton|generador|alarma)',
        ],
        [
          '(we|all|everyone|everybody|family|both|kids|wife|husband|roommate|i|im|todos|familia|esposa|esposo|me|hijos)',
        ],
      ],
      none: [
        '(no|isnt|without|dont have|lost|broken|dead|out|wont|not working|quit|stopped) .. (heat|furnace|heater|boiler|cooling|ac)',
        '(heat|furnace|heater|boiler|ac|it) .. (broke|broken|out|dead|wont|quit|stopped|not|isnt|died)',
        '(sick|ill) (of|mother|mom|dad|father|husband|wife|child|kid|baby)',
        '(from the|heat) (heat|stroke|exhaustion)',
      ],
    },
  ],
  person_trapped: [
    {
      all: [
        [
          '(@child|@pet)',
          '(bebe|nino|nina|ninos|hijo|hija|nieto|perro|perra|gato|abuela|abuelo|abuelita|abuelito|mama|papa)',
          '(grandma|grandmother|grandpa|grandfather|elderly|patient|dementia|resident)',
        ],
        [locked],
        [place],
      ],
      none: [
        '(locked|lock) (me|us|ourselves|myself|him|her)? out',
        '(squirrel|raccoon|rat|mouse|bird|bat|possum|snake)',
        '(nobody|no one|nobodys|no ones) .. (in|inside|locked|trapped)',
        '(toy|phone|ring|diaper|wipes|spoon) .. (stuck|toilet|drain)',
        '(car|van|truck) .. (stuck|trapped|blocked) .. (garage|in)',
        '(wont|cant) open .. (garage|door) .. (car|work|school|appointment)',
        '(afuera|quedamos afuera|quede afuera)',
        '(get|got|getting) (back)? in',
        '(spare|copy|copies|rekey|change|changed)',
        '(drawer|toilet|sink|drain|window) .. (stuck|jammed)',
        'stuck (open|at|on|here|home|with)',
        '(old|years old) (house|car|home|door|lock)',
      ],
    },
  ],
  electrical_arcing: [
    {
      all: [
        [
          '(@device|microwave|dryer|washer|fridge|refrigerator|stove|oven|tv|television|box|enchufe|contacto|apagador|cable|cables|panel|breaker|caja)',
        ],
        [
          '(spark~|sizzl~|crackl~|arcing|arced|melt~|scorch~|charred|blackened|burnt black|burned black|turned black|black mark~|burn mark~|burn marks|too hot to touch|hot to touch|hot to the touch|frying|blue flash|zapping|chispas|chispazo|chispea~|derritio|derritiendo|quemandose|se esta quemando)',
        ],
      ],
      none: [
        '(no|not|without|dont|doesnt|isnt|never|any) .. (smell|smoke|burn~|spark~|heat|hot|melt~)',
        '(spark plug|spark plugs|igniter|ignitor|grill|burner|pilot|sparkler|sparkling|sparks (are)? (fly|flying)|ice cream|snow|ice|freezer|thaw~|cheese|sparky)',
        '(one|tiny|small|little|slight|single) spark~ .. (once|stopped|plug~|nothing)',
        '(last (year|month|week|winter|summer)|replaced it|fixed it|(month|year|week)s? ago)',
      ],
    },
  ],
  electric_shock: [
    {
      all: [
        [
          '(touch~|grab~|reach~|turn on|turned on|shower|pool|hot tub|spa|faucet|handle|rail|metal|water|bath|toque|tocar|agua|alberca|regadera)',
        ],
        [
          '(tingl~|tingly|shocked|shocks|shocking|zapped|zaps|jolt|jolted|electrocut~|bit me|prickle|prickl~|pins and needles|corriente|toques|descarga)',
        ],
      ],
      none: [
        '(static|shock absorber~|shock treatment|shock the pool|pool shock|shocked (at|by|to|when i saw)|shell shock|sticker shock|bill|price|quote|chlorine shock|bag of shock|tubs of shock|shocked it)',
        '(no|not|never|dont|without) .. (shock~|tingl~|zap~)',
      ],
    },
  ],
  power_line_down: [
    {
      all: [
        [
          '(wire|wires|power line|power lines|lines|pole|power pole|utility pole|electric line|service line|meter|cables de luz|cable de luz|poste)',
        ],
        [
          '(down|ground|hanging|laying|lying|dangling|snapped|ripped|pulled|yanked|across|fell|fallen|touching|draped|tangled|low|caido|caidos|tirado|tirados|colgando)',
        ],
        [
          '(tree|limb|branch|storm|wind|truck|yard|street|road|driveway|sidewalk|lawn|fence|roof|pole|car|sparking|calle|patio|arbol|rama)',
        ],
      ],
      none: [
        '(garage|door|spring|sprinkler~|clothes|sewer|gas|water|drain|septic|irrigation|pool|fish|phone charger|extension|outlet|inside|attic|fence line|property line|tree line|down the line|christmas|string lights)',
        '(near|close to|around) .. (power|wire|lines) .. (trim~|cut|quote|price)',
        '(trim~|quote|estimate|for years)',
      ],
    },
  ],
  structural: [
    {
      all: [
        ['(ceiling|roof|sheetrock|drywall|porch|deck|balcony|beam|joist~|rafter~|wall|techo|plafon|pared)'],
        [
          '(sag~|bulg~|bowing|bowed|collaps~|caved|caving|giving way|droop~|bellied|belly|water balloon|bubble|about to (fall|come|give|collapse|cave)|going to (fall|come down|give|collapse|cave)|gonna (fall|come down|give|collapse|cave)|ready to (fall|come down|give|collapse)|pandeando|hundiendo|bajando|a punto de caer|se va a caer)',
        ],
      ],
      none: [
        '(garage door|fence|gutter~|paint|wallpaper|tile|siding|for years|always|old house|estimate|quote|carpet|hardwood|raccoon|squirrel|fan)',
        '(no|not|isnt|without) .. (sag~|bulg~|bow~|collaps~)',
        '(last (year|month|winter|summer)|(month|year)s? ago)',
      ],
    },
  ],
  allergic_reaction: [
    {
      all: [
        [
          '(stung|sting|stings|bee|bees|wasp|wasps|hornet|hornets|yellow jacket|yellow jackets|bitten|bit|pico|picaron|piquete|avispa|avispas|abeja|abejas)',
        ],
        ['(@swelling|swallow|hinch~|respirar|garganta|ronchas)'],
      ],
      none: ['(afraid|scared) of', '(if|in case) .. stung', '(chimney|throat of)', 'throat of'],
    },
  ],
  bite_or_exposure: [
    {
      all: [
        [
          '(poison|bait|pesticide|pellets|rat block|killer|raid|insecticide|antifreeze|chlorine|bleach|veneno|insecticida|cloro|spray)',
        ],
        ['(swallow~|ate|eaten|drank|mouth|eyes|eye|face|chew~|lick~|comio|trago|tomo|boca|ojos)'],
        ['(@child|@pet|@person|i|me|my)', '(hijo|hija|nino|nina|bebe|perro|gato|mi)'],
      ],
      none: [
        '(want|need|like|safe|quote|price) .. (spray|bait|poison)',
        '(face the|in your face)',
        '(mice|rats|roaches|ants|they) .. (ate|eat|eating|wont eat) .. (bait|poison)',
      ],
    },
    {
      all: [
        ['(bat|murcielago)'],
        [
          '(picked it up|picked up|touched|held|handled|bare hands|grabbed|bedroom|sleeping|asleep|woke|crib|nursery|pillow|recamara|durmiendo)',
        ],
      ],
      none: ['baseball', '(outside|attic|barn|yard|garage|eaves)'],
    },
  ],
  violence_or_intrusion: [
    {
      all: [
        ['(someone|somebody|a man|some guy|stranger|intruder|hombre|tipo|alguien|ladron|ex|boyfriend|husband)'],
        [
          '(breaking in|break in|trying to get in|trying to open|trying to come in|kicking|prying|jiggling|queriendo (abrir|entrar)|tratando de (abrir|entrar)|forzando|metiendose|adentro de mi casa)',
        ],
        ['(now|right now|door|window|house|again|still|back|puerta|casa|ventana)'],
      ],
      none: [
        '(yesterday|last (night|week|month)|ago|earlier this week|ayer|anoche|la semana)',
        '(did|has|had|was|were) .. (break|broke|broken|broken in)',
        '(squirrel|raccoon|animal|rat|mouse|mice|bird|bear)',
        'cant get in',
      ],
    },
  ],
}

const waterish: Phrase =
  '(water|leak~|wet|soak~|flood~|toilet|commode|tub|bathtub|sink|pipe|pipes|faucet|hose|valve|shower|drain|rain~|overflow~|washer|washing machine|dishwasher|water heater|grease trap|fish tank|agua|drenaje|inunda~|tubo|tuberia|taza|llave|regadera|lavadora)'
const harm: Phrase =
  '(@unstopped|to the (top|rim|edge|brim)|onto the|over the (top|edge|side|rim|floor)|all over the (floor|floors|kitchen|house|basement|carpet|bathroom|hall|hallway|laundry|shop|store|room|place)|everywhere|through the (ceiling|floor|wall|light|lights)|down the (wall|walls|stairs|steps)|into the (hall|hallway|bedroom|living room|dining room|basement|kitchen|carpet|next room|lobby|elevator|garage|office)|ruining|ruined|inches|ankle~|pouring|gushing|spraying|shooting|squirting|streaming|(is|its|was) raining|raining (on|in|inside|down|through)|rushing|spewing|overflowing|por todos lados|por todas partes|por toda|por todo|a chorros|chorro|escaleras|no (la|lo)? (puedo|podemos|se como) .. (cerrar|parar|cerrarlo|cerrarla|pararlo|pararla)|bajando por|subiendo)'
const calm: readonly Phrase[] = [
  '(gutter~|downspout~|mini split|minisplit|air conditioner|air handler|condensate|ac|a c|pilot|shak~|vibrat~|shake)',
  '(toilet|commode|it) .. (keeps|kept|wont stop|constantly|always) running',
  '(keeps going out|jiggle|how much|how fast|do you charge)',
  '(drip|drips|dripping|dribble~|drop|drops|droplets|bucket|small|slow|slowly|little|tiny|minor|damp|contained|handled|stopped|shut off|turned off|off now|off at|got it off|dried|dry|yesterday|the other day|last (week|month|year|summer|winter|spring|fall)|ago)',
  '(sprinkler~|irrigation|yard|lawn|garden|pool|hot tub|spa|street|driveway|field|estimate|quote|price|noise|noisy|clog~|brown|rusty|pressure|presion|no water|no leak|not leaking|isnt leaking|without water|hot water|light|lights)',
  '(shut|turned|closed|killed|cut) .. (off|valve|main|water)',
  '(install|replace|remodel|redo|move|moving|new|add|check|inspect|sensor|alarm|detector|insurance|claim)',
  '(gotera|goteando|gotea|poquita|poca|cubeta|ya (paro|cerre|cerramos)|riego|jardin|alberca|patio|ayer)',
  '(ants|roaches|mice|rats|bees|wasps|bugs|mold|smoke|moho|hormigas)',
]

/** Jobs, by their rules. */
const jobScenes: Readonly<Record<string, readonly Scene[]>> = {
  'plumbing/water-running': [{all: [[waterish], [harm]], none: calm}],
  'restoration/water-running': [{all: [[waterish], [harm]], none: calm}],
  'plumbing/main-sewer-backup': [
    {
      all: [
        [
          '(sewage|sewer|septic|poop|feces|turds|toilet paper|toilet water|waste|black water|nasty water|dirty water|brown water|drenaje|aguas negras|aguas sucias|caca|black stuff|brown stuff|grease trap)',
        ],
        [
          '(up|back|backing|backed|floor|tub|shower|bathtub|overflow~|coming out|everywhere|all over|inside|basement|hallway|subiendo|saliendo|sacando|regresa~|sale|salen|tina|regadera|bano|por todos lados)',
        ],
      ],
      none: [
        '(yard|lawn|outside|field|ditch|garden|patio|jardin|yarda|afuera|well|street)',
        '(smell~|stink~|odor|huele|olor)',
        '(inspect~|quote|estimate|camera|pump out|pumped out|schedule|clean out|backup (pump|generator|battery)|back up (pump|generator)|call (me|us)? back)',
        '(slow|slowly|sluggish|last (week|month|year)|clean~ .. up|cleanup|yesterday)',
        '(stopped|shut off|fixed|contained)',
      ],
    },
  ],
  'landscaping/tree-on-structure': [
    {
      all: [
        ['(tree|limb|branch|trunk|oak|pine|maple|elm|palm|arbol|rama|tronco|pino)'],
        ['(fell|fallen|came down|crashed|landed|smashed|crushed|punched|through|sticking|on top|cayo|encima|atraveso)'],
        ['(house|roof|car|truck|garage|porch|deck|van|bedroom|trailer|kitchen|carport|casa|techo|carro|coche|troca)'],
      ],
      none: [
        '(neighbor|neighbors|vecino) .. (had|tree|roof|house|car|se)',
        '(last (week|month|year|winter|summer)|ago|trim~|quote|estimate|price|stump|cleaned up|near|close to|leaning|worried|might|could|before it)',
        '(driveway|road|street|fence|yard) .. (block~)',
      ],
    },
  ],
  'pest/stinging-insects-inside': [
    {
      all: [
        ['(bees|wasps|hornets|yellow jackets|yellowjackets|swarm|abejas|avispas|enjambre|panal)'],
        [
          '(living room|bedroom|kitchen|bathroom|nursery|inside the house|in the house|in my house|into the house|in our house|fireplace|through the vent|dryer vent|classroom|playground|daycare|allergic|epipen|adentro|dentro de la casa|recamara|cuarto|alergic~|escuela)',
        ],
      ],
      none: [
        '(outside|window|near|under the|by the) .. (bedroom|kitchen|bathroom|nursery) .. (window|door|wall)?',
        '(no one|nobody|not) .. allergic',
        '(quote|prevention|price|last year|shed|mailbox)',
      ],
    },
  ],
  'locksmith/lockout-risk': [
    {
      all: [
        [
          '(locked out|locked (me|us|myself|ourselves) out|keys .. (inside|in the car|in my car|in the house|locked)|no keys|cant get in|cant get back in|stuck outside|outside my (car|house|apartment)|door (shut|closed|locked) behind me|me quede afuera|llaves adentro)',
        ],
        [
          '(dark|alone|by myself|midnight|highway|freeway|interstate|shoulder|roadside|side of the road|rest stop|rest area|freezing|snowing|storming|pouring rain|in the rain|stove|oven|candle|iron on|the iron|cooking|burner|pot on|barefoot|robe|pajamas|no shoes|no coat|no jacket|scared|unsafe|sketchy|at night|(two|three|four|one) in the morning|sola|estufa|de noche|medianoche|oscuro)',
        ],
      ],
      none: [
        '(got (back)? in|back in now|this morning|yesterday|home alone|spare|rekey|quote|estimate)',
        '(safe|fine|friend|neighbors|inside the store|at work|waiting inside)',
      ],
    },
  ],
}

interface Listening {
  readonly all: readonly Listener[]
  readonly none: Listener
}

function listening(scenes: Readonly<Record<string, readonly Scene[]>>): ReadonlyMap<string, readonly Listening[]> {
  return new Map(
    Object.entries(scenes).map(([rule, each]) => [
      rule,
      each.map(({all, none}) => ({
        all: all.map(phrases => listenFor(phrases, [], classes)),
        none: listenFor(none, [], classes),
      })),
    ]),
  )
}

const dangers = listening(dangerScenes)
const jobs = listening(jobScenes)

/** Where each part of such a scene is heard; undefined when one is missing, or something makes it another matter. */
export function sceneHeard(kind: 'danger' | 'job', rule: string, utterance: Utterance): readonly Span[] | undefined {
  for (const {all, none} of (kind === 'danger' ? dangers : jobs).get(rule) ?? []) {
    const spans: Span[] = []
    for (const listener of all) {
      const span = hear(listener, utterance)
      if (span === undefined) break
      spans.push(span)
    }
    if (spans.length === all.length && !hears(none, utterance)) return spans
  }
  return undefined
}
