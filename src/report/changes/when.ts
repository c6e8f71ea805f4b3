import {timeOfDay} from '../../config/time-of-day.ts'
import {type GridDay, halfHours, type Moment} from './moments.ts'

/** Moments of the grid in words: "at any time", "Monday to Friday 5:30 pm to midnight; Saturday all day". */
export function whenInWords(chosen: ReadonlySet<Moment>, grid: readonly Moment[]): string {
  if (chosen.size === grid.length) return 'at any time'
  const days = [...Map.groupBy(grid, ({day}) => day)].map(([day, moments]) => ({
    day,
    hours: hoursInWords(moments.map(moment => chosen.has(moment))),
  }))
  const ordinary = days.filter(({day}) => day.ordinary)
  const special = days.filter(({day}) => !day.ordinary)
  return [...runs(ordinary), ...alike(special)].join('; ')
}

interface DayHours {
  readonly day: GridDay
  /** Empty: no moment of that day. */
  readonly hours: string
}

/** Neighbouring weekdays with the same hours are told together. */
function* runs(days: readonly DayHours[]): Generator<string> {
  let first = 0
  while (first < days.length) {
    let last = first
    while (days[last + 1]?.hours === days[first]?.hours) last += 1
    const hours = days[first]?.hours ?? ''
    if (hours !== '') yield `${named(days[first], days[last], last - first)} ${hours}`
    first = last + 1
  }
}

function named(first: DayHours | undefined, last: DayHours | undefined, apart: number): string {
  const from = first?.day.name ?? ''
  if (apart === 6) return 'every day'
  return apart === 0 ? from : `${from} ${apart === 1 ? 'and' : 'to'} ${last?.day.name}`
}

function* alike(days: readonly DayHours[]): Generator<string> {
  for (const [hours, same] of Map.groupBy(days, day => day.hours)) {
    if (hours !== '') yield `${same.map(({day}) => day.name).join(', ')} ${hours}`
  }
}

/** "8 am to 5:30 pm and 7 pm to midnight", "all day"; empty for none. */
function hoursInWords(slots: readonly boolean[]): string {
  if (slots.every(Boolean)) return 'all day'
  const spans: string[] = []
  for (let slot = 0; slot < halfHours; slot += 1) {
    if (slots[slot] !== true || slots[slot - 1] === true) continue
    let until = slot
    while (slots[until] === true) until += 1
    spans.push(`${clock(slot)} to ${clock(until)}`)
  }
  return spans.join(' and ')
}

function clock(slot: number): string {
  if (slot % halfHours === 0) return 'midnight'
  return timeOfDay(slot * 30).replace(':00 ', ' ')
}
