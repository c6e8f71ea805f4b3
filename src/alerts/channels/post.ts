import {request as requestPlain} from 'node:http'
import {messageOf} from '../../problem/problem.ts'

export interface PostAnswer {
  readonly status: number
  readonly text: string
  /** As the other side wrote it: seconds, or a date. */
  readonly retryAfter: string | undefined
  /** What time it is there, as it wrote it. */
  readonly date: string | undefined
}

/** An answer is read no further than this: what matters of it is short. */
const answerBytesMax = 64 * 1024

/**
 * Posts, over Node's own client: a third of the time of fetch for so small an errand, and nothing to load. Follows no
 * redirect. Rejects when the other side cannot be reached, or with the signal's reason when it is late.
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs: number,
): Promise<PostAnswer> {
  return exchange('POST', url, {...headers, 'content-length': String(Buffer.byteLength(body))}, body, timeoutMs)
}

/** The same for asking. */
export function get(url: string, headers: Readonly<Record<string, string>>, timeoutMs: number): Promise<PostAnswer> {
  return exchange('GET', url, headers, undefined, timeoutMs)
}

async function exchange(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
  timeoutMs: number,
): Promise<PostAnswer> {
  // TLS takes 5 MB, and is loaded when it is wanted.
  const request = url.startsWith('https:') ? (await import('node:https')).request : requestPlain
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    })
    sent.once('error', reject)
    sent.once('response', response => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes <= answerBytesMax) chunks.push(chunk)
      })
      response.once('error', reject)
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        const {'retry-after': retryAfter, date} = response.headers
        resolve({status: response.statusCode ?? 0, text, retryAfter, date})
      })
    })
    sent.end(body)
  })
}

export function formOf(fields: object): string {
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])
  return new URLSearchParams(pairs).toString()
}

/** The members of a JSON answer; none when it is something else. */
export function membersOf({text}: PostAnswer): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? {...parsed} : {}
  } catch {
    return {}
  }
}

/** Why a post never got an answer, in words. `who`: "Twilio", "the webhook". */
export function unanswered(who: string, thrown: unknown): string {
  const late = thrown instanceof Error && (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
  // An abort says only that it was one; what failed is in its cause.
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  return late ? `${who} did not answer in time` : `${who} could not be reached: ${messageOf(cause)}`
}
