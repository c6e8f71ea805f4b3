import {createHmac} from 'node:crypto'

/**
 * The X-Twilio-Signature of a form POST: HMAC-SHA1, base64, of the full URL followed by every field's name
 * and value in code-unit order of the names. A GET or a socket handshake is signed with no fields.
 * https://www.twilio.com/docs/usage/security
 */
export function signature(authToken: string, url: string, fields: Readonly<Record<string, string>> = {}): string {
  let message = signedUrl(url)
  for (const name of Object.keys(fields).sort()) message += name + fields[name]
  return createHmac('sha1', authToken).update(message, 'utf8').digest('base64')
}

/** As Twilio signs it: no fragment, no user and password, and for https no port. */
function signedUrl(url: string): string {
  if (url.startsWith('http:') && !url.includes('#') && !url.includes('@')) return url
  const bare = url.replace(/#.*$/s, '').replace(/^([a-z]+:\/\/)[^/?#@]*@/i, '$1')
  return bare.replace(/^(https:\/\/[^/?:]+):\d+/i, '$1')
}
