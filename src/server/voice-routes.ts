import type {Next} from '../contracts/generated/call-event.ts'
import {
  type Fields,
  heardIn,
  isCallSid,
  isOver,
  legKeyedIn,
  legPickedUpIn,
  legStatusIn,
  partiesOf,
  rungIn,
  voicemailIn,
} from '../twilio/voice-request.ts'
import type {Agent} from './agent.ts'

/** One webhook, read. */
export interface VoiceRequest {
  readonly query: URLSearchParams
  readonly fields: Fields
}

/**
 * What a route answers: the next step and the call it is about, or why the request makes no sense.
 * `afresh`: the conversation goes on turn by turn although it began on a socket.
 */
export type Routed =
  | {readonly callId: string; readonly next: Next; readonly afresh?: boolean}
  | {readonly refused: string}

type Route = (agent: Agent, request: VoiceRequest) => Promise<Routed>

const quiet: Next = {do: 'nothing'}
const silentEnd: Next = {do: 'hang-up', say: '', language: 'en'}

/** One entry a webhook path. The paths are siblings, so that relative URLs hold under any public URL. */
export const voiceRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/voice', arrived],
  ['/rung', rung],
  ['/leg', legPickedUp],
  ['/key', legKeyed],
  ['/leg-status', legStatus],
  ['/turn', turn],
  ['/voicemail', voicemail],
  ['/relay-ended', relayEnded],
  ['/status', status],
])

async function arrived(agent: Agent, {fields}: VoiceRequest): Promise<Routed> {
  const parties = partiesOf(fields)
  if (parties === undefined) return {refused: 'CallSid, From or To is missing or is not a phone call'}
  return {callId: parties.callId, next: await agent.arrive(parties)}
}

async function turn(agent: Agent, {query, fields}: VoiceRequest): Promise<Routed> {
  const parties = partiesOf(fields)
  const count = Number.parseInt(query.get('turn') ?? '', 10)
  if (parties === undefined || !Number.isInteger(count)) return {refused: 'the turn, CallSid or To is missing'}
  return {callId: parties.callId, next: await agent.hear(parties.callId, count, heardIn(fields), {parties})}
}

async function rung(agent: Agent, {query, fields}: VoiceRequest): Promise<Routed> {
  const callId = fields.get('CallSid') ?? ''
  const attempt = Number.parseInt(query.get('attempt') ?? '', 10)
  if (!isCallSid(callId) || !Number.isInteger(attempt)) return {refused: 'the attempt or CallSid is missing'}
  return {callId, next: await agent.take(callId, rungIn(fields, attempt), partiesOf(fields))}
}

async function legPickedUp(agent: Agent, {query}: VoiceRequest): Promise<Routed> {
  return aboutLeg(query, (callId, leg) => agent.take(callId, legPickedUpIn(leg)))
}

async function legKeyed(agent: Agent, {query, fields}: VoiceRequest): Promise<Routed> {
  return aboutLeg(query, (callId, leg) => agent.take(callId, legKeyedIn(fields, leg)))
}

async function legStatus(agent: Agent, {query, fields}: VoiceRequest): Promise<Routed> {
  return aboutLeg(query, async (callId, leg) => {
    const input = legStatusIn(fields, leg)
    return input === undefined ? quiet : agent.take(callId, input)
  })
}

async function aboutLeg(query: URLSearchParams, take: (callId: string, leg: string) => Promise<Next>): Promise<Routed> {
  const callId = query.get('call') ?? ''
  const leg = query.get('leg')
  if (!isCallSid(callId) || leg === null) return {refused: 'the call or the leg is missing'}
  return {callId, next: await take(callId, leg)}
}

async function voicemail(agent: Agent, {fields}: VoiceRequest): Promise<Routed> {
  const callId = fields.get('CallSid') ?? ''
  const input = voicemailIn(fields)
  if (!isCallSid(callId)) return {refused: 'CallSid is missing'}
  return {
    callId,
    next: input === undefined ? silentEnd : await agent.take(callId, input, partiesOf(fields)),
  }
}

/** The socket closed: the last words are spoken here; a session that failed goes on turn by turn. */
async function relayEnded(agent: Agent, {fields}: VoiceRequest): Promise<Routed> {
  const callId = fields.get('CallSid') ?? ''
  if (!isCallSid(callId)) return {refused: 'CallSid is missing'}
  if (isOver(fields)) return {callId, next: quiet}
  const call = await agent.settled(callId)
  const last = [...(call?.replies.values() ?? [])].findLast(isForTheCaller)
  return {callId, next: last ?? quiet, afresh: true}
}

/** Replies to legs and to notices are not words for the caller. */
function isForTheCaller(next: Next): boolean {
  return next.do === 'ask' || next.do === 'record' || next.do === 'hang-up' || next.do === 'ring'
}

async function status(agent: Agent, {fields}: VoiceRequest): Promise<Routed> {
  const parties = partiesOf(fields)
  if (parties === undefined) return {refused: 'CallSid or To is missing'}
  if (!isOver(fields)) return {callId: parties.callId, next: quiet}
  return {callId: parties.callId, next: await agent.depart(parties)}
}
