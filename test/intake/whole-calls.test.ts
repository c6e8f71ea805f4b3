import {describe, expect, test} from 'vitest'
import {foldIntake, initialIntake} from '../../src/intake/state.ts'
import {callerId, phone, play} from './a-conversation.ts'

const leak = [
  "hi um there's water coming through my kitchen ceiling I can't get it to stop",
  'yes',
  'four eighteen alder court oak park',
  'dana whitfield',
  'no first time',
]

describe('an after-hours leak', () => {
  const call = play(leak)

  test('is answered in the business name, by what says it is an assistant', () => {
    expect(call.said[0]).toBe('Thanks for calling Northside Plumbing. This is the automated assistant. How can I help?')
  })

  test('is an emergency with the number and the place asked first', () => {
    expect(call.view.urgency).toMatchObject({tier: 'emergency', rule: 'plumbing/active-leak'})
    expect(call.of('question.asked').map(({question}) => question)).toEqual([
      'reason',
      'callback_number',
      'address',
      'name',
      'new_or_returning',
    ])
  })

  test('alerts at the first turn, before anything else is asked', () => {
    expect(play(leak.slice(0, 1)).view.enoughToAlert).toBe('emergency')
  })

  test('ends with what the owner needs', () => {
    expect(call.view).toMatchObject({
      name: 'Dana Whitfield',
      callback: {number: callerId, readBack: 'confirmed', basis: 'caller-id'},
      address: '418 Alder Court, Oak Park',
      relation: 'new',
      outcome: 'captured',
      closed: 'complete',
    })
    expect(call.view.summary).toContain('water coming through my kitchen ceiling')
  })

  test('can be rebuilt from its facts alone', () => {
    expect(call.facts.reduce(foldIntake, initialIntake())).toEqual(call.state)
  })
})

describe('a price shopper', () => {
  const call = play([
    'hey how much do you guys charge to install a water heater',
    'just give me a ballpark',
    'bob',
    'three one two five five five oh one nine nine',
    'no oh one nine eight',
    'yes',
    'cicero',
    'nope',
  ])

  test('is low, with the job and a number, and gets no price however often they ask', () => {
    expect(call.view).toMatchObject({
      urgency: {tier: 'low'},
      jobType: 'plumbing/install-quote',
      name: 'Bob',
      callback: {number: phone('+13125550198'), readBack: 'confirmed', basis: 'said'},
      address: 'Cicero',
    })
    expect(call.view.wants).toEqual(['price'])
    expect(new Set(call.said.filter(said => /pric/i.test(said))).size).toBe(2)
  })
})

describe('a returning customer who moves an appointment', () => {
  const call = play([
    'hi this is maria lopez I need to move my appointment from tomorrow at nine to friday afternoon',
    'yes',
    '418 alder court',
  ])

  test('keeps the times as they were said, and says that nothing is changed yet', () => {
    expect(call.view.request).toContain('from tomorrow at nine to friday afternoon')
    expect(call.said[1]).toContain('nothing is changed yet')
  })

  test('is likely returning without being asked', () => {
    expect(call.view).toMatchObject({name: 'Maria Lopez', relation: 'likely returning', urgency: {tier: 'standard'}})
    expect(call.of('question.asked').map(({question}) => question)).not.toContain('new_or_returning')
  })
})
