import type {HoursSection, SeasonSection} from '../../contracts/generated/routing.ts'
import type {DayHours, Hours, WeeklyHours} from '../routing.ts'
import type {PlaceOf} from './places.ts'
import {holidayDateOf, monthDayOf, spansOf, weekdayKeys} from './times.ts'

type WeekdayKey = (typeof weekdayKeys)[number]

/** The opening hours as they are asked for: spans in minutes, days from Monday. */
export function hoursOf(section: HoursSection, placeOf: PlaceOf): Hours {
  const {weekly, seasons = [], holidays = [], exceptions = []} = section
  const ordinary = (key: WeekdayKey): DayHours => ({
    spans: spansOf(weekly[key] ?? 'closed'),
    place: placeOf(['hours', 'weekly', key]),
  })
  const week: WeeklyHours = [
    ordinary('monday'),
    ordinary('tuesday'),
    ordinary('wednesday'),
    ordinary('thursday'),
    ordinary('friday'),
    ordinary('saturday'),
    ordinary('sunday'),
  ]

  return {
    weekly: week,
    seasons: seasons.map((season, index) => ({
      name: season.name,
      from: monthDayOf(season.from),
      to: monthDayOf(season.to),
      days: weekdayKeys.map(key => seasonDay(season, index, key, placeOf)),
      place: placeOf(['hours', 'seasons', index, 'name']),
    })),
    holidays: holidays.map((holiday, index) => ({
      name: holiday.name,
      on: holidayDateOf(holiday.on),
      spans: spansOf(holiday.hours ?? 'closed'),
      place: placeOf(['hours', 'holidays', index, 'name']),
    })),
    exceptions: exceptions.map((exception, index) => ({
      date: exception.date,
      reason: exception.reason,
      spans: spansOf(exception.hours),
      place: placeOf(['hours', 'exceptions', index, 'date']),
    })),
  }
}

function seasonDay(season: SeasonSection, index: number, key: WeekdayKey, placeOf: PlaceOf): DayHours | undefined {
  const hours = season[key]
  return hours === undefined ? undefined : {spans: spansOf(hours), place: placeOf(['hours', 'seasons', index, key])}
}
