import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {gatherUntil} from '../../src/alerts/gather.ts'
import {releasedAt} from '../../src/alerts/hold.ts'
import {onCallAt} from '../../src/alerts/on-call.ts'
import {localIsoDate} from '../../src/config/local-time.ts'
import {type Digest, type OnCall, type QuietHours, urgencies} from '../../src/config/routing.ts'
import {wallClockAt} from '../../src/config/wall-clock.ts'
import {day, hour, minute} from '../../src/time/clock.ts'
import {chicago} from '../call/a-call.ts'

const place = {file: 'oncrew.yaml', line: 1, column: 1}
const zone = fc.constantFrom('America/Chicago', 'America/Phoenix', 'Europe/Berlin', 'Australia/Lord_Howe')
const instant = fc.integer({min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1)})
const minuteOfDay = fc.integer({min: 0, max: 1439})
const tiers = fc.subarray([...urgencies])

const quietHours: fc.Arbitrary<QuietHours> = fc.record({
  from: minuteOfDay,
  to: minuteOfDay,
  hold: tiers,
  place: fc.constant(place),
})
const digest: fc.Arbitrary<Digest> = fc.record({at: minuteOfDay, hold: tiers, place: fc.constant(place)})

test('an emergency breaks through everything; nothing goes out early, and nothing waits for more than two days', () => {
  const rules = fc.record({
    quietHours: fc.option(quietHours, {nil: undefined}),
    digest: fc.option(digest, {nil: undefined}),
  })
  fc.assert(
    fc.property(instant, fc.constantFrom(...urgencies), rules, zone, (at, tier, each, timeZone) => {
      const released = releasedAt(at, tier, each, timeZone)
      if (tier === 'emergency') expect(released).toBe(at)
      expect(released).toBeGreaterThanOrEqual(at)
      expect(released - at).toBeLessThanOrEqual(2 * day + 3 * hour)
      // Asked again at that moment, it goes.
      if (each.digest?.hold.includes(tier))
        expect(releasedAt(released, tier, {...each, quietHours: undefined}, timeZone)).toBe(released)
    }),
  )
})

test('the digest goes out when the clock on the wall says so, over changes of the clocks too', () => {
  fc.assert(
    fc.property(instant, digest, fc.constantFrom('America/Chicago', 'Europe/Berlin'), (at, each, timeZone) => {
      const out = releasedAt(at, 'low', {quietHours: undefined, digest: {...each, hold: ['low']}}, timeZone)
      const {secondOfDay} = wallClockAt(out, timeZone)
      // A time that the clock skips in spring stands for the one an hour later.
      expect([each.at * 60, each.at * 60 + 3600]).toContain(secondOfDay)
    }),
  )
  const seven = {at: 7 * 60 + 30, hold: ['low'] as const, place}
  const before = chicago('2026-03-07 20:00')
  const out = releasedAt(before, 'low', {quietHours: undefined, digest: seven}, 'America/Chicago')
  expect(out).toBe(chicago('2026-03-08 07:30'))
  expect(out - before).toBe(10.5 * hour)
})

test('what the quiet hours held waits for a digest that comes soon after, and for no other', () => {
  const quiet: QuietHours = {from: 21 * 60, to: 7 * 60, hold: ['standard'], place}
  const at = chicago('2026-03-03 23:00')
  const out = (digestAt: number) =>
    releasedAt(at, 'standard', {quietHours: quiet, digest: {at: digestAt, hold: [], place}}, 'America/Chicago')
  expect(out(7 * 60 + 30)).toBe(chicago('2026-03-04 07:30'))
  expect(out(17 * 60)).toBe(chicago('2026-03-04 07:00'))
})

const rota: OnCall = {
  rotation: ['sam', 'lee'],
  starts: '2026-03-02',
  handOver: 8 * 60,
  days: 7,
  swaps: [
    {from: '2026-03-12', to: '2026-03-13', who: 'pat'},
    {from: '2026-03-13', to: '2026-03-13', who: 'kim'},
  ],
  place,
}
const duty = (text: string) => onCallAt(rota, 'America/Chicago', chicago(text))

test.each([
  ['2026-03-02 08:00', 'sam'],
  ['2026-03-09 07:59', 'sam'],
  ['2026-03-09 08:00', 'lee'],
  ['2026-03-02 07:59', 'lee'],
  ['2026-03-12 07:59', 'lee'],
  ['2026-03-12 08:00', 'pat'],
  ['2026-03-13 08:00', 'kim'],
  ['2026-03-14 08:00', 'lee'],
])('at %s %s is on call', (at, who) => expect(duty(at)).toBe(who))

test('somebody of the rotation is always on call, for whole turns from hand-over to hand-over', () => {
  const rotation = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), {minLength: 1})
  fc.assert(
    fc.property(
      rotation,
      fc.integer({min: 1, max: 14}),
      minuteOfDay,
      zone,
      instant,
      (members, days, handOver, timeZone, at) => {
        const each: OnCall = {...rota, rotation: members, days, handOver, swaps: []}
        const who = onCallAt(each, timeZone, at)
        expect(members).toContain(who)
        const {secondOfDay} = wallClockAt(at, timeZone)
        const sameDuty = localIsoDate(at, timeZone) === localIsoDate(at + minute, timeZone)
        const handsOver = Math.floor(secondOfDay / 60) < handOver && Math.floor(secondOfDay / 60) + 1 >= handOver
        if (sameDuty && !handsOver) expect(onCallAt(each, timeZone, at + minute)).toBe(who)
      },
    ),
  )
})

test('an emergency is never gathered, nor an escalation; all else never waits longer than the pause of a storm', () => {
  const recent = fc.array(fc.integer({min: -20 * minute, max: 0}), {maxLength: 20})
  fc.assert(
    fc.property(fc.constantFrom(...urgencies), fc.boolean(), fc.boolean(), recent, (urgency, first, held, before) => {
      const now = Date.UTC(2026, 2, 3)
      const sorted = before.map(ago => now + ago).sort((a, b) => a - b)
      const until = gatherUntil({channel: 'text', urgency, first, held, recent: sorted}, now)
      expect(until).toBeGreaterThanOrEqual(now)
      expect(until).toBeLessThanOrEqual(now + 5 * minute)
      if (urgency === 'emergency' || !first) expect(until).toBe(now)
    }),
  )
})
