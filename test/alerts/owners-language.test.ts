import {expect, test} from 'vitest'
import {alertOf as alertOfCall} from '../../src/alerts/alert-of.ts'
import {asCard} from '../../src/alerts/as-card.ts'
import {asChat} from '../../src/alerts/as-chat.ts'
import {asEmail} from '../../src/alerts/as-email.ts'
import {asPush} from '../../src/alerts/as-push.ts'
import {asText, isSameText} from '../../src/alerts/as-text.ts'
import {languages} from '../../src/config/routing.ts'
import {aCall, chicago, exampleRouting} from '../call/a-call.ts'
import {alertOf, silence} from './samples.ts'

const first = {kind: 'first'} as const
const spanish = {occasion: first, answerable: true, link: 'https://x.example/ack', language: 'es'} as const

// Of the accented letters only é, ñ and ü are in the alphabet of text messages.
test('a call in English, told to an owner who reads Spanish', () => {
  const routing = exampleRouting(['alerts:\n', 'alerts:\n  language: es\n'])
  const call = aCall({routing, at: chicago('2026-03-03 23:02')})
  call.arrives()
  call.says("hi there's water coming through my kitchen ceiling i can't get it to stop")
  call.says('yes')
  call.says('418 alder court in oak park')
  call.says('dana whitfield')
  if (call.call === undefined) throw new Error('there is no call')
  const alert = alertOfCall(call.call, routing, 1)
  expect(asText({...spanish, alert})).toBe(
    [
      'EMERGENCIA: fuga activa',
      '418 Alder Court, Oak Park',
      '(312) 555-0142 repetido y confirmado',
      'Dana Whitfield, no se sabe si ya es cliente',
      'Website, mar 3 mar 2026, 11:02 pm',
      'Fuga activa: "there\'s water coming through my kitchen ceiling i can\'t get it to stop". Quien llamo habla inglés.',
      'Responda 1 para tomarla',
    ].join('\n'),
  )
})

test('what a machine reads of it is the same in every language', () => {
  const alert = alertOf(silence)
  expect(alert).toMatchObject({name: 'not given', caller: 'not known', received: {local: 'Tue 3 Mar 2026, 11:02 pm'}})
})

test('without a word about it, the alerts are in the first of the business languages', () => {
  const first = (list: string) => exampleRouting(['languages: [en]', `languages: ${list}`]).alerts.language
  expect(['[en]', '[en, es]', '[es, en]'].map(first)).toEqual(['en', 'en', 'es'])
})

test('no English word of its own is left in a Spanish alert', () => {
  const told = alertOf({
    name: 'X',
    address: 'X',
    reason: 'X',
    summary: 'X',
    urgency: {tier: 'emergency', why: 'X', words: ['X']},
    business: {name: 'X', timeZone: 'America/Chicago'},
    source: {number: '+13125550190', id: 'x', label: 'X'},
    customer: {name: 'X'},
    wants: ['price', 'arrival-time'],
    voicemail: 'X',
  })
  const english =
    /\b(not|given|call|alert|read|back|confirmed|urgency|need|name|source|summary|take|reply|left|asked|price|new|says|nobody|update|emergency|standard|address|number|received|customers|Tue|pressing)\b/i
  for (const alert of [told, alertOf({...silence, ...{source: {number: '+1', id: 'x', label: 'X'}}})])
    for (const occasion of [
      first,
      {kind: 'update'},
      {kind: 'escalation', step: 1, minutes: 5},
      {kind: 'escalation', step: 1, minutes: 0},
      {kind: 'list', alerts: Array.from({length: 12}, () => alert)},
    ] as const) {
      const message = {...spanish, alert, occasion}
      const {subject, text} = asEmail(message)
      const {title, body, labels} = asPush(message)
      const shown = [asText(message), asCard(message), asChat(message).text, subject, text, title, body]
      for (const words of [...shown, ...Object.values(labels)])
        expect(words.replaceAll(/alert-call-1|call-1|oncrew a\w+|Northside Plumbing/g, '')).not.toMatch(english)
    }
})

test.each(languages)('after a crash a text is known again by its occasion and its number: %s', language => {
  const text = (occasion: Parameters<typeof asText>[0]['occasion'], more = {}) =>
    asText({...spanish, language, alert: alertOf(more), occasion})
  const later = {address: '420 Alder Court'}
  const late = {kind: 'escalation', step: 1, minutes: 5} as const
  expect(isSameText(text({kind: 'update'}), text({kind: 'update'}, later))).toBe(true)
  expect(isSameText(text(late), text({...late, minutes: 6}, later))).toBe(true)
  expect(isSameText(text({kind: 'update'}), text(first, later))).toBe(false)
  expect(isSameText(text(late), text({kind: 'update'}, later))).toBe(false)
})
