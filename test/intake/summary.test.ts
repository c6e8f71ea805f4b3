import {expect, test} from 'vitest'
import {play} from './a-conversation.ts'

test.each([
  ['my sink is clogged how much do you charge', 'Asked for a price; none was given.'],
  ['my sink is clogged can i talk to a real person', 'Asked for a person.'],
  ['i need to cancel my appointment', 'Wants an appointment cancelled; nothing was changed.'],
  ['i want to make a complaint about the job you did', 'Has a complaint.'],
])('the summary of "%s" says what was wanted', (said, sentence) => {
  expect(play([said]).view.summary).toContain(sentence)
})

test('whether a machine answers is worth no word of it', () => {
  expect(play(['my sink is clogged', 'are you a robot']).view.summary).not.toMatch(/machine|robot|given/)
})

test.each([
  'there is a dead outlet in my kitchen',
  'there are mice in the attic',
  'no heat in the house',
  'no hay agua caliente',
])('the reason "%s" keeps its first word', said => {
  expect(play([said], {trades: ['plumbing', 'hvac', 'electrical', 'pest']}).view.reason).toBe(said)
})

test('a greeting is no part of the reason', () => {
  expect(play(['hi there my sink is clogged']).view.reason).toBe('my sink is clogged')
})

const outside = 'Outside the service area.'

test.each(['naperville', '418 alder court naperville', '418 alder court zip code 90210'])(
  '"%s" is noted as outside the service area, and not refused',
  place => {
    const call = play(['my sink is clogged', 'dana whitfield', 'yes', place])
    expect(call.view.summary).toContain(outside)
    expect(call.last.do).toBe('ask')
  },
)

test.each(['oak park', '418 alder court oak park', '418 alder court', '60302', 'corner of fifth and main'])(
  '"%s" is not',
  place => {
    expect(play(['my sink is clogged', 'dana whitfield', 'yes', place]).view.summary).not.toContain(outside)
  },
)
