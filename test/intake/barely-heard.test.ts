import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {converse} from '../../src/intake/converse.ts'
import {openIntake} from '../../src/intake/open.ts'
import {foldIntake, type IntakeState, initialIntake} from '../../src/intake/state.ts'
import {understand} from '../../src/intake/understand.ts'
import {viewIntake} from '../../src/intake/view.ts'
import {aContext, type Conversation, play, type Turn} from './a-conversation.ts'
import {sayings} from './sayings.ts'

const barely = (text: string) => ({text, confidence: 0.2})
const questions = (call: Conversation) => call.of('question.asked').map(({question}) => question)

describe('a name that was barely heard', () => {
  const before = ['my sink is clogged'] as const

  test('is asked for once more, and replaced by the second answer', () => {
    const call = play([...before, barely('dan whitfield'), 'dana whitfield'])
    expect(call.said[2]).toBe("Sorry, I didn't get that. Could you tell me your first and last name?")
    expect(call.view.name).toBe('Dana Whitfield')
    expect(questions(call)).toEqual(['reason', 'name', 'name', 'callback_number'])
  })

  test.each(['what', 'i would rather not say', 'no', 'how much is it', 'dana whitfield', ''])(
    'is kept when the second answer is "%s"',
    second => {
      const call = play([...before, barely('dana whitfield'), second, 'yes', '418 alder court in oak park'])
      expect(call.view.name).toBe('Dana Whitfield')
    },
  )

  test.each([barely('dana whitfield'), 'how much is it', 'when can you come'])(
    'is asked for no third time, also after %j',
    second => {
      const call = play([...before, barely('dana whitfield'), second])
      expect(questions(call)).toEqual(['reason', 'name', 'name', 'callback_number'])
    },
  )

  test('is left alone when it was no answer to the question', () => {
    expect(questions(play([barely('this is dana whitfield my sink is clogged')]))).toEqual([
      'reason',
      'callback_number',
    ])
  })
})

test('a place that was barely heard is asked for once more', () => {
  const call = play(['my sink is clogged', 'dana whitfield', 'yes', barely('480 alder court'), '418 alder court'])
  expect(call.said[4]).toBe("Sorry, I didn't get that. What street address or town is it in?")
  expect(call.view.address).toBe('418 Alder Court')
  expect(questions(call).filter(question => question === 'address')).toHaveLength(2)
})

test('a number that was barely heard is read back digit by digit, at once', () => {
  const call = play(
    ['my sink is clogged', 'dana whitfield', barely('three one two five five five oh one nine nine'), 'yes'],
    {callerNumber: null},
  )
  expect(call.of('number.read-back')).toMatchObject([{number: '+13125550199', manner: 'digits'}])
  expect(call.said[3]).toContain('3, 1, 2, 5, 5, 5, 0, 1, 9, 9')
  expect(call.view.callback.readBack).toBe('confirmed')
})

test.each([0.4, 0.9, 0])(
  'with a confidence of %d all is as ever: 0 is what recognisers give for no value',
  confidence => {
    const call = play(['my sink is clogged', {text: 'dana whitfield', confidence}])
    expect(questions(call)).toEqual(['reason', 'name', 'callback_number'])
  },
)

test('a danger or an emergency counts however it was heard, and in danger nothing is asked twice', () => {
  const gas = play([
    barely('i smell gas in the house'),
    'yes',
    'yes',
    barely('418 alder court'),
    barely('dana whitfield'),
  ])
  expect(gas.view.enoughToAlert).toBe('hazard')
  expect(new Set(questions(gas)).size).toBe(questions(gas).length)
  fc.assert(
    fc.property(fc.constantFrom(...sayings), fc.double({min: 0, max: 0.39}), ({says}, confidence) => {
      const {urgency, hazards} = play([{text: says, confidence}]).view
      expect({urgency, hazards}).toEqual(
        (({urgency, hazards}) => ({urgency, hazards}))(play([{text: says, confidence: 1}]).view),
      )
    }),
    {numRuns: 60},
  )
})

const answers: Readonly<Record<string, string>> = {
  reason: 'my sink is clogged',
  name: 'dana whitfield',
  callback_number: 'three one two five five five oh one nine nine',
  'read-back': 'yes',
  address: '418 alder court in oak park',
  new_or_returning: 'yes',
}

/** A caller who answers what is asked, heard more or less surely. */
function answering(confidences: readonly number[], reason: string) {
  const context = aContext({callerNumber: null})
  let state: IntakeState = openIntake('overflow', context).facts.reduce(foldIntake, initialIntake())
  let asked = 1
  for (const confidence of confidences) {
    if (state.closed !== undefined) break
    const text = state.pending === 'reason' ? reason : (answers[state.pending ?? ''] ?? 'no')
    const heard = {text, digits: undefined, confidence}
    const {facts} = converse(state, heard, understand(heard, state, context), context)
    state = facts.reduce(foldIntake, state)
    asked += facts.filter(({type}) => type === 'question.asked').length
  }
  return {asked, view: viewIntake(state, context)}
}

test('however the answers are heard, none is lost, and the call has at most two questions more', () => {
  const reasons = fc.constantFrom('my sink is clogged', 'water is pouring through my kitchen ceiling', 'i smell gas')
  const confidences = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 20, maxLength: 20})
  fc.assert(
    fc.property(reasons, confidences, (reason, heard) => {
      const sure = answering(
        Array.from({length: 20}, () => 1),
        reason,
      )
      const guessed = answering(heard, reason)
      expect(guessed.view).toEqual({...sure.view, turns: guessed.view.turns})
      expect(guessed.asked).toBeLessThanOrEqual(sure.asked + 2)
    }),
    {numRuns: 100},
  )
})

test('whatever is said, nothing that was captured is lost to a doubt', () => {
  const turn: fc.Arbitrary<Turn> = fc.record({
    text: fc.constantFrom(...Object.values(answers), 'no', 'what', 'danny smith', 'oak park', 'how much is it', 'bye'),
    confidence: fc.double({min: 0, max: 1, noNaN: true}),
  })
  fc.assert(
    fc.property(fc.array(turn, {maxLength: 25}), turns => {
      const {facts} = play(turns)
      let state = initialIntake()
      for (const fact of facts) {
        const known = Object.keys(state.fields)
        state = foldIntake(state, fact)
        expect(Object.keys(state.fields)).toEqual(expect.arrayContaining(known))
      }
    }),
    {numRuns: 100},
  )
})
