import {describe, expect, test} from 'vitest'
import {trades} from '../../src/config/routing.ts'
import {spanishHazardLabels, spanishJobLabels} from '../../src/intake/labels/es.ts'
import {jobsOf} from '../../src/intake/packs/packs.ts'
import {hazardData} from '../../src/intake/urgency/hazard-data.ts'
import {play} from './a-conversation.ts'

const both = {languages: ['en', 'es']} as const

test('every job has a Spanish label, and every Spanish label a job', () => {
  const rules = [...trades, 'caller' as const].flatMap(trade => jobsOf(trade).map(({rule}) => rule))
  expect(Object.keys(spanishJobLabels).sort()).toEqual(rules.sort())
})

test('and so has every danger', () => {
  expect(Object.keys(spanishHazardLabels).sort()).toEqual(Object.keys(hazardData).sort())
})

describe('the summary is in the language of the owner, around the words of the caller', () => {
  const english = ['my sink is clogged how much do you charge', 'dana whitfield', 'yes', '90210']
  const spanish = ['hola mi lavabo está tapado cuánto cobran', 'juan pérez', 'sí', '90210']

  test('an English call, to a Spanish-speaking owner', () => {
    const {view} = play(english, {...both, owner: 'es'})
    expect(view.summary).toBe(
      'Desagüe tapado: "my sink is clogged how much do you charge". Fuera de la zona de servicio. ' +
        'Preguntó un precio; no se le dio ninguno. Quien llamó habla inglés.',
    )
    expect(view.jobLabel).toBe('desagüe tapado')
    expect(view.jobType).toBe('plumbing/drain-clog')
  })

  test('a Spanish call, to an English-speaking one', () => {
    expect(play(spanish, both).view.summary).toBe(
      'Clogged drain: "mi lavabo está tapado cuánto cobran". Outside the service area. ' +
        'Asked for a price; none was given. The caller speaks Spanish.',
    )
  })

  test('and to one whose language it is, where it goes without saying', () => {
    expect(play(spanish, {...both, owner: 'es'}).view.summary).not.toMatch(/habla|speaks/)
  })

  test('dangers and calls in a row too', () => {
    const {view} = play(['i smell gas in my kitchen'], {owner: 'es', callsWithinHour: 3})
    expect(view.jobLabel).toBe('olor a gas')
    expect(view.summary).toMatch(/^Olor a gas: ".*"\. Peligro mencionado: olor a gas \(".*"\)\./)
    const again = play(['i have a leak under my sink'], {owner: 'es', callsWithinHour: 3}).view.urgency
    expect(again.trace.flatMap(({words}) => words)).toContain('4 llamadas en 60 minutos')
  })

  test('and what is heard in silence', () => {
    expect(play(['', '', ''], {owner: 'es'}).view.summary).toBe('Quien llamó no dijo nada. Quien llamó dejó de hablar.')
  })
})
