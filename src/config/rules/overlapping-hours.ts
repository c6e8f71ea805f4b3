import type {Rule} from '../rule.ts'
import {writtenDays} from '../survey/written-hours.ts'
import {timeOfDay} from '../time-of-day.ts'

export const overlappingHours: Rule = {
  id: 'overlapping-hours',
  severity: 'error',
  title: 'Two spans of a day overlap',
  why: 'One of the two is a slip, most often a break that was meant to be longer.',
  bad: 'hours:\n  weekly: { monday: [8:00-13:00, 12:00-17:00] }',
  good: 'hours:\n  weekly: { monday: [8:00-12:00, 13:00-17:00] }',
  *check(file) {
    for (const {spans} of writtenDays(file)) {
      const sorted = spans.toSorted((a, b) => a.item.opens - b.item.opens)
      for (const [index, {item, path}] of sorted.entries()) {
        const before = sorted[index - 1]?.item
        if (before === undefined || before.closes <= item.opens || item.opens >= item.closes) continue
        yield {
          path,
          message: `these hours begin at ${timeOfDay(item.opens)}, before the ones that end at ${timeOfDay(before.closes)}`,
          fix: 'join the two, or leave a break between them',
        }
      }
    }
  },
}
