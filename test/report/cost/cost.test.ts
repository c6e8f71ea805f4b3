import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {CallEvent, Fact} from '../../../src/contracts/generated/call-event.ts'
import {type CallUse, callUse} from '../../../src/report/cost/call-use.ts'
import {planInWords} from '../../../src/report/cost/known-plans.ts'
import {madeUpMonth} from '../../../src/report/cost/made-up-month.ts'
import {monthOf} from '../../../src/report/cost/month.ts'
import {chargeOf, type PlanShape} from '../../../src/report/cost/plan-shape.ts'
import {createRandom} from '../../../src/sim/random.ts'
import {factsOf} from '../calls.ts'

const published: PlanShape = {name: 'published', monthly: 49, per: 'call', included: 100, each: 0.99, source: ''}
const answered = (intakeSeconds: number): CallUse => ({
  receivedAt: 0,
  dialed: '+13125550190',
  seconds: intakeSeconds,
  answeredForYou: true,
  intakeSeconds,
  turns: 4,
  crewSeconds: [],
  texts: 1,
  model: 0,
  spam: false,
})
const many = (count: number, use: CallUse) => Array.from({length: count}, () => use)

describe('the published plan: 49 for 100 calls, then 0.99', () => {
  test.each([
    [0, 49],
    [100, 49],
    [101, 49.99],
    [250, 197.5],
  ])('%i answered calls cost %d', (calls, total) => {
    expect(chargeOf(published, many(calls, answered(60))).total).toBe(total)
  })

  test('what the crew took is not counted', () => {
    const taken = {...answered(0), answeredForYou: false, crewSeconds: [300]}
    expect(chargeOf(published, [...many(100, answered(60)), ...many(500, taken)]).total).toBe(49)
  })
})

test('a plan by the minute rounds every call up', () => {
  const byMinute: PlanShape = {...published, per: 'minute', monthly: 10, included: 2, each: 2}
  expect(chargeOf(byMinute, [answered(61), answered(59)])).toMatchObject({used: 3, beyond: 1, total: 12})
})

test('another call never makes a month cheaper, by any plan', () => {
  const plan = fc.record({
    monthly: fc.nat(500),
    included: fc.nat(300),
    each: fc.nat(12),
    per: fc.constantFrom('call' as const, 'minute' as const),
  })
  fc.assert(
    fc.property(plan, fc.array(fc.nat(400), {maxLength: 40}), fc.nat(400), (shape, seconds, another) => {
      const of = (each: readonly number[]) => chargeOf({...published, ...shape}, each.map(answered)).total
      expect(of([...seconds, another])).toBeGreaterThanOrEqual(of(seconds))
    }),
  )
})

test('a call that overflowed uses intake, its turns and a text', () => {
  const facts: Fact[] = [
    ...factsOf({source: 'website', ring: 'no-answer', ended: undefined}),
    {type: 'intake.opened', because: 'no-answer', language: 'en'},
    {type: 'caller.said', turn: 1, text: 'my sink leaks', digits: null, confidence: 0.9, language: 'en'},
    {type: 'caller.silent', turn: 2},
    {type: 'call.ended', disposition: 'captured', seconds: 95},
    {type: 'delivery.queued', alert: 'a', delivery: 'd', revision: 1, step: 0, channel: 'text', to: 'sam', dueAt: 0},
    {type: 'delivery.sent', alert: 'a', delivery: 'd', attempt: 1, revision: 1, receipt: ''},
  ]
  expect(callUse(inTime(facts, 10_000))).toMatchObject({answeredForYou: true, turns: 2, texts: 1, seconds: 95})
})

test('a call the crew took uses their phones and none of the plan', () => {
  const facts: Fact[] = [
    ...factsOf({source: 'website', ended: undefined}),
    {type: 'ring.ended', attempt: 1, outcome: 'answered', member: 'sam', talkSeconds: 240},
    {type: 'call.ended', disposition: 'answered', seconds: 250},
  ]
  expect(callUse(inTime(facts, 1000))).toMatchObject({answeredForYou: false, crewSeconds: [240], intakeSeconds: 0})
})

test('a month begins and ends at local midnight, over the change of the clocks too', () => {
  const march = monthOf('2026-03', 0, 'America/Chicago')
  expect(march.to - march.from).toBe((31 * 24 - 1) * 3_600_000)
  expect(monthOf(undefined, march.to - 1, 'America/Chicago').name).toBe('2026-03')
  expect(() => monthOf('March', 0, 'UTC')).toThrow('--month March is not a month')
})

test('a made-up month has the calls asked for, a storm in it, and is the same for the same seed', () => {
  const make = (seed: number) =>
    madeUpMonth({
      calls: 900,
      year: 2026,
      month: 4,
      timeZone: 'UTC',
      dialed: '+13125550190',
      chance: createRandom(seed).next,
    })
  const calls = make(7)
  expect(calls).toHaveLength(900)
  expect(make(7)).toEqual(calls)
  expect(make(8)).not.toEqual(calls)
  const days = [...Map.groupBy(calls, use => Math.floor(use.receivedAt / 86_400_000)).values()]
  const sizes = days.map(day => day.length).sort((a, b) => b - a)
  expect(sizes[1]).toBeGreaterThan(2 * (sizes[2] ?? 0))
})

test('a plan can be said in words', () => {
  expect(planInWords('Callers R Us: 99 for 50 calls, then 2.50')).toEqual({
    name: 'Callers R Us',
    monthly: 99,
    per: 'call',
    included: 50,
    each: 2.5,
    source: '',
  })
  expect(planInWords('cheap')).toBeUndefined()
})

function inTime(facts: readonly Fact[], stepMs: number): readonly CallEvent[] {
  return facts.map((fact, index) => ({v: 1, seq: index + 1, stream: 'call', n: index + 1, at: index * stepMs, fact}))
}
