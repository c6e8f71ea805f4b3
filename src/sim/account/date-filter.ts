import {day} from '../../time/clock.ts'

/**
 * The filter that a list makes of a date: `StartTime=2026-03-04` is that day, `StartTime>=` from then on, `StartTime<=`
 * up to then (also without the equals sign, as the older libraries write it). A date alone is a day in GMT.
 */
export function withinDates(query: URLSearchParams, name: string): (at: number | null) => boolean {
  const [on, from, to] = [
    instantOf(query.get(name)),
    instantOf(query.get(`${name}>`) ?? query.get(`${name}>=`)),
    instantOf(query.get(`${name}<`) ?? query.get(`${name}<=`)),
  ]
  const asks = on !== undefined || from !== undefined || to !== undefined
  return at => {
    if (!asks) return true
    if (at === null) return false
    if (on !== undefined && (at < on.first || at > on.last)) return false
    if (from !== undefined && at < from.first) return false
    return to === undefined || at <= to.last
  }
}

function instantOf(text: string | null): {readonly first: number; readonly last: number} | undefined {
  if (text === null || text === '') return undefined
  const first = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text)
  if (Number.isNaN(first)) return undefined
  return {first, last: text.length === 10 ? first + day - 1 : first + 999}
}
