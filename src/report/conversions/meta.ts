import {day} from '../../time/clock.ts'
import {csvOf} from '../csv.ts'
import {nameWords} from '../jobs/match-job.ts'
import {type Conversion, type ConversionFile, type ConversionRules, orderId, sorted, value} from './conversion.ts'
import {hashed} from './hashed.ts'

/** Meta takes offline events of the last 62 days. */
const oldestMs = 62 * day

/** Offline events for Meta's Events Manager: a purchase each, with hashed phone number and name. */
export function metaFile(all: readonly Conversion[], {now}: ConversionRules): ConversionFile {
  const {taken, refused} = sorted(all, ({job, phone}) => {
    if (phone === undefined) return 'no phone number to match by'
    if (job.amount === null || job.amount < 0) return 'a purchase needs a value that is not negative'
    if (job.at > now) return 'it lies in the future'
    if (now - job.at > oldestMs) return 'more than 62 days old'
    return undefined
  })
  const rows = taken.map(({job, phone = ''}) => {
    const words = nameWords(job.name)
    const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
    return [
      'Purchase',
      new Date(job.at).toISOString(),
      value(job),
      job.currency,
      orderId(job),
      hashed(phone.replace('+', '')),
      first === undefined ? '' : hashed(first),
      last === undefined ? '' : hashed(last),
    ]
  })
  return {
    text: csvOf(['event_name', 'event_time', 'value', 'currency', 'order_id', 'phone', 'fn', 'ln'], rows),
    rows: rows.length,
    refused,
    notes: ['Phone numbers and names are hashed. Meta matches them with its own users; what it cannot match it drops.'],
  }
}
