import {localIsoDate} from '../../config/local-time.ts'
import {wallClockAt} from '../../config/wall-clock.ts'
import {day, type Instant} from '../../time/clock.ts'
import {csvOf} from '../csv.ts'
import {type Conversion, type ConversionFile, type ConversionRules, orderId, sorted, value} from './conversion.ts'
import {hashed} from './hashed.ts'

/** Google takes a conversion at most so long after the click or the call. */
const oldestMs = 90 * day

/**
 * Enhanced conversions for leads: Google matches the hashed phone number with what visitors of the site gave it. The way for calls on
 * numbers that are not Google's (https://support.google.com/google-ads/answer/7014069).
 */
export function googleAdsFile(all: readonly Conversion[], {name, timeZone, now}: ConversionRules): ConversionFile {
  const {taken, refused} = sorted(all, conversion => refusal(conversion, now))
  const rows = taken.map(({job, phone = ''}) => {
    return ['', hashed(phone), name, localTime(job.at, timeZone), value(job), job.currency, orderId(job)]
  })
  const heads = [
    'Email',
    'Phone Number',
    'Conversion Name',
    'Conversion Time',
    'Conversion Value',
    'Conversion Currency',
    'Order ID',
  ]
  return {
    text: `Parameters:TimeZone=${timeZone}\r\n${csvOf(heads, rows)}`,
    rows: rows.length,
    refused,
    notes: [
      'Google matches these by the hashed phone number, and only with people who gave it on your site after an ad: expect some, not all.',
      `The conversion "${name}" must be there already, for enhanced conversions for leads, at least six hours old.`,
    ],
  }
}

/** Calls, by number and start: matched only where the call came through a forwarding number of Google's. */
export function googleAdsCallsFile(all: readonly Conversion[], {name, timeZone, now}: ConversionRules): ConversionFile {
  const {taken, refused} = sorted(all, conversion => {
    const {call, job} = conversion
    if (call.caller === null) return 'the caller ID was withheld'
    if (job.at <= call.receivedAt) return 'it was booked before the call began, as far as the export tells'
    if (now - call.receivedAt < 12 * 3_600_000) return 'the call is less than 12 hours old: too recent'
    return refusal(conversion, now)
  })
  const rows = taken.map(({job, call}) => {
    return [
      call.caller,
      localTime(call.receivedAt, timeZone),
      name,
      localTime(job.at, timeZone),
      value(job),
      job.currency,
    ]
  })
  const heads = [
    'Caller’s Phone Number',
    'Call Start Time',
    'Conversion Name',
    'Conversion Time',
    'Conversion Value',
    'Conversion Currency',
  ]
  return {
    text: `Parameters:TimeZone=${timeZone}\r\n${csvOf(
      heads.map(head => head.replace('’', "'")),
      rows,
    )}`,
    rows: rows.length,
    refused,
    notes: [
      'Google matches a call only when it came through a forwarding number of Google’s. Calls that dialled your own tracked number, from a site or a sign, it will refuse: use --for google-ads for those.',
    ],
  }
}

function refusal({job, call, phone}: Conversion, now: Instant): string | undefined {
  if (phone === undefined) return 'no phone number to match by'
  if ((job.amount ?? 0) < 0) return 'a negative value'
  if (job.at > now) return 'it lies in the future'
  if (job.at - call.receivedAt > oldestMs || now - job.at > oldestMs) return 'more than 90 days old'
  return undefined
}

/** 2026-03-04 23:40:00, in the zone that the first line names. */
function localTime(at: Instant, timeZone: string): string {
  const {secondOfDay} = wallClockAt(at, timeZone)
  const parts = [secondOfDay / 3600, (secondOfDay / 60) % 60, secondOfDay % 60]
  return `${localIsoDate(at, timeZone)} ${parts.map(part => String(Math.floor(part)).padStart(2, '0')).join(':')}`
}
