import {timingSafeEqual} from 'node:crypto'
import {getExpectedTwilioSignature, validateRequest} from 'twilio/lib/webhooks/webhooks.js'

/** A request as it reached us, for the check of its X-Twilio-Signature. */
export interface SignedRequest {
  readonly signature: string | undefined
  /** Path and query as received. */
  readonly path: string
  /** Form fields of the body; empty for a GET and for a WebSocket handshake. */
  readonly params: Readonly<Record<string, string | string[]>>
  /** The Host header: used only to say what differs, never to decide. */
  readonly host: string | undefined
}

export type SignatureVerdict =
  | {readonly genuine: true}
  /** `differs` is safe to send back: it names a part of the request, never a value. */
  | {readonly genuine: false; readonly differs: string}

/**
 * Checks X-Twilio-Signature against the public URL that Twilio was told to call.
 * The Host header is not trusted: behind a proxy or a tunnel it names another machine.
 * Source: https://www.twilio.com/docs/usage/security
 */
export function checkSignature(authToken: string, publicUrl: string, request: SignedRequest): SignatureVerdict {
  const {signature, path, params, host} = request
  if (signature === undefined || signature === '')
    return {genuine: false, differs: 'there is no X-Twilio-Signature header'}
  const url = joinUrl(publicUrl, path)
  // The URL as it stands is what Twilio signs nearly always; the library tries it only after other forms of it.
  if (isEqual(signature, getExpectedTwilioSignature(authToken, url, params))) return {genuine: true}
  const matches = (candidate: string, fields = params) =>
    safely(() => validateRequest(authToken, signature, candidate, fields))
  if (matches(url)) return {genuine: true}

  const [scheme = '', rest = ''] = url.split('://')
  const otherScheme = `${otherSchemeOf[scheme] ?? scheme}://${rest}`
  if (matches(otherScheme))
    return {
      genuine: false,
      differs: 'the scheme: signed for http where the public URL says https, or the other way round',
    }
  if (host !== undefined && ['http', 'https', 'ws', 'wss'].some(each => matches(`${each}://${host}${path}`))) {
    return {genuine: false, differs: 'the host: signed for another host than the public URL'}
  }
  if (matches(url.split('?')[0] ?? url)) return {genuine: false, differs: 'the query: signed without it'}
  if (matches(url, {})) return {genuine: false, differs: 'the body: the fields were changed on the way'}
  return {genuine: false, differs: 'the auth token, the path or the body'}
}

const otherSchemeOf: Readonly<Record<string, string>> = {http: 'https', https: 'http', ws: 'wss', wss: 'ws'}

/** The public URL may have a path of its own (https://example.com/oncrew): the agent's paths come under it. */
export function joinUrl(publicUrl: string, path: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${path}`
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function safely(check: () => boolean): boolean {
  try {
    return check()
  } catch {
    return false
  }
}
