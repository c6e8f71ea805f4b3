import type {IncomingMessage} from 'node:http'
import {parse} from 'node:querystring'
import type {Fields} from '../twilio/voice-request.ts'

/** Twilio's largest webhooks are a few kilobytes; a recogniser's longest turn is far below this. */
const bodyBytesMax = 64 * 1024

export type FormBody =
  | {
      readonly read: 'whole'
      readonly fields: Fields
      readonly signed: Record<string, string | string[]>
    }
  | {readonly read: 'too-large'}
  | {readonly read: 'broken-off'}

/** Reads a form body, with a limit. `signed` keeps repeated fields, as the signature covers them. */
export function readForm(request: IncomingMessage): Promise<FormBody> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= bodyBytesMax) chunks.push(chunk)
      else resolve({read: 'too-large'})
    })
    request.on('end', () => resolve({read: 'whole', ...parseForm(Buffer.concat(chunks).toString('utf8'))}))
    request.on('error', () => resolve({read: 'broken-off'}))
    request.on('close', () => resolve({read: 'broken-off'}))
  })
}

function parseForm(text: string): {fields: Fields; signed: Record<string, string | string[]>} {
  const signed = parse(text, '&', '=', {maxKeys: 0}) as Record<string, string | string[]>
  return {
    signed,
    fields: {
      get(name) {
        const value = Object.hasOwn(signed, name) ? signed[name] : undefined
        return Array.isArray(value) ? value.at(-1) : value
      },
    },
  }
}
