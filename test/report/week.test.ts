import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {requireRouting} from '../../src/config/routing-file.ts'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {coverage} from '../../src/report/coverage.ts'
import {lastSevenDays, spanBefore} from '../../src/report/last-week.ts'
import {type WeeklyReview, weeklyReview} from '../../src/report/week.ts'
import {day, hour, minute} from '../../src/time/clock.ts'
import {weekMarkdown} from '../../src/ui/week-markdown.ts'
import {renderWeek} from '../../src/ui/week-view.ts'
import {type CallStory, factsOf} from './calls.ts'

const chicago = 'America/Chicago'
const routing = await requireRouting(join(import.meta.dirname, '../../config.example.yaml'))
/** Monday 9 March 2026, the day after the clocks went forward, at noon. */
const now = Date.UTC(2026, 2, 9, 17)
const span = lastSevenDays(now, chicago)
let journal: Journal
let review: WeeklyReview

interface Followed extends Partial<CallStory> {
  readonly told?: number
  readonly taken?: number
  readonly unanswered?: boolean
  readonly calledBack?: number
}

async function call(id: string, at: number, story: Followed): Promise<void> {
  const {told, taken, unanswered = false, calledBack, ...rest} = story
  const alert = `alert-${id}`
  const facts = [...factsOf({source: 'website', ended: 'captured', caller: `+1312555${id.padStart(4, '0')}`, ...rest})]
  const raised: Fact[] = told === undefined ? [] : [{type: 'alert.raised', alert, because: 'call-ended'}]
  await journal.append(id, 0, at, [...facts, ...raised])
  const later: [number | undefined, Fact][] = [
    [told, {type: 'delivery.sent', alert, delivery: 'd', attempt: 1, revision: 1, receipt: ''}],
    [taken, {type: 'alert.acknowledged', alert, by: 'sam', how: 'text'}],
    [unanswered ? hour : undefined, {type: 'alert.exhausted', alert, because: 'nobody-acknowledged'}],
  ]
  let length = 0
  for (const [after, fact] of later)
    if (after !== undefined) await journal.append(`alert/${id}`, length++, at + after, [fact])
  if (calledBack === undefined) return
  await journal.append(`queue/${id}`, 0, at + calledBack, [
    {type: 'queue.done', by: 'sam', outcome: 'called-back', calls: [id]},
  ])
}

beforeAll(async () => {
  journal = openJournal(':memory:')
  const monday = span.from + 9 * hour
  await call('1', monday, {urgency: 'emergency', told: 20_000, taken: 3 * minute, calledBack: 10 * minute})
  await call('2', monday + hour, {urgency: 'emergency', told: 40_000, unanswered: true})
  await call('3', monday + day, {urgency: 'low', told: 60_000, calledBack: 2 * hour})
  await call('4', monday + day, {ring: 'answered', ended: 'answered'})
  await call('5', monday + 2 * day, {ended: 'abandoned', told: 10_000})
  await call('6', monday + 2 * day, {ended: 'partial', caller: '+13125550777'})
  await call('7', monday + 3 * day, {ring: 'answered', ended: 'answered', caller: '+13125550777'})
  await call('8', monday + 3 * day, {ended: 'spam'})
  await call('90', span.from - day, {})
  review = weeklyReview(journal, {span, before: spanBefore(span, chicago), timeZone: chicago, routing, shown: 10})
})

test('a week is seven days of the calendar, also when the clocks change', () => {
  expect((span.to - span.from) / hour).toBe(7 * 24 - 1)
  const before = spanBefore(span, chicago)
  expect(before.to).toBe(span.from)
  expect((before.to - before.from) / hour).toBe(7 * 24)
})

test('the figures stand beside those of the week before', () => {
  expect(review.figures.find(({what}) => what === 'Calls')).toMatchObject({now: 8, before: 1})
  expect(review.figures.find(({what}) => what === 'Captured')).toMatchObject({now: 3, before: 1})
  expect(review.hours.reduce((sum, calls) => sum + calls, 0)).toBe(8)
  expect(review.hours[9]).toBe(1)
})

test('who was not called back is left over, and not whoever was reached when calling again', () => {
  expect(review.leftOver.calls.map(({call: id}) => id)).toEqual(['2', '5'])
  expect(review.unanswered.map(({call: id}) => id)).toEqual(['2'])
  expect(review.lookAt.slice(0, 2)).toEqual([
    '1 alert that nobody answered.',
    '2 callers whom nobody has called back yet.',
  ])
})

test('how fast, by urgency: the middle, and what nine of ten stay under', () => {
  const [emergency, low, , all] = coverage(journal.counts.followed(span))
  expect(emergency).toMatchObject({
    alerted: 2,
    toAlert: {count: 2, p50: 20_000, p90: 40_000},
    toAcknowledge: {count: 1, p50: 3 * minute - 20_000},
    toCallBack: {count: 1, p50: 10 * minute},
    unanswered: 1,
  })
  expect(low).toMatchObject({urgency: 'low', toAcknowledge: {count: 0, p50: null, p90: null}})
  expect(all).toMatchObject({urgency: 'all', alerted: 4})
})

test('a terminal gets strips and bars, plain characters where it knows no others, and a pipe neither', () => {
  expect(renderWeek(review, 'unicode', 80)).toMatch(/[█▓▒░]/)
  const ascii = renderWeek(review, 'ascii', 80)
  expect(ascii).toContain('####')
  expect(ascii).not.toMatch(/[█▓▒░]/)
  const piped = renderWeek(review, 'none', 80)
  expect(piped).not.toMatch(/[█▓▒░#]/)
  expect(piped).toContain('Mon 9:00  1 call')
  for (const line of renderWeek(review, 'unicode', 80).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('what was said stays text in Markdown', () => {
  const [first] = review.captured.calls
  if (first === undefined) throw new Error('nothing was captured')
  const hostile = {...first, name: '[x](javascript:1) <script>', summary: '`# |'}
  const text = weekMarkdown({...review, captured: {calls: [hostile], more: 0}})
  expect(text).toContain('\\[x\\](javascript:1) &lt;script&gt;')
  expect(text).toContain('\\`\\# \\|')
})
