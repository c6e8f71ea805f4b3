import {calendarDayOf} from '../../config/calendar-day.ts'
import {recordedPhoneNumber, showPhoneNumber} from '../../config/phone-number.ts'
import {clockFace} from '../../config/time-of-day.ts'
import {wallClockAt} from '../../config/wall-clock.ts'
import type {Instant} from '../../time/clock.ts'
import type {PlannedCall} from './plan.ts'

/** The jobs of a season as ServiceTitan would export them. */
export function seasonJobsCsv(calls: readonly PlannedCall[], timeZone: string): string {
  const heads =
    'Job #,Created Date,Job Status,Customer Name,Customer Phone,Location Address,Job Campaign,Business Unit,Jobs Total Revenue'
  const lines = calls.flatMap(({job, caller, number}) => {
    if (job === undefined || caller === undefined) return []
    const phone = showPhoneNumber(recordedPhoneNumber(caller.number))
    const amount = `"$${(job.cents / 100).toLocaleString('en-US', {minimumFractionDigits: 2})}"`
    return [
      [
        job.number,
        written(job.at, timeZone),
        'Completed',
        caller.name,
        phone,
        caller.address,
        number.label,
        'Plumbing',
        amount,
      ].join(','),
    ]
  })
  return `${[heads, ...lines].join('\r\n')}\r\n`
}

/** 3/14/2026 2:10:09 PM. */
function written(at: Instant, timeZone: string): string {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  const {year, month, day} = calendarDayOf(dayNumber)
  return `${month}/${day}/${year} ${clockFace(secondOfDay, true).toUpperCase()}`
}
