import {expect, test} from 'vitest'
import {converse} from '../../src/intake/converse.ts'
import {openIntake} from '../../src/intake/open.ts'
import {foldIntake, initialIntake} from '../../src/intake/state.ts'
import {understand} from '../../src/intake/understand.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {callMeant} from '../../src/report/call-meant.ts'
import {callStory} from '../../src/report/call-story.ts'
import {takeCharge} from '../../src/report/take-charge.ts'
import {renderCallStory, renderWhy} from '../../src/ui/call-story.ts'
import {expectForm} from '../e2e/json-form.ts'
import {aContext} from '../intake/a-conversation.ts'
import {factsOf} from './calls.ts'

const ids = {dana: `CA5f0c${'1'.repeat(28)}`, lee: `CA5f0d${'2'.repeat(28)}`, kim: `CA7a00${'3'.repeat(28)}`}
const at = Date.UTC(2026, 2, 4, 5, 2)

async function journalWith(...turns: readonly string[]): Promise<Journal> {
  const journal = openJournal(':memory:')
  const context = aContext()
  const facts = [...openIntake('after-hours', context).facts]
  for (const text of turns) {
    const state = facts.reduce(foldIntake, initialIntake())
    const heard = {text, digits: undefined, confidence: undefined}
    facts.push(...converse(state, heard, understand(heard, state, context), context).facts)
  }
  const begin = factsOf({source: 'website', routed: 'after-hours', ended: undefined})
  await journal.append(ids.dana, 0, at, [
    ...begin,
    ...facts,
    {
      type: 'turn.understood',
      turn: 1,
      by: 'rules',
      because: 'rate-limit',
      detail: 'HTTP 429',
      model: 'gpt-test',
      words: 'phrase book',
      milliseconds: 120,
      tokens: null,
      cost: null,
    },
    {type: 'alert.raised', alert: `alert-${ids.dana}`, because: 'emergency'},
  ])
  await journal.append(ids.lee, 0, at + 60_000, factsOf({source: 'truck-wrap', ended: 'answered'}))
  await journal.append(ids.kim, 0, at + 120_000, factsOf({source: 'truck-wrap', ended: 'answered'}))
  return journal
}

function storyOf(journal: Journal) {
  const story = callStory(journal, ids.dana)
  if (story === undefined) throw new Error('the call is there')
  return story
}

const page = (lines: readonly string[]) => lines.join('\n')

test('every word is there, and each fact with the words that gave it', async () => {
  const journal = await journalWith('hi this is dana whitfield water is pouring through my ceiling')
  const shown = page(renderCallStory(storyOf(journal), 'America/Chicago', 100))
  expect(shown).toContain('11:02:00 pm  ○  hi this is dana whitfield')
  expect(shown).toMatch(/name +Dana Whitfield +turn 1, "dana whitfield"/)
})

test('what a caller corrected is shown with what it was', async () => {
  const journal = await journalWith('my sink is clogged', 'dana whitfield', '773 555 0188', 'no, 773 555 0199')
  const {captured} = storyOf(journal)
  expect(captured.find(({field}) => field === 'callback_number')).toMatchObject({
    value: '+17735550199',
    before: ['+17735550188'],
  })
})

test('why tells the rule and its line, what raised it, and what was set aside', async () => {
  const journal = await journalWith(
    'there is no smell of gas but water is pouring through my ceiling and i cannot stop it',
    'dana whitfield',
  )
  const why = page(renderWhy(storyOf(journal), 100))
  expect(why).toMatch(/→ intake .*:\d+/)
  expect(why).toMatch(/turn 1 +hazard\/gas_smell +not taken as a danger: negated\s+"smell of gas"/)
  expect(why).toContain('emergency by plumbing/')
  expect(why).toContain('turn 1  the rules because rate-limit (HTTP 429)')
  expect(why).toMatch(/turn 2 {2}the rules$/)
})

test('what it prints as JSON is as its schema says', async () => {
  const journal = await journalWith('water is pouring through my ceiling', 'dana whitfield')
  expectForm('output/calls-show', {timeZone: 'America/Chicago', ...storyOf(journal)})
})

test('the first letters of an id are enough, of a call or of its alert', async () => {
  const journal = await journalWith()
  expect(callMeant(journal, 'CA5f0c')).toBe(ids.dana)
  expect(callMeant(journal, 'ca7')).toBe(ids.kim)
  expect(callMeant(journal, 'alert-CA5f0c')).toBe(ids.dana)
  expect(callMeant(journal, ids.lee)).toBe(ids.lee)
  expect(await takeCharge(journal, 'alert-CA5f0c', 'sam', at)).toMatchObject({acknowledgedBy: 'sam'})
})

test('letters that several calls begin with name them all, and take none', async () => {
  const journal = await journalWith()
  const named = {what: '2 calls begin with CA5f0.', fix: expect.arrayContaining([expect.stringContaining(ids.lee)])}
  expect(() => callMeant(journal, 'CA5f0')).toThrow(expect.objectContaining({message: named.what, fix: named.fix}))
  await expect(takeCharge(journal, 'alert-CA5f0', 'sam', at)).rejects.toThrow('2 calls begin with')
})

test.each(['', 'CA', 'nobody', '+13125550142'])('%j is no call', async id => {
  const journal = await journalWith()
  expect(() => callMeant(journal, id)).toThrow('holds no call or alert')
})
