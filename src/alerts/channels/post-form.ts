import {request as requestPlain} from 'node:http'
import {request as requestSecure} from 'node:https'

export interface FormAnswer {
  readonly status: number
  /** As JSON, when it is; otherwise undefined. */
  readonly body: unknown
}

/**
 * Posts a form and reads a JSON answer, over Node's own client: a third of the time of fetch for so small an errand, and
 * nothing to load. Rejects when the other side cannot be reached, or with the signal's reason when it is late.
 */
export function postForm(
  url: string,
  headers: Readonly<Record<string, string>>,
  fields: object,
  timeoutMs: number,
): Promise<FormAnswer> {
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])
  const form = new URLSearchParams(pairs).toString()
  const request = url.startsWith('https:') ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: {
        ...headers,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(form),
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    sent.once('error', reject)
    sent.once('response', response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        resolve({status: response.statusCode ?? 0, body: jsonOf(Buffer.concat(chunks).toString('utf8'))})
      })
    })
    sent.end(form)
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
