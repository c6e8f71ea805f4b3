import {describe, expect, test} from 'vitest'
import type {Trade} from '../../src/config/routing.ts'
import {passesBoundary} from '../../src/intake/boundary.ts'
import {spanish} from '../../src/intake/phrases/es.ts'
import {callerId, phone, play} from './a-conversation.ts'

const both = {languages: ['en', 'es']} as const

describe('a whole call in Spanish', () => {
  const call = play(
    [
      'hola buenas noches está cayendo agua del techo de mi cocina y no la puedo parar',
      'sí ese está bien',
      'cuatro dieciocho alder court en oak park',
      'me llamo maría de la cruz',
      'no es la primera vez',
    ],
    both,
  )

  test('is answered in Spanish from the first turn', () => {
    expect(call.last).toMatchObject({language: 'es'})
    expect(call.said[1]).toBe(
      'Le estoy avisando a la persona de guardia. ¿El número del que llama, 3 1 2, 5 5 5, 0 1 4 2, es el mejor para llamarle?',
    )
  })

  test('ends with what the owner needs, told in English with the words as they were said', () => {
    expect(call.view).toMatchObject({
      name: 'María de la Cruz',
      callback: {number: callerId, readBack: 'confirmed'},
      address: '418 Alder Court, Oak Park',
      jobType: 'plumbing/active-leak',
      urgency: {tier: 'emergency'},
      relation: 'new',
      language: 'es',
      closed: 'complete',
    })
    expect(call.view.summary).toContain('cayendo agua del techo de mi cocina')
    expect(call.view.summary).toContain('The caller speaks Spanish.')
  })
})

test.each([
  ['tres uno dos cinco cinco cinco cero uno nueve nueve', '+13125550199'],
  ['trescientos doce quinientos cincuenta y cinco cero uno noventa y nueve', '+13125550199'],
  ['es el tres doce cinco cincuenta y cinco cero uno noventa y nueve', '+13125550199'],
  ['siete siete tres guion cinco cinco cinco guion cero uno cero uno', '+17735550101'],
  ['código de área siete setenta y tres y luego cinco cinco cinco cero uno cero uno', '+17735550101'],
  ['triple cinco no perdón tres uno dos triple cinco cero uno doble cuatro', '+13125550144'],
  ['mi número es el 312 555 0199', '+13125550199'],
])('the number in "%s" is understood', (said, number) => {
  const call = play(['hola tengo una fuga debajo del lavabo', 'juan pérez', said, 'así es'], {
    ...both,
    callerNumber: null,
  })
  expect(call.view.callback).toEqual({number: phone(number), readBack: 'confirmed', basis: 'said'})
})

test('a number that was read back wrong is corrected with the no', () => {
  const call = play(
    [
      'se me tapó el fregadero',
      'soy juan',
      'tres uno dos cinco cinco cinco cero uno nueve nueve',
      'no cero uno nueve ocho',
      'correcto',
    ],
    {...both, callerNumber: null},
  )
  expect(call.view.callback).toMatchObject({number: phone('+13125550198'), readBack: 'confirmed'})
})

test.each([
  ['me llamo josé hernández', 'José Hernández'],
  ['mi nombre es guadalupe', 'Guadalupe'],
  ['soy la señora ortiz', 'Sra. Ortiz'],
  ['claro sí soy pedro', 'Pedro'],
  ['xóchitl', 'Xóchitl'],
])('the name in "%s"', (said, name) => {
  expect(play(['tengo una fuga debajo del lavabo', said], both).view.name).toBe(name)
})

test.each([
  ['vivo en el 1204 de la calle oak', '1204 Calle Oak'],
  ['mil doscientos cuatro oak street apartamento tres b', '1204 Oak Street, Apt 3B'],
  ['calle alder número 418', '418 Calle Alder'],
  ['estoy en cicero', 'Cicero'],
  ['el código postal es seis cero tres cero dos', '60302'],
])('the place in "%s"', (said, place) => {
  expect(play(['tengo una fuga debajo del lavabo', 'juan', 'sí', said], both).view.address).toBe(place)
})

const urgency: readonly (readonly [string, Trade, string])[] = [
  ['se reventó un tubo y se está inundando la casa', 'plumbing', 'emergency'],
  ['están saliendo aguas negras por la tina', 'plumbing', 'emergency'],
  ['se reventó un tubo pero ya cerré la llave', 'plumbing', 'urgent'],
  ['no hay agua caliente', 'plumbing', 'urgent'],
  ['la llave del baño gotea', 'plumbing', 'standard'],
  ['se tapó el fregadero', 'plumbing', 'standard'],
  ['cuánto cobran por instalar un calentador de agua', 'plumbing', 'low'],
  ['no hay calefacción y tengo un bebé', 'hvac', 'emergency'],
  ['el aire acondicionado no enfría', 'hvac', 'urgent'],
  ['se nos fue la luz en media casa', 'electrical', 'emergency'],
  ['un enchufe no sirve', 'electrical', 'standard'],
  ['está entrando agua por el techo', 'roofing', 'emergency'],
  ['me quedé afuera de mi casa', 'locksmith', 'urgent'],
  ['se cayó un árbol encima del techo', 'landscaping', 'emergency'],
  ['tengo cucarachas en la cocina', 'pest', 'standard'],
  ['el refrigerador no enfría', 'appliance', 'urgent'],
]
test.each(urgency)('"%s" (%s) is %s', (said, trade, tier) => {
  expect(play([said], {...both, trades: [trade]}).view.urgency.tier).toBe(tier)
})

