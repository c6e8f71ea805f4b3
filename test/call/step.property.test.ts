import fc from 'fast-check'
import {expect, test} from 'vitest'
import {aCall, chicago, paidAd, website} from './a-call.ts'

const utterance = fc.oneof(
  fc.constantFrom(
    '',
    'hi there is water coming through my kitchen ceiling i cant get it to stop',
    'how much would it cost to replace a faucet',
    'my name is dana whitfield',
    '418 alder court oak park',
    'three one two five five five oh one four two',
    'no its three one two five five five oh one four three',
    'yes',
    'no',
    'i smell gas',
    'i need to move my appointment from thursday to friday',
    'are you a robot',
  ),
  fc.string({maxLength: 60}),
)

const leg = fc.constantFrom('1.sam', '1.office', '2.sam', '9.nobody')

/** Any input at any time: in the wrong order, lost, or twice. */
const input = fc.oneof(
  fc.record({kind: fc.constant('says' as const), text: utterance, turnsOff: fc.constantFrom(0, 0, 0, 0, -1, 1)}),
  fc.record({
    kind: fc.constant('rung' as const),
    outcome: fc.constantFrom('no-answer', 'busy', 'failed', 'completed'),
    attempt: fc.integer({min: 1, max: 3}),
    bridged: fc.constantFrom(true, false, undefined),
  }),
  fc.record({kind: fc.constant('picked-up' as const), leg}),
  fc.record({kind: fc.constant('keyed' as const), leg, key: fc.constantFrom('1', '2', undefined)}),
  fc.record({
    kind: fc.constant('leg-status' as const),
    leg,
    outcome: fc.constantFrom('completed', 'no-answer', 'busy', 'failed', 'canceled'),
  }),
  fc.constant({kind: 'voicemail' as const}),
  fc.constant({kind: 'arrives' as const}),
  fc.constant({kind: 'leaves' as const}),
)

function play(
  inputs: readonly (typeof input extends fc.Arbitrary<infer T> ? T : never)[],
  start: {at: string; toPaidAd: boolean; anonymous: boolean},
) {
  const call = aCall({at: chicago(start.at), to: start.toPaidAd ? paidAd : website, anonymous: start.anonymous})
  call.arrives()
  for (const each of inputs) {
    switch (each.kind) {
      case 'says':
        call.says(each.text, (call.call?.lastAsk?.turn ?? 1) + each.turnsOff)
        break
      case 'rung':
        call.rung(each.outcome as 'no-answer', each.attempt, each.bridged)
        break
      case 'picked-up':
        call.take({kind: 'leg-picked-up', id: `picked-up:${each.leg}`, leg: each.leg})
        break
      case 'keyed':
        call.take({kind: 'leg-keyed', id: `keyed:${each.leg}`, leg: each.leg, key: each.key})
        break
      case 'leg-status':
        call.take({kind: 'leg-status', id: `leg:${each.leg}`, leg: each.leg, outcome: each.outcome as 'busy'})
        break
      case 'voicemail':
        call.take({kind: 'voicemail-left', id: 'voicemail', url: 'https://api.twilio.com/RE1', seconds: 12})
        break
      case 'arrives':
        call.arrives()
        break
      case 'leaves':
        call.leaves()
        break
    }
  }
  return call
}

const start = fc.record({
  at: fc.constantFrom('2026-03-03 10:00', '2026-03-03 23:02'),
  toPaidAd: fc.boolean(),
  anonymous: fc.boolean(),
})

test('over any order, loss and repetition of inputs: never two alerts, never a lost field, always an end', () => {
  fc.assert(
    fc.property(fc.array(input, {maxLength: 25}), start, (inputs, begin) => {
      const call = play(inputs, begin)
      const fields = new Set(call.all('field.captured').map(fact => fact.field))
      call.leaves()
      expect(call.call?.phase.name).toBe('ended')
      expect(call.all('call.received')).toHaveLength(1)
      expect(call.all('call.ended')).toHaveLength(1)
      expect(call.all('alert.raised').length).toBeLessThanOrEqual(1)
      expect(call.all('alert.raised').length === 1 || call.call?.phase.name === 'ended').toBe(true)
      for (const field of fields) expect(call.call?.intake.fields).toHaveProperty(field)
    }),
    {numRuns: 300},
  )
})

test('every input that comes a second time, at once or later, is answered with the same words', () => {
  fc.assert(
    fc.property(fc.array(utterance, {maxLength: 12}), start, (texts, begin) => {
      const call = aCall({at: chicago('2026-03-03 23:02'), anonymous: begin.anonymous})
      call.arrives()
      const answers = texts.map(text => {
        const turn = call.call?.lastAsk?.turn ?? 1
        return {text, turn, next: call.says(text, turn)}
      })
      const recorded = call.facts.length
      const turns = new Set<number>()
      for (const {text, turn, next} of answers) {
        if (turns.has(turn)) continue
        turns.add(turn)
        expect(call.says(text, turn)).toEqual(next)
      }
      expect(call.facts).toHaveLength(recorded)
    }),
    {numRuns: 200},
  )
})

test('a caller who only ever talks comes to an end within the turns allowed', () => {
  fc.assert(
    fc.property(fc.array(utterance, {minLength: 40, maxLength: 40}), texts => {
      const call = aCall({at: chicago('2026-03-03 23:02')})
      let next = call.arrives()
      for (const text of texts) if (next.do === 'ask') next = call.says(text)
      expect(next.do).not.toBe('ask')
    }),
    {numRuns: 100},
  )
})
