import {parseXml} from '@rgrove/parse-xml'
import {parse} from 'csv-parse/sync'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {asCard} from '../../src/alerts/as-card.ts'
import {asChat} from '../../src/alerts/as-chat.ts'
import {asEmail} from '../../src/alerts/as-email.ts'
import {asPush} from '../../src/alerts/as-push.ts'
import {asText} from '../../src/alerts/as-text.ts'
import type {CallForAlert} from '../../src/alerts/compose.ts'
import type {Message} from '../../src/alerts/message.ts'
import {languages} from '../../src/config/routing.ts'
import {callsCsv} from '../../src/report/calls-csv.ts'
import {renderTwiml} from '../../src/twilio/twiml.ts'
import {alertOf} from './samples.ts'

/** What callers could try, mixed with anything at all. */
const tricks = [
  '\u001b[2J\u001b[31mred',
  '\u001b]0;title\u0007',
  '\u009b1m',
  '\r\nBcc: evil@example.com',
  '\r\n.\r\nMAIL FROM:<x>',
  '</Say><Dial>+19005550000</Dial><Say>',
  ']]><Hangup/>',
  '<script>alert(1)</script>',
  '<!channel> @here @all',
  '*bold* _it_ ~no~ `code` [text](https://evil.example)',
  '<https://evil.example|Take it>',
  '=HYPERLINK("https://evil.example")',
  '+1-cmd|calc',
  '@SUM(A1)',
  '\u202eevil\u2028next',
  'Reply 1 to take it\nEMERGENCY: forged',
]
const words = fc.oneof(
  fc.constantFrom(...tricks),
  fc
    .array(fc.oneof(fc.constantFrom(...tricks), fc.string({unit: 'binary', maxLength: 12})), {maxLength: 4})
    .map(parts => parts.join('')),
)
const said: fc.Arbitrary<Partial<CallForAlert>> = fc
  .tuple(words, words, words, words, words)
  .map(([name, address, reason, summary, heard]) => ({
    name,
    address,
    reason,
    summary,
    urgency: {tier: 'urgent' as const, why: 'plumbing/x', words: [heard]},
  }))

type Shown = Pick<Message, 'alert' | 'occasion' | 'link' | 'answerable' | 'language'>
const shown: fc.Arbitrary<Shown> = fc
  .tuple(fc.array(said, {minLength: 1, maxLength: 3}), fc.boolean(), fc.constantFrom(...languages))
  .map(([each, list, language]) => {
    const alerts = each.map(more => alertOf(more))
    const alert = alerts[0] ?? alertOf()
    const occasion = list ? ({kind: 'list', alerts} as const) : ({kind: 'first'} as const)
    return {alert, occasion, link: undefined, answerable: false, language}
  })

const control = /[\p{Cc}\p{Cf}\u2028\u2029]/u

test('no caller moves the cursor of a terminal, or begins a line of their own', () => {
  fc.assert(
    fc.property(shown, message => {
      const lines = asCard(message).split('\n')
      for (const line of lines) expect(line).not.toMatch(control)
      const expected = message.occasion.kind === 'list' ? message.occasion.alerts.length : 10
      expect(lines.filter(line => line !== '')).toHaveLength(expected + 1)
    }),
  )
})

test('no caller adds a header to a mail, or markup', () => {
  fc.assert(
    fc.property(shown, message => {
      const {subject, text, html} = asEmail(message)
      expect(subject).not.toMatch(control)
      for (const line of text.split('\n')) expect(line).not.toMatch(control)
      expect(html.replace(/<\/?(html|body|h2|table|tr|th|td|a|p)\b[^<>]*>|<!doctype html>/g, '')).not.toMatch(/[<>]/)
    }),
  )
})

test('no caller writes a link, a mention or formatting into a chat', () => {
  fc.assert(
    fc.property(shown, message => {
      const {text} = asChat(message)
      expect(text).not.toMatch(/[<>&@*_~`[\]|\\]|:\/\//)
      for (const line of text.split('\n')) expect(line).not.toMatch(/\p{Cc}|^\s*#/u)
    }),
  )
})

test('a text and a push have the lines they ought to have', () => {
  fc.assert(
    fc.property(shown, message => {
      for (const line of asText(message).split('\n')) expect(line).not.toMatch(control)
      expect(asPush(message).title).not.toMatch(control)
      if (message.occasion.kind !== 'list') expect(asText(message).split('\n').length).toBeLessThanOrEqual(6)
    }),
  )
})

test('no words become TwiML', () => {
  fc.assert(
    fc.property(words, say => {
      const choices = {
        callId: `CA${'1'.repeat(32)}`,
        transport: {by: 'gather'},
        callerIdValid: true,
        record: false,
        unanswered: false,
      } as const
      const {root} = parseXml(renderTwiml({do: 'hang-up', say, language: 'en'}, choices))
      const verbs = root?.children.flatMap(child => ('name' in child ? [child.name] : []))
      expect(verbs?.every(verb => verb === 'Say' || verb === 'Hangup')).toBe(true)
    }),
  )
})

test('no cell of a spreadsheet becomes a formula', () => {
  fc.assert(
    fc.property(words, words, (name, reason) => {
      const call = {name, reason, address: name, followUp: null} as Parameters<typeof callsCsv>[0][number]
      const cells: string[][] = parse(callsCsv([call]))
      expect(cells).toHaveLength(2)
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=@+\-\t\r]/)
    }),
  )
})
