import {holidayDateOf, weekdayNames} from '../build/times.ts'
import {located, type Rule} from '../rule.ts'
import {writtenDays} from '../survey/written-hours.ts'

export const unreachableDate: Rule = {
  id: 'unreachable-date',
  severity: 'warning',
  title: 'A holiday or a date that changes nothing',
  why: 'A date given twice counts once, and a holiday on a day that is closed anyway closes nothing: one of the two is a slip.',
  bad: 'hours:\n  weekly: { monday: 8:00-17:00 }\n  exceptions:\n    - { date: 2026-06-15, hours: closed }\n    - { date: 2026-06-15, hours: 9:00-12:00 }',
  good: 'hours:\n  weekly: { monday: 8:00-17:00 }\n  exceptions:\n    - { date: 2026-06-15, hours: closed }\n    - { date: 2026-06-22, hours: 9:00-12:00 }',
  *check(file) {
    const {holidays, exceptions} = file.hours ?? {}
    const dates = new Set<string>()
    for (const {item, path} of located(exceptions, ['hours', 'exceptions'])) {
      if (item.date === undefined) continue
      if (dates.has(item.date)) {
        yield {
          path: [...path, 'date'],
          message: `${item.date} is given above already, and the first one counts`,
          fix: 'keep one of the two',
        }
      }
      dates.add(item.date)
    }

    const open = new Set([...writtenDays(file)].filter(({spans}) => spans.length > 0).map(({weekday}) => weekday))
    const days = new Map<string, string>()
    for (const {item, path} of located(holidays, ['hours', 'holidays'])) {
      if (item.on === undefined) continue
      const at = [...path, 'on']
      const on = holidayDateOf(item.on)
      const first = days.get(item.on)
      if (first !== undefined) {
        yield {
          path: at,
          message: `${item.on} is ${first} already, and the first one counts`,
          fix: 'keep one of the two',
        }
      } else if (on.kind === 'floating' && item.hours === undefined && !open.has(on.weekday - 1)) {
        const day = weekdayNames[on.weekday - 1] ?? 'day'
        yield {
          path: at,
          message: `${item.name ?? 'this holiday'} always falls on a ${day}, which is closed anyway`,
          fix: 'remove the holiday, or mend the week',
          restsOn: [
            ['hours', 'weekly'],
            ['hours', 'seasons'],
          ],
        }
      }
      days.set(item.on, first ?? item.name ?? 'a holiday')
    }
  },
}
