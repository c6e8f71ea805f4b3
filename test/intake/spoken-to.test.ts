import {describe, expect, test} from 'vitest'
import {play} from './a-conversation.ts'

describe('a caller who asks five times', () => {
  test.each([
    ['en', ['how much', 'just a ballpark', 'come on, how much', 'what do you charge', 'give me a price']],
    ['es', ['cuánto cuesta', 'más o menos cuánto', 'deme un precio', 'cuánto cobran', 'cuánto']],
  ] as const)('is not answered twice in the same words (%s)', (language, pushes) => {
    const {said} = play(['no me sirve el drenaje', ...pushes].slice(language === 'en' ? 1 : 0), {languages: [language]})
    const refusals = said.slice(-5).map(answer => answer.split(/[.?] /)[0])
    expect(new Set(refusals).size).toBe(5)
  })
})

describe('the key for the second language', () => {
  const intake = {languageKey: 2}

  test('is offered in that language, and answered in it', () => {
    const {said, state} = play([{digits: '2'}, 'se tapó el fregadero'], {languages: ['en', 'es'], intake})
    expect(said[0]).toContain('Para español, oprima 2. How can I help?')
    expect(said[1]).toBe('¿En qué le puedo ayudar?')
    expect(said[2]).toContain('¿Me da su nombre, por favor?')
    expect(state.language).toBe('es')
  })

  test('is a no where a yes or no is asked for', () => {
    const {of} = play(['my sink is clogged', 'Dana Whitfield', {digits: '2'}], {languages: ['en', 'es'], intake})
    expect(of('number.denied')).toHaveLength(1)
  })

  test('is not offered where one language is spoken', () => {
    expect(play([], {languages: ['en'], intake}).said[0]).not.toContain('oprima')
  })
})

describe('whoever speaks neither language', () => {
  test.each(['bonjour', 'dzień dobry', 'ni hao', 'xin chào', '你好', 'guten tag'])(
    '%s: is asked for a message',
    words => {
      const {last, view} = play([words], {languages: ['en', 'es']})
      expect(last).toMatchObject({do: 'record'})
      expect(view).toMatchObject({closed: 'other-language', name: undefined})
    },
  )
})

describe('what was said once', () => {
  test('may be corrected at any time, and is thanked for', () => {
    const {said, view} = play([
      'my sink is clogged',
      'Dan, no, Danny Whitfield',
      'yes',
      '418 Alder Court',
      'sorry, the address is 480 Alder Court',
    ])
    expect(view).toMatchObject({name: 'Danny Whitfield', address: '480 Alder Court'})
    expect(said.at(-1)).not.toContain("didn't get that")
  })

  test('is not asked for again of who would rather not say it', () => {
    const {of} = play(['my sink is clogged', "I'd rather not say", 'yes'])
    expect(of('question.asked').filter(({question}) => question === 'name')).toHaveLength(1)
  })

  test('stands as it was said when it is known from before', () => {
    const {view, of} = play(['my sink is clogged', 'Dana Whitfield', 'yes', 'same as last time'])
    expect(view).toMatchObject({address: '"same as last time"', relation: 'returning'})
    expect(of('question.asked').filter(({question}) => question === 'address')).toHaveLength(1)
  })

  test('may be keyed in where it is a ZIP code', () => {
    expect(play(['my sink is clogged', 'Dana Whitfield', 'yes', {digits: '60302'}]).view.address).toBe('60302')
  })

  test('is spelled by examples that are no names', () => {
    expect(play(['my sink is clogged', "it's Mwangi, M as in Mary, W A N G I"]).view.name).toBe('Mwangi')
  })
})
