import {twilioRefusal} from '../alerts/channels/twilio-refusal.ts'
import {parsePhoneNumber} from '../config/phone-number.ts'
import type {CrewMember, Routing} from '../config/routing.ts'
import type {Courier} from './courier.ts'
import type {RoutingBook} from './routing-book.ts'
import type {VoiceRequest} from './voice-routes.ts'

/** What the text webhooks act on. */
export interface Texting {
  readonly routings: RoutingBook
  readonly courier: Courier
  readonly warn: (line: string) => void
}

/** Texts are answered with nothing: what they mean is recorded. */
export type TextRoute = (texting: Texting, request: VoiceRequest) => Promise<void>

export const textRoutes: ReadonlyMap<string, TextRoute> = new Map<string, TextRoute>([
  ['/text', replied],
  ['/text-status', reported],
])

/** The words on which Twilio blocks every further text to that phone. */
const optsOut = /^\s*(stop(all)?|unsubscribe|cancel|end|quit|revoke|optout)\s*[.!]*\s*$/i

const taken = /^\s*(1|ok(ay)?|got it|on it)\b/i

/** A crew member who answers an alert has taken charge of it. Words that opt out (STOP, END, ...) never mean that. */
async function replied({routings, courier, warn}: Texting, {fields}: VoiceRequest): Promise<void> {
  const member = memberAt(fields.get('From'), routings.current())
  if (member !== undefined && optsOut.test(fields.get('Body') ?? '')) {
    warn(`${member.id} texted STOP and gets no alert by text any more, until they text START to the same number.`)
  }
  const alert = member === undefined ? undefined : courier.lastAskedOf(member.id)
  if (member === undefined || alert === undefined || !taken.test(fields.get('Body') ?? '')) return
  await courier.acknowledge(alert, member.id, 'text')
}

function memberAt(from: string | undefined, {crew}: Routing): CrewMember | undefined {
  const phone = parsePhoneNumber(from ?? '')
  return [...crew.values()].find(member => member.phone === phone)
}

const undelivered = new Set(['failed', 'undelivered'])

/** Twilio takes many a text that no carrier then delivers: those alerts go another way. */
async function reported({courier}: Texting, {query, fields}: VoiceRequest): Promise<void> {
  const alert = query.get('alert')
  const delivery = query.get('delivery')
  if (alert === null || delivery === null || !undelivered.has(fields.get('MessageStatus') ?? '')) return
  const code = Number.parseInt(fields.get('ErrorCode') ?? '', 10)
  const refusal = twilioRefusal(Number.isInteger(code) ? code : undefined, 400)
  await courier.bounced(alert, delivery, fields.get('MessageSid') ?? '', refusal)
}
