import type {Rule} from '../rule.ts'
import {writtenDays} from '../survey/written-hours.ts'
import {timeOfDay} from '../time-of-day.ts'

export const invertedHours: Rule = {
  id: 'inverted-hours',
  severity: 'error',
  title: 'Hours that close before they open',
  why: 'Such a span never holds, so the business would be closed when it means to be open. A day ends at 24:00.',
  bad: 'hours:\n  weekly: { monday: 17:00-8:00, tuesday: 8:00-17:00 }',
  good: 'hours:\n  weekly: { monday: 8:00-17:00, tuesday: 8:00-17:00 }',
  *check(file) {
    for (const {spans} of writtenDays(file)) {
      for (const {item, path} of spans) {
        if (item.closes > 1440 || item.opens >= 1440) {
          yield {
            path,
            message: 'a day has no time after 24:00',
            fix: 'end the day at 24:00 and go on with the next day',
          }
        } else if (item.opens >= item.closes) {
          yield {
            path,
            message: `these hours open at ${timeOfDay(item.opens)} and close at ${timeOfDay(item.closes)}, which is not later`,
            fix: 'swap the two times; for hours past midnight end this day at 24:00 and start the next one at 0:00',
          }
        }
      }
    }
  },
}
