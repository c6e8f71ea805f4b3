import type {Rule} from '../rule.ts'
import {closest} from '../suggest.ts'

/** What people write instead of a zone's name. */
const nicknames: Readonly<Record<string, string>> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  EASTERN: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CT: 'America/Chicago',
  CENTRAL: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MT: 'America/Denver',
  MOUNTAIN: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  PACIFIC: 'America/Los_Angeles',
}

export const timeZone: Rule = {
  id: 'time-zone',
  severity: 'error',
  title: 'The time zone is not one that exists',
  why: 'All hours are meant in it. Abbreviations such as CST do not say when the clocks change; IANA names do.',
  bad: 'business: { name: Northside Plumbing, time_zone: America/Chicgo, trades: [plumbing] }',
  good: 'business: { name: Northside Plumbing, time_zone: America/Chicago, trades: [plumbing] }',
  *check(file) {
    const written = file.business?.time_zone
    if (written === undefined || isZone(written)) return
    const guess = nicknames[written.toUpperCase()] ?? closest(written, Intl.supportedValuesOf('timeZone'))
    yield {
      path: ['business', 'time_zone'],
      message: `"${written}" is not an IANA time zone`,
      fix: guess === undefined ? 'write a zone such as America/Chicago' : `did you mean "${guess}"?`,
    }
  },
}

/** Where most businesses are. The first question to Intl takes some 15 ms, a tenth of the whole command; these need none. */
const common = [
  'New_York',
  'Chicago',
  'Denver',
  'Phoenix',
  'Los_Angeles',
  'Detroit',
  'Boise',
  'Anchorage',
  'Toronto',
  'Vancouver',
]

/** The files of a folder mostly share a zone. */
const zonesKnown = new Map(common.map(city => [`America/${city}`, true]))

function isZone(name: string): boolean {
  const known = zonesKnown.get(name) ?? existsToIntl(name)
  zonesKnown.set(name, known)
  return known
}

/** Names with a slash, and UTC: the others Intl accepts (EST, +05:00) keep one offset all year, which nobody means. */
function existsToIntl(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
