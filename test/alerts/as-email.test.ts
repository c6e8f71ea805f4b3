import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {asEmail} from '../../src/alerts/as-email.ts'
import {asWebhook} from '../../src/alerts/as-webhook.ts'
import {alertOf, elevenAtNight, silence} from './samples.ts'

const first = {kind: 'first'} as const

test('a mail tells the nine facts in plain text', () => {
  const {subject, text} = asEmail({
    alert: alertOf({wants: ['price']}),
    occasion: first,
    link: undefined,
    language: 'en',
  })
  expect(subject).toBe('EMERGENCY: active leak - Website, Tue 3 Mar 2026, 11:02 pm')
  expect(text.split('\n').slice(2, 12)).toEqual([
    'Urgency:   emergency (plumbing/active-leak: "coming through my kitchen ceiling")',
    'Need:      active leak',
    'Address:   418 Alder Court, Oak Park',
    'Call back: (312) 555-0142 (read back, confirmed)',
    'Name:      Dana Whitfield',
    'Caller:    new caller',
    'Received:  Tue 3 Mar 2026, 11:02 pm',
    'Source:    Website (312) 555-0190',
    'Summary:   Water through the kitchen ceiling since about 10:30; cannot shut it off.',
    'Asked for: price',
  ])
})

test('a mail about a silent caller still has all nine', () => {
  const {text} = asEmail({alert: alertOf(silence), occasion: first, link: undefined, language: 'en'})
  for (const label of ['Urgency', 'Need', 'Address', 'Call back', 'Name', 'Caller', 'Received', 'Source', 'Summary']) {
    expect(text).toContain(`${label}:`)
  }
})

test('a caller can add no header and no markup', () => {
  const words = fc.string({unit: 'binary', maxLength: 200})
  fc.assert(
    fc.property(words, words, (reason, name) => {
      const {subject, html} = asEmail({
        alert: alertOf({reason, name}),
        occasion: {kind: 'update'},
        link: undefined,
        language: 'en',
      })
      expect(subject).not.toMatch(/\p{Cc}/u)
      expect(html.match(/<(\w+)/g)?.every(tag => /^<(html|body|h2|table|tr|th|td|a|p)$/.test(tag))).toBe(true)
    }),
  )
  const {html} = asEmail({
    alert: alertOf({name: '<script>alert(1)</script>\r\nBcc: x@y.z'}),
    occasion: first,
    link: undefined,
    language: 'en',
  })
  expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62; Bcc: x@y.z')
})

test('the webhook gets the whole alert, and whether it is new or amended', () => {
  const alert = alertOf({}, 2)
  expect(asWebhook({alert, occasion: {kind: 'update'}, at: elevenAtNight})).toEqual({
    type: 'call.amended',
    timestamp: '2026-03-04T05:02:00.000Z',
    data: alert,
  })
  expect(asWebhook({alert, occasion: first, at: elevenAtNight}).type).toBe('call.captured')
})
