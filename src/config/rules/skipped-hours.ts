import {type SpringForward, springForward} from '../clock-change.ts'
import type {Rule} from '../rule.ts'
import {writtenDays} from '../survey/written-hours.ts'
import {timeOfDay} from '../time-of-day.ts'

/** Clocks are put forward early in the morning; only hours this early can fall into the gap. */
const gapEndsBefore = 240

export const skippedHours: Rule = {
  id: 'skipped-hours',
  severity: 'warning',
  title: 'Hours that the spring clock change skips',
  why: 'On that day the clock goes from 1:59 to 3:00 (in most of North America), so the business is closed when the file says open.',
  bad: 'hours:\n  weekly: { monday: 8:00-17:00, sunday: 2:00-3:00 }',
  good: 'hours:\n  weekly: { monday: 8:00-17:00, sunday: 1:00-3:30 }',
  *check(file) {
    const zone = file.business?.time_zone
    let change: SpringForward | undefined
    for (const {weekday, spans} of writtenDays(file)) {
      for (const {item, path} of spans) {
        if (zone === undefined || weekday === undefined || item.closes > gapEndsBefore) continue
        change ??= springForward(zone)
        if (change === undefined || change.weekday !== weekday + 1) continue
        if (item.opens < change.from || item.closes > change.to || item.opens >= item.closes) continue
        yield {
          path,
          message: `the clock skips from ${timeOfDay(change.from)} to ${timeOfDay(change.to)} on the spring day of the change, and these hours with it`,
          fix: 'let the hours begin earlier or end later',
        }
      }
    }
  },
}
