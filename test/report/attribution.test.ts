import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {attribution, createAttribution} from '../../src/report/attribution.ts'
import {renderAttribution} from '../../src/ui/attribution-table.ts'
import {type CallStory, eventsOfCalls} from './calls.ts'

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

test('each source’s calls, what came of them and who took them first', () => {
  const {rows} = attribution(eventsOfCalls(week))
  expect(rows.map(row => row.source)).toEqual(['website', 'main', 'truck'])
  expect(rows[0]).toMatchObject({
    label: 'WEBSITE',
    calls: 5,
    firstRing: 4,
    answered: 2,
    overflow: 1,
    afterHours: 1,
    urgent: 2,
    dispositions: {answered: 2, captured: 2, abandoned: 1},
    rates: {firstRingAnswered: 0.5, overflow: 0.25},
  })
})

test('a second call while the crew is engaged is overflow, though no phone rang', () => {
  expect(attribution(eventsOfCalls(week)).rows[2]).toMatchObject({firstRing: 1, overflow: 1, rates: {overflow: 1}})
})

test('where a carrier rang first there are no rates, and the totals leave those calls out', () => {
  const {rows, totals} = attribution(eventsOfCalls(week))
  expect(rows[1]).toMatchObject({alreadyRung: 2, firstRing: 0, rates: {firstRingAnswered: null, overflow: null}})
  expect(totals.rates).toEqual({firstRingAnswered: 2 / 5, overflow: 2 / 5})
})

const story: fc.Arbitrary<CallStory> = fc.record({
  source: fc.constantFrom('website', 'truck', 'main'),
  alreadyRung: fc.boolean(),
  routed: fc.constantFrom('open', 'after-hours', 'second-call'),
  ring: fc.constantFrom('answered', 'no-answer', 'busy', 'hung up', undefined),
  urgency: fc.constantFrom('emergency', 'low', undefined),
  ended: fc.constantFrom('captured', 'partial', 'voicemail', 'abandoned', 'spam', 'answered', undefined),
}) as fc.Arbitrary<CallStory>

test('the totals are the journal’s, call for call, and every call came to one thing', () => {
  fc.assert(
    fc.property(fc.array(story), stories => {
      const {rows, totals} = attribution(eventsOfCalls(stories))
      expect(totals.calls).toBe(stories.length)
      expect(Object.values(totals.dispositions).reduce((sum, calls) => sum + calls, 0)).toBe(stories.length)
      expect(totals.urgent).toBe(stories.filter(({urgency}) => urgency === 'emergency').length)
      for (const row of rows) {
        expect(row.calls).toBe(stories.filter(({source}) => source === row.source).length)
        expect(row.answered + row.overflow).toBeLessThanOrEqual(row.firstRing)
      }
    }),
  )
})

test('adding events as they come gives what reading them all at once gives', () => {
  fc.assert(
    fc.property(fc.array(story), fc.nat(), (stories, split) => {
      const events = eventsOfCalls(stories)
      const fold = createAttribution()
      for (const [index, event] of events.entries()) {
        if (index === split % (events.length + 1)) fold.result()
        fold.add(event)
      }
      expect(fold.result()).toEqual(attribution(events))
    }),
  )
})

test('the tables add up, and fit 80 columns', () => {
  const wide = week.map((call, index) => ({...call, source: index > 4 ? call.source : 'a very long name of a source'}))
  const lines = renderAttribution(attribution(eventsOfCalls(wide))).split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(renderAttribution(attribution(eventsOfCalls(week)))).toBe(
    `What came of the calls

Source   Calls  Answered  Captured  Partial  Voicemail  Abandoned  Other
WEBSITE      5         2         2        0          0          1      0
MAIN         2         0         1        0          0          0      1
TRUCK        1         0         0        1          0          0      0
All          8         2         3        1          0          1      1

Who took them first

Source   Urgent  After hours  First ring  Answered  Overflow      Rates
WEBSITE       2            1           4         2         1  50% / 25%
MAIN          0            0         n/a       n/a       n/a        n/a
TRUCK         0            0           1         0         1  0% / 100%
All           2            1           5         2         2  40% / 40%

Rates: answered on the first ring / overflow, of the crew’s calls.
n/a: a carrier rang these first, and forwarded only what nobody answered.`,
  )
  expect(renderAttribution(attribution([]))).toBe('No calls.')
})
