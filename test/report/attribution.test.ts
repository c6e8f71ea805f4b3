import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {type Attribution, type AttributionQuestion, attribution} from '../../src/report/attribution.ts'
import {attributionCsv} from '../../src/report/attribution-columns.ts'
import {dimensions} from '../../src/report/dimension.ts'
import {countsInMemory} from '../../src/report/in-memory-counts.ts'
import {verifyAttribution} from '../../src/report/verify.ts'
import {renderAttribution} from '../../src/ui/attribution-table.ts'
import {type CallStory, eventsOfCalls, factsOf} from './calls.ts'

const week: readonly CallStory[] = [
  {source: 'website', ring: 'answered', ended: 'answered'},
  {source: 'website', ring: 'answered', ended: 'answered'},
  {source: 'website', ring: 'no-answer', urgency: 'urgent', ended: 'captured'},
  {source: 'website', ring: 'hung up', ended: 'abandoned'},
  {source: 'website', routed: 'after-hours', urgency: 'emergency', ended: 'captured'},
  {source: 'truck', routed: 'second-call', urgency: 'low', ended: 'partial'},
  {source: 'main', alreadyRung: true, routed: 'already-rung', ended: 'captured'},
  {source: 'main', alreadyRung: true, routed: 'already-rung', ended: undefined},
]

const question: AttributionQuestion = {
  span: {from: 0, to: Number.MAX_SAFE_INTEGER},
  by: 'source',
  model: 'last',
  timeZone: 'America/Chicago',
  routing: undefined,
}

function attributed(stories: readonly CallStory[]): Attribution {
  return attribution(countsInMemory(eventsOfCalls(stories), question.timeZone), question)
}

test('each source’s calls, what came of them and who took them first', () => {
  const {rows} = attributed(week)
  expect(rows.map(row => row.key)).toEqual(['website', 'main', 'truck'])
  expect(rows[0]).toMatchObject({
    label: 'WEBSITE',
    calls: 5,
    firstRing: 4,
    answered: 2,
    overflow: 1,
    afterHours: 1,
    urgent: 2,
    emergencies: 1,
    taken: 2,
    captured: 2,
    abandoned: 1,
    rates: {firstRingAnswered: 0.5, overflow: 0.25},
  })
})

test('a second call while the crew is engaged is overflow, though no phone rang', () => {
  expect(attributed(week).rows[2]).toMatchObject({firstRing: 1, overflow: 1, rates: {overflow: 1}})
})

test('where a carrier rang first there are no rates, and the totals leave those calls out', () => {
  const {rows, totals} = attributed(week)
  expect(rows[1]).toMatchObject({alreadyRung: 2, firstRing: 0, rates: {firstRingAnswered: null, overflow: null}})
  expect(totals.rates).toEqual({firstRingAnswered: 2 / 5, overflow: 2 / 5})
})

test('a number that no source is known for is not attributable, and that row is there without any', () => {
  expect(attributed(week).notAttributable).toMatchObject({calls: 0, bookedJobs: 0})
  const {rows, notAttributable, totals} = attributed([...week, {source: 'not-in-the-file', ended: 'captured'}])
  expect(rows).toHaveLength(3)
  expect(notAttributable).toMatchObject({calls: 1, captured: 1, uniqueCallers: 1})
  expect(totals.calls).toBe(9)
})

const day = 86_400_000

interface DatedStory extends CallStory {
  readonly at: number
}

const story: fc.Arbitrary<DatedStory> = fc.record({
  at: fc.integer({min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 20)}),
  caller: fc.constantFrom('+13125550142', '+13125550143', '+13125550144', null),
  source: fc.constantFrom('website', 'truck', 'main', 'not-in-the-file'),
  alreadyRung: fc.boolean(),
  routed: fc.constantFrom('open', 'after-hours', 'second-call'),
  ring: fc.constantFrom('answered', 'no-answer', 'busy', 'hung up', undefined),
  urgency: fc.constantFrom('emergency', 'low', undefined),
  heardFrom: fc.constantFrom('your truck', 'google', undefined),
  ended: fc.constantFrom('captured', 'partial', 'voicemail', 'abandoned', 'spam', 'answered', undefined),
}) as fc.Arbitrary<DatedStory>

const job = fc.record({
  at: fc.integer({min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 25)}),
  amount: fc.option(fc.integer({min: 0, max: 500_000})),
  status: fc.constantFrom('booked', 'completed', 'cancelled'),
  call: fc.option(fc.nat(20)),
  touches: fc.array(fc.nat(20), {maxLength: 4}),
})

/** Calls and jobs in a journal, in whatever order they came. */
async function journalOf(
  stories: readonly DatedStory[],
  jobs: readonly {
    at: number
    amount: number | null
    status: 'booked' | 'completed' | 'cancelled'
    call: number | null
    touches: readonly number[]
  }[],
): Promise<Journal> {
  const journal = openJournal(':memory:')
  for (const [index, each] of stories.entries()) {
    const facts = factsOf(each)
    const arrival = facts.findIndex(({type}) => type === 'agent.replied') + 1
    await journal.append(`call-${index}`, 0, each.at, facts.slice(0, arrival))
    await journal.append(`call-${index}`, arrival, each.at + 60_000, facts.slice(arrival))
  }
  const known = (index: number) => `call-${index % stories.length}`
  for (const [index, {at, amount, status, call, touches}] of jobs.entries()) {
    const id = `j${index}`
    const recorded = {number: null, wholeDay: true, currency: index % 5 === 4 ? 'CAD' : 'USD', phones: []}
    const who = {name: null, address: null, heardFrom: null, system: 'own'} as const
    const touched = [...new Set(touches.map(known))]
    await journal.append(`job/${id}`, 0, at, [{type: 'job.recorded', job: id, at, amount, status, ...recorded, ...who}])
    if (call === null || stories.length === 0) continue
    const matched = {call: known(call), score: 90, reasons: [], touches: touched, lead: touched[0] ?? null}
    await journal.append(`job/${id}`, 1, at, [{type: 'job.matched', job: id, by: 'import', ...matched}])
  }
  return journal
}

