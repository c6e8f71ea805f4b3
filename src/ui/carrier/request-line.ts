import {localTimeToTheSecond} from '../../config/local-time.ts'
import type {Answered} from '../../sim/account/answer-request.ts'
import {paint} from '../paint.ts'

/** One request to the boxed carrier, as a line: when, what was asked in Twilio's words, what it was answered with. */
export function requestLine({at, method, path, operation, form, status, code}: Answered, timeZone: string): string {
  const time = paint.quiet(localTimeToTheSecond(at, timeZone).padStart(11))
  const asked = operation ?? `${method} ${path}`
  const about = [form.PhoneNumber, form.AreaCode, form.To, form.FriendlyName, form.Status].find(
    value => value !== undefined && value !== '',
  )
  const sid = /\b(?:PN|CA|SM|MM|FW|MG|RE|AD|SK|FN)[0-9a-f]{32}\b/.exec(path)?.[0]
  const subject = about ?? (sid === undefined ? '' : `${sid.slice(0, 8)}…`)
  return `${time}  ${verdict(status, code)}  ${asked}${subject === '' ? '' : ` ${paint.place(subject)}`}`
}

function verdict(status: number, code: number | undefined): string {
  if (status === 0) return paint.bad('cut')
  const text = String(status)
  if (status < 400) return paint.good(text)
  return `${status < 500 ? paint.warn(text) : paint.bad(text)}${code === undefined ? '' : paint.quiet(` ${code}`)}`
}
