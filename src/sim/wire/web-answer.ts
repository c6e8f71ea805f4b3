import type {IncomingHttpHeaders} from 'node:http'

/** What came of a request. */
export type WebAnswer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: AnswerHeaders
      readonly body: string
    }
  /** Nothing came back: nobody listens there, or nobody answered in time. */
  | {readonly kind: 'no-connection' | 'no-answer' | 'no-such-host' | 'bad-url' | 'too-large'; readonly message: string}

/** The headers that a carrier goes by. */
export type AnswerHeaders = Readonly<Pick<IncomingHttpHeaders, 'location' | 'content-type' | 'set-cookie'>>

/** Twilio takes no document beyond this (error 11750). */
export const longestBody = 64 * 1024

export const tooLarge: WebAnswer = {kind: 'too-large', message: 'the response is larger than 64 kB'}

export function lateAfter(patienceMs: number): WebAnswer {
  return {kind: 'no-answer', message: `no answer within ${patienceMs / 1000} s`}
}

/** What an error of the connection means. */
export function failureOf(error: Error & {code?: string}): WebAnswer {
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {kind: 'no-such-host', message: `no such host (${error.message})`}
    case 'ECONNREFUSED':
      return {kind: 'no-connection', message: `nobody listens there (${error.message})`}
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return {kind: 'no-connection', message: error.message}
    case 'EPROTO':
      return {kind: 'no-answer', message: 'what listens there does not speak https'}
    case 'ECONNRESET':
      return brokenOff
    default:
      return {kind: 'no-answer', message: error.message.trim()}
  }
}

export const brokenOff: WebAnswer = {kind: 'no-answer', message: 'the connection was broken off before the answer'}
