import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {createToday} from '../../src/board/today.ts'
import {attribution} from '../../src/report/attribution.ts'
import {countsInMemory} from '../../src/report/in-memory-counts.ts'
import {eventsOfCalls} from '../report/calls.ts'

const story = fc.record({
  source: fc.constantFrom('website', 'truck-wrap'),
  routed: fc.constantFrom('open', 'after-hours', 'second-call'),
  ring: fc.constantFrom('answered', 'no-answer', 'busy', 'hung up', undefined),
  ended: fc.constantFrom('answered', 'captured', 'abandoned'),
})

test('today counts as the report does', () => {
  fc.assert(
    fc.property(fc.array(story, {maxLength: 12}), stories => {
      const events = eventsOfCalls(stories as Parameters<typeof eventsOfCalls>[0])
      const today = createToday()
      for (const event of events) today.add(event)
      const span = {from: 0, to: Number.MAX_SAFE_INTEGER}
      const question = {span, by: 'source', model: 'last', timeZone: 'UTC', routing: undefined} as const
      const {rows} = attribution(countsInMemory(events, 'UTC'), question)
      const counted = ({label, calls, firstRing, answered, overflow}: (typeof rows)[number]) => ({
        label,
        calls,
        firstRing,
        answered,
        overflow,
        inProgress: 0,
      })
      expect(today.result().rows).toEqual(rows.map(counted))
    }),
  )
})
