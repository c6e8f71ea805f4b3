import {hour} from '../../time/clock.ts'
import {type Conversion, type ConversionFile, type ConversionRules, orderId, sorted} from './conversion.ts'
import {hashed} from './hashed.ts'

/** The Measurement Protocol takes events of the last 72 hours. */
const oldestMs = 72 * hour

/** One request body of GA4's Measurement Protocol a line, to be posted with your measurement id and secret. */
export function ga4File(all: readonly Conversion[], {now}: ConversionRules): ConversionFile {
  const {taken, refused} = sorted(all, ({job, phone}) => {
    if (phone === undefined) return 'no phone number to know the user by'
    if (job.at > now) return 'it lies in the future'
    if (now - job.at > oldestMs) return 'more than 72 hours old'
    return undefined
  })
  const lines = taken.map(({job, call, phone = ''}) => {
    const id = hashed(phone)
    return JSON.stringify({
      client_id: `oncrew.${id.slice(0, 20)}`,
      user_id: id,
      timestamp_micros: job.at * 1000,
      user_data: {sha256_phone_number: [id]},
      events: [
        {
          name: 'purchase',
          params: {
            transaction_id: orderId(job),
            currency: job.currency,
            value: (job.amount ?? 0) / 100,
            call_source: call.source,
          },
        },
      ],
    })
  })
  return {
    text: lines.map(line => `${line}\n`).join(''),
    rows: lines.length,
    refused,
    notes: [
      'GA4 takes events of the last 72 hours: run this every day or two.',
      'These callers are users of their own to GA4: a call cannot be joined to the visit that led to it.',
    ],
  }
}
