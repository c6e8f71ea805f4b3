import {expect, onTestFinished, test} from 'vitest'
import {loadRouting} from '../../../src/config/load-routing.ts'
import type {Fact} from '../../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {realCalls} from '../../../src/report/ready/real-calls.ts'
import {aRoutingFile} from '../../config/a-routing-file.ts'
import {type CallStory, factsOf} from '../calls.ts'

const now = Date.UTC(2026, 2, 15, 12)
const {routing} = loadRouting(aRoutingFile(), 'oncrew.yaml')
if (routing === undefined) throw new Error('the small routing file is not sound')
const sound = routing
const promise = (words: string) => (words.includes('$') ? words : undefined)

function says(say: string): Fact {
  return {type: 'agent.replied', to: 'arrived', next: {do: 'record', say, language: 'en', maxSeconds: 60}}
}

function captured(field: 'name' | 'callback_number' | 'reason' | 'job_type', value: string): Fact {
  return {type: 'field.captured', turn: 1, field, value, words: value, basis: 'said'}
}

async function lookedAt(calls: readonly (readonly [CallStory, readonly Fact[], number?])[]) {
  const journal = openJournal(':memory:')
  onTestFinished(() => journal.close())
  for (const [index, [story, more, at = now - 60_000]] of calls.entries()) {
    const [received, ...rest] = factsOf(story)
    if (received === undefined) throw new Error('a call begins with its arrival')
    await journal.append(`call-${index}`, 0, at, [received, ...more, ...rest])
  }
  return realCalls(journal, sound, now, promise)
}

test('a journal without calls shows nothing', async () => {
  expect(await lookedAt([])).toBeUndefined()
})

test('counts greetings, read-backs, full captures, trades and promises of the calls there were', async () => {
  const number = captured('callback_number', '+13125550142')
  const full = [
    says('Thanks for calling Northside Plumbing.'),
    number,
    captured('name', 'Dana'),
    captured('reason', 'leak'),
  ]
  const confirmed: Fact = {type: 'number.confirmed', turn: 1, number: '+13125550142'}
  const seen = await lookedAt([
    [
      {source: 'website', ring: 'no-answer', ended: 'captured'},
      [...full, confirmed, captured('job_type', 'plumbing/active-leak')],
    ],
    [
      {source: 'website', ring: 'busy', ended: 'captured'},
      [says('Hello.'), says('That is $90.'), number, captured('job_type', 'hvac/no-heat')],
    ],
    [{source: 'website', ring: 'answered', ended: 'answered'}, [says('')]],
  ])
  expect(seen).toMatchObject({
    calls: 3,
    greeted: 2,
    named: 1,
    withNumber: 2,
    confirmed: 1,
    captured: 2,
    complete: 1,
    classified: 2,
    otherTrades: 1,
    firstRing: 3,
    answered: 1,
    overflow: 2,
    unknownNumber: 0,
    promises: 1,
  })
})

test('what is older than 90 days is not looked at', async () => {
  const story: CallStory = {source: 'website', ended: 'captured'}
  const seen = await lookedAt([
    [story, [], now - 91 * 86_400_000],
    [story, []],
  ])
  expect(seen?.calls).toBe(1)
})
