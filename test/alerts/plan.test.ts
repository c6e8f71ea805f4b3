import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Plan, planDeliveries} from '../../src/alerts/plan.ts'
import {afterQuietHours} from '../../src/alerts/quiet-hours.ts'
import {minute} from '../../src/time/clock.ts'
import {alertOf, elevenAtNight, leak, phone, policy, rule, twoInTheAfternoon} from './samples.ts'

const standard = alertOf({urgency: {...leak.urgency, tier: 'standard'}})

/** As "0 text sam +5": step, channel, to whom, minutes after `from`. */
function shown({deliveries}: Plan, from: number): readonly string[] {
  return deliveries.map(({step, channel, to, dueAt}) => `${step} ${channel} ${to} +${(dueAt - from) / minute}`)
}

test('the owner’s rules for an emergency, step by step', () => {
  expect(shown(planDeliveries(alertOf(), policy(), elevenAtNight), elevenAtNight)).toEqual([
    '0 text sam +0',
    '1 text sam +5',
    '1 text lee +5',
    '2 text lee +15',
    '2 email lee +15',
    '2 email office +15',
  ])
})

test('the same alert is planned the same way, id by id', () => {
  const plan = planDeliveries(alertOf(), policy(), elevenAtNight)
  expect(plan.deliveries[0]?.delivery).toBe('alert-call-1.1.0.text.sam')
  expect(planDeliveries(alertOf(), policy(), elevenAtNight)).toEqual(plan)
  expect(planDeliveries(alertOf({}, 2), policy(), elevenAtNight).deliveries[0]?.delivery).toContain('.2.0.')
})

test('quiet hours hold the urgencies they name, and no others', () => {
  const held = planDeliveries(standard, policy(), elevenAtNight)
  expect(held.heldUntil).toBe(elevenAtNight + 478 * minute)
  expect(shown(held, elevenAtNight)).toEqual(['0 email sam +478', '0 email office +478'])
  expect(planDeliveries(standard, policy(), twoInTheAfternoon).heldUntil).toBeUndefined()
  expect(planDeliveries(alertOf(), policy(), elevenAtNight).heldUntil).toBeUndefined()
})

test('a rule for some sources is for no others, and two rules that agree send once', () => {
  const adsOnly = rule(['emergency'], {sources: ['paid-ad'], to: ['lee']})
  const both = policy([adsOnly, rule(['emergency'], {}), rule(['emergency', 'urgent'], {to: ['sam', 'lee']})])
  expect(shown(planDeliveries(alertOf(), both, 0), 0)).toEqual(['0 text sam +0', '0 text lee +0'])
})

test('the webhook is told once, whoever is named', () => {
  const webhook = {url: 'https://crm.example/hook', signingSecret: {env: 'ONCREW_WEBHOOK_SECRET'}}
  const byWebhook = policy([rule(['emergency'], {to: ['sam', 'lee'], by: ['webhook']})], {webhook})
  expect(shown(planDeliveries(alertOf(), byWebhook, 0), 0)).toEqual(['0 webhook webhook +0'])
})

test('a landline gets a text only when nothing else reaches it; what is not set up reaches nobody', () => {
  const office = [rule(['emergency'], {to: ['office'], by: ['text', 'email']})]
  expect(shown(planDeliveries(alertOf(), policy(office), 0), 0)).toEqual(['0 email office +0'])
  expect(shown(planDeliveries(alertOf(), policy(office, {email: undefined}), 0), 0)).toEqual(['0 text office +0'])
  expect(planDeliveries(alertOf(), policy(office, {email: undefined, textFrom: undefined}), 0).deliveries).toEqual([])
  expect(phone('312 555 0113')).toBe(policy().crew.get('office')?.phone)
})

test('nothing held goes out inside the quiet hours, also over a change of the clocks', () => {
  const place = {file: 'x', line: 1, column: 1}
  const march8 = Date.UTC(2026, 2, 8, 0, 0)
  fc.assert(
    fc.property(fc.nat(1439), fc.nat(1439), fc.nat(2880), (from, to, after) => {
      // What is open for less than the hour that clocks skip may be skipped with it.
      fc.pre(from <= to || from - to >= 60)
      const quiet = {from, to, hold: ['low'] as const, place}
      const at = march8 + after * minute
      const goes = afterQuietHours(at, 'low', quiet, 'America/Chicago')
      expect(goes).toBeGreaterThanOrEqual(at)
      expect(goes - at).toBeLessThanOrEqual(25 * 60 * minute)
      expect(afterQuietHours(goes, 'low', quiet, 'America/Chicago')).toBe(goes)
      expect(afterQuietHours(at, 'emergency', quiet, 'America/Chicago')).toBe(at)
    }),
  )
})
