import {createHash, createHmac} from 'node:crypto'

export const authToken = '0123456789abcdef0123456789abcdef'
export const accountSid = `AC${'0'.repeat(31)}1`

export function callSid(id: string): string {
  return `CA${createHash('md5').update(id).digest('hex')}`
}

/** X-Twilio-Signature of a URL and its form. */
export function signatureOf(url: string, fields: Readonly<Record<string, string>> = {}): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url)
  return createHmac('sha1', authToken).update(signed).digest('base64')
}

/** A signed webhook as it goes over the wire. */
export function webhook(port: number, path: string, fields: Readonly<Record<string, string>>): Buffer {
  const body = new URLSearchParams(fields).toString()
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'User-Agent: TwilioProxy/1.1',
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Twilio-Signature: ${signatureOf(`http://127.0.0.1:${port}${path}`, fields)}`,
    'Connection: keep-alive',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** The fields that every webhook of a call carries. */
export function fieldsOf(sid: string, from: string, to: string): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: 'ringing',
    Called: to,
    Caller: from,
    Direction: 'inbound',
    From: from,
    FromCity: 'CHICAGO',
    FromCountry: 'US',
    FromState: 'IL',
    FromZip: '60601',
    StirVerstat: 'TN-Validation-Passed-A',
    To: to,
  }
}

let callers = 0

/** Signed first webhooks of as many different calls, each of a caller of their own: the limits turn no such call away. */
export function arrivals(port: number, howMany: number, salt: string): readonly Buffer[] {
  return Array.from({length: howMany}, (_, index) => {
    const from = `+1773${2_000_000 + callers++}`
    return webhook(port, '/voice', fieldsOf(callSid(`${salt}-${index}`), from, '+13125550190'))
  })
}
