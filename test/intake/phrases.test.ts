import {describe, expect, test} from 'vitest'
import {languages} from '../../src/config/routing.ts'
import {passesBoundary} from '../../src/intake/boundary.ts'
import type {Line} from '../../src/intake/phrases/phrasebook.ts'
import {phrasebookFor} from '../../src/intake/phrases/phrasebooks.ts'

const wants = [
  'price',
  'arrival-time',
  'booking',
  'dispatch',
  'advice',
  'person',
  'robot',
  'reschedule',
  'cancel',
  'complaint',
  'billing',
  'follow-up',
  'job-application',
  'supplier',
  'sales',
  'wrong-number',
] as const
const closings = ['complete', 'hazard', 'silence', 'caller-done', 'turn-limit', 'not-a-job', 'other-language'] as const
const questions = [
  'reason',
  'name',
  'callback_number',
  'address',
  'new_or_returning',
  'heard_from',
  'read-back',
  'safe',
  'detail',
  'still-there',
  'anything-else',
] as const
const number = '3 1 2, 5 5 5, 0 1 4 2'

const lines: readonly Line[] = [
  ...[true, false].map(known => ({line: 'number-refused', known}) as const),
  ...['gas_smell', 'power_line_down', 'fire_smoke', ''].map(hazard => ({line: 'hazard', hazard}) as const),
  ...wants.flatMap(want => [1, 2, 3, 4, 5, 6].map(times => ({line: 'want', want, times}) as const)),
  ...closings.flatMap(because => [number, undefined].map(back => ({line: 'closing', because, number: back}) as const)),
  ...[0, 1, 2, 3].map(turn => ({line: 'acknowledge', turn}) as const),
  ...(
    [
      'emergency',
      'urgent',
      'take-your-time',
      'number-corrected',
      'number-kept',
      'missed',
      'why',
      'only-language',
      'go-on',
      'area-code',
      'no-caller-id',
      'question-noted',
      'can-hear',
      'trying-person',
      'nobody-free',
    ] as const
  ).map(line => ({line}) as const),
]
const askings = questions.flatMap(question =>
  [1, 2, 3].flatMap(attempt =>
    [true, false].flatMap(brief => [number, undefined].map(said => ({question, attempt, brief, number: said}))),
  ),
)

describe.each(languages)('the phrase book for %s', language => {
  const book = phrasebookFor(language)

  test.each(lines.map(line => book.say(line)))('"%s" passes the gate', said => {
    expect(said).not.toBe('')
    expect(passesBoundary(said)).toBe(true)
  })

  test.each([...new Set(askings.map(book.ask))])('"%s" passes the gate', said => {
    expect(passesBoundary(said)).toBe(true)
  })
})