test.each([
  ['huele a gas en la cocina', 'gas_smell'],
  ['está saliendo humo del enchufe', 'fire_smoke'],
  ['hay chispas en el panel', 'electrical_arcing'],
  ['mi bebé está encerrado en el carro', 'person_trapped'],
  ['me dio un toque la regadera', 'electric_shock'],
  ['hay cables caídos en el patio', 'power_line_down'],
])('"%s" is a danger, told in Spanish', (said, hazard) => {
  const call = play([said], both)
  expect(call.view.hazards).toContain(hazard)
  expect(call.said[1]).toMatch(/^Si hay alguien en peligro, .* ¿Está en un lugar seguro en este momento\?$/)
})

test.each([
  'no huele a gas pero no hay agua caliente',
  'no hay humo ni fuego solo no sirve un enchufe',
  'quiero una cotización para una línea de gas',
])('"%s" is none', said => {
  expect(play([said], {...both, trades: ['plumbing', 'electrical']}).view.hazards).toEqual([])
})

test.each([
  ['cuánto me va a costar', 'price', 'No le puedo dar precios'],
  ['a qué hora pueden venir', 'arrival-time', 'No le puedo decir cuándo'],
  ['quiero hablar con una persona', 'person', 'Soy el asistente automático'],
  ['estoy hablando con una máquina', 'robot', 'Sí, soy un asistente automático'],
  ['puedo usar el baño', 'advice', 'No le puedo aconsejar'],
  ['quiero cambiar mi cita para el viernes', 'reschedule', 'todavía no se cambia nada'],
])('"%s" is answered honestly', (said, want, answer) => {
  const call = play(['hola se tapó el fregadero de la cocina', said], both)
  expect(call.view.wants).toContain(want)
  expect(call.said[2]).toContain(answer)
})

describe('a business that speaks no Spanish', () => {
  const call = play([
    'hola se reventó un tubo en mi cocina',
    'sí',
    'cuatro dieciocho alder court',
    'me llamo juan pérez',
  ])

  test('says so honestly, once, and captures all the same', () => {
    expect(call.said.filter(said => said.includes('I only speak English'))).toHaveLength(1)
    expect(call.last.language).toBe('en')
    expect(call.view).toMatchObject({name: 'Juan Pérez', address: '418 Alder Court', urgency: {tier: 'emergency'}})
  })
})

describe('a caller who speaks neither', () => {
  test.each([
    'do you speak polish',
    'no english sorry',
    'bonjour je suis dans ma maison avec une fuite',
    '我家漏水了请帮忙',
  ])('"%s" is told so, and asked for a message', said => {
    const call = play([said], both)
    expect(call.last).toMatchObject({do: 'record', maxSeconds: 120})
    expect(call.view.closed).toBe('other-language')
  })
})

test('a caller may change to English', () => {
  const call = play(['hola buenas tardes tengo una fuga', 'english please my name is juan ortiz'], both)
  expect(call.last.language).toBe('en')
  expect(call.view.name).toBe('Juan Ortiz')
})

test.each([
  'my name is juan de la cruz',
  'i live on calle del sol in los angeles',
  'maria hernandez',
  'no me si',
  'once a minute it goes off',
])('"%s" is English', said => {
  expect(play(['my sink is clogged', said], both).view.language).toBe('en')
})

test.each([
  'Cuesta 90 dólares.',
  'Llegarán mañana.',
  'Estamos en camino.',
  'Cierre la llave de paso.',
  'No se preocupe, es seguro.',
  'Por favor llame al 911.',
  'Su cita queda agendada.',
])('"%s" is never said', said => {
  expect(passesBoundary(said)).toBe(false)
})

test.each(spanish.approved)('"%s" may be said', said => {
  expect(passesBoundary(said)).toBe(true)
})

test.each([
  ['se botan los breakers a cada rato', 'electrical', 'urgent'],
  ['quiero cotizar un minisplit', 'hvac', 'low'],
  ['sigue cayendo agua de los de arriba por la pared', 'plumbing', 'emergency'],
  ['se picó una manguera de la lavadora pero ya le cerramos', 'plumbing', 'urgent'],
  ['la alarma del monóxido está chillando', 'hvac', 'emergency'],
  ['se cerró el carro con el bebé adentro', 'locksmith', 'emergency'],
  ['se metió una víbora a la cocina', 'pest', 'urgent'],
] as const satisfies readonly (readonly [string, Trade, string])[])(
  '"%s" is heard as Spanish, and for what it is',
  (said, trade, tier) => {
    const {view} = play([said], {...both, trades: [trade]})
    expect(view).toMatchObject({language: 'es', urgency: {tier}})
  },
)