test('what the journal sums up as it goes is what its facts say, by everything, by every model, for any period', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, {maxLength: 25}),
      fc.array(job, {maxLength: 12}),
      fc.constantFrom(...dimensions),
      fc.constantFrom('first', 'last', 'lead', 'linear'),
      fc.constantFrom('America/Chicago', 'America/St_Johns', 'UTC'),
      fc.option(fc.tuple(fc.nat(24), fc.nat(12 * day))),
      async (stories, jobs, by, model, timeZone, cut) => {
        const from = cut === null ? 0 : Date.UTC(2026, 1, 25) + cut[0] * day + 12_345
        const span = cut === null ? question.span : {from, to: from + 1 + cut[1]}
        const journal = await journalOf(stories, jobs)
        const asked = {...question, span, by, model, timeZone} as const
        const report = attribution(journal.counts, asked)
        expect(verifyAttribution(journal, asked, report).discrepancies).toEqual([])
        expect(report.weeks).toEqual(attribution(countsInMemory(journal.since(0, 9999), timeZone), asked).weeks)
        await journal.close()
      },
    ),
    {numRuns: 60},
  )
})

test('every model gives away each job once, to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, {minLength: 1, maxLength: 12}),
      fc.array(job, {maxLength: 8}),
      async (stories, jobs) => {
        const journal = await journalOf(stories, jobs)
        const totals = (['first', 'last', 'lead', 'linear'] as const).map(model => {
          const {bookedJobs, revenue} = attribution(journal.counts, {...question, model}).totals
          return {bookedJobs, cents: Math.round(revenue * 100)}
        })
        const counted = jobs.filter(({status}) => status !== 'cancelled')
        expect(totals[0]?.bookedJobs).toBe(counted.length)
        for (const total of totals) expect(total).toEqual(totals[0])
        await journal.close()
      },
    ),
    {numRuns: 30},
  )
})

test('a job that is told once more, with another amount or called off, keeps its match and changes the sums', async () => {
  const stories = [{...week[0], at: Date.UTC(2026, 2, 3), source: 'website', ended: 'answered'} as const]
  const journal = await journalOf(stories, [
    {at: Date.UTC(2026, 2, 4), amount: 10_000, status: 'booked', call: 0, touches: [0]},
  ])
  const website = () => attribution(journal.counts, question).rows[0]
  expect(website()).toMatchObject({bookedJobs: 1, revenue: 100})
  const [told] = journal.read('job/j0')
  if (told?.fact.type !== 'job.recorded') throw new Error('the job was not recorded')
  await journal.append('job/j0', 2, 0, [{...told.fact, amount: 25_050}])
  expect(website()).toMatchObject({bookedJobs: 1, revenue: 250.5})
  await journal.append('job/j0', 3, 0, [{...told.fact, status: 'cancelled'}])
  expect(website()).toMatchObject({bookedJobs: 0, revenue: 0})
  await journal.close()
})

test('the tables add up, and fit 80 columns', () => {
  const wide = week.map((call, index) => ({...call, source: index > 4 ? call.source : 'a very long name of a source'}))
  const lines = renderAttribution(attributed(wide)).split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(renderAttribution(attributed(week))).toMatchInlineSnapshot(`
    "What came of the calls

    Source            Calls  Answered  Captured  Partial  Voicemail  Abandoned  Spam
    WEBSITE               5         2         2        0          0          1     0
    MAIN                  2         0         1        0          0          0     0
    TRUCK                 1         0         0        1          0          0     0
    Not attributable      0         0         0        0          0          0     0
    All                   8         2         3        1          0          1     0

    Who called

    Source            Calls  Callers  First-time  Emergency  Urgent  After hours
    WEBSITE               5        1           1          1       2            1
    MAIN                  2        1           0          0       0            0
    TRUCK                 1        1           0          0       0            0
    Not attributable      0        0           0          0       0            0
    All                   8        1           1          1       2            1

    Who took them first

    Source            First ring  Answered  Overflow      Rates
    WEBSITE                    4         2         1  50% / 25%
    MAIN                     n/a       n/a       n/a        n/a
    TRUCK                      1         0         1  0% / 100%
    Not attributable           0         0         0        n/a
    All                        5         2         2  40% / 40%

    Rates: answered on the first ring / overflow, of the crew’s calls.
    n/a: a carrier rang these first, and forwarded only what nobody answered.
    1 in progress: what comes of them counts when they are over."
  `)
  expect(renderAttribution(attributed([]))).toBe('No calls.')
})

test('what a caller said beside what the number says: a disagreement is named', () => {
  const said = attributed([
    {source: 'truck', heardFrom: 'googled you', ended: 'captured'},
    {source: 'truck', heardFrom: 'saw your truck', ended: 'captured'},
    {source: 'truck', heardFrom: 'my church', ended: 'captured'},
  ])
  expect(said.heardFrom.map(({said: words, agrees}) => [words, agrees])).toEqual([
    ['googled you', 'no'],
    ['my church', 'unknown'],
    ['saw your truck', 'yes'],
  ])
  expect(renderAttribution(said)).toMatch(/TRUCK {3}"googled you" +1 {2}disagrees/)
})

test('a label that a spreadsheet would calculate stays text', () => {
  expect(attributionCsv(attributed([{source: '=cmd()', ended: 'captured'}]))).toContain(`,'=CMD(),`)
})
