import fc from 'fast-check'
import {expect, test} from 'vitest'
import {passesBoundary} from '../../src/intake/boundary.ts'
import {foldIntake, initialIntake} from '../../src/intake/state.ts'
import {understand} from '../../src/intake/understand.ts'
import {aContext, callerId, play} from './a-conversation.ts'
import {sayings} from './sayings.ts'

const lines = sayings.map(({says}) => says)
const answers = [
  'yes',
  'no',
  'yes please',
  'no that is wrong',
  'dana whitfield',
  'four eighteen alder court oak park',
  '',
  'hold on',
  'what',
  'bye',
  'three one two five five five oh one four two',
  'five five five',
  'no oh one four three',
  'how much is it',
  'when can you come',
  'is it safe',
  'are you a robot',
  'i want to talk to a person',
  'reschedule my appointment',
  'my name is fifty dollars',
  'the address is tomorrow at five',
] as const
const turn = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...answers)},
  {weight: 3, arbitrary: fc.constantFrom(...lines)},
  {weight: 1, arbitrary: fc.string({maxLength: 80})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 40})},
  {weight: 1, arbitrary: fc.stringMatching(/^[0-9*#]{1,12}$/).map(digits => ({digits}))},
)
const callers = fc.record({
  turns: fc.array(turn, {maxLength: 40}),
  callerNumber: fc.constantFrom(callerId, null),
})

/** The owner's own words, which the gate leaves to the owner. */
const greeting = ['Thanks for calling Northside Plumbing.']

test('whatever callers say, everything said passes the gate, and the call ends within its turns', () => {
  fc.assert(
    fc.property(callers, ({turns, callerNumber}) => {
      const call = play(turns, {callerNumber, trades: ['plumbing', 'electrical']})
      for (const said of call.said) expect(passesBoundary(said, greeting), said).toBe(true)
      expect(call.state.turn).toBeLessThanOrEqual(25)
      if (turns.length >= 25) expect(call.view.closed).toBeDefined()
      if (call.view.closed === undefined) expect(call.last.do).toBe('ask')
    }),
    {numRuns: 300},
  )
})

test('a field that was captured is never lost, and the tier never falls', () => {
  const tiers = ['emergency', 'urgent', 'standard', 'low']
  fc.assert(
    fc.property(callers, ({turns, callerNumber}) => {
      const {facts} = play(turns, {callerNumber})
      let state = initialIntake()
      for (const fact of facts) {
        const before = state
        state = foldIntake(state, fact)
        for (const field of Object.keys(before.fields)) expect(Object.keys(state.fields)).toContain(field)
        if (before.urgency !== undefined && state.urgency !== undefined)
          expect(tiers.indexOf(state.urgency.tier)).toBeLessThanOrEqual(tiers.indexOf(before.urgency.tier))
      }
    }),
    {numRuns: 200},
  )
})

test('understanding never throws, whatever was heard', () => {
  const context = aContext()
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 3000}), text => {
      understand({text, digits: undefined, confidence: undefined}, initialIntake(), context)
    }),
  )
})

test('a turn is understood in less than two milliseconds', () => {
  const context = aContext({trades: ['plumbing', 'hvac']})
  const hear = (text: string) => understand({text, digits: undefined, confidence: undefined}, initialIntake(), context)
  for (const line of lines) hear(line)
  // Time of the processor: what else the machine is busy with is none of it.
  const before = process.cpuUsage()
  for (const line of lines) hear(line)
  const {user, system} = process.cpuUsage(before)
  expect((user + system) / 1000 / lines.length).toBeLessThan(2)
})
