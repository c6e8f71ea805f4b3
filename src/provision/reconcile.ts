import type {Call} from '../call/call.ts'
import type {CarrierTold} from '../call/input.ts'
import {type PhoneNumber, parsePhoneNumber} from '../config/phone-number.ts'
import type {Routing} from '../config/routing.ts'
import {type Instant, second} from '../time/clock.ts'
import {callerNumberOf} from '../twilio/caller-id.ts'
import type {CarrierCall, CarrierRecording} from '../twilio/carrier-account.ts'

/** A call that the account has, and the journal lacks or does not know the end of. */
export interface MissedCall {
  readonly callId: string
  readonly startedAt: Instant
  readonly callerNumber: PhoneNumber | undefined
  readonly dialedNumber: PhoneNumber
  readonly told: CarrierTold
}

/** A recording is ready a moment after its call is over. */
const settleMs = 30 * second

/** A net asks nobody to press a key, so that only a talk of some length counts as one with a person. */
const talkSecondsMin = 15

const over = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled'])

/**
 * The calls to the file's numbers that the agent has to be told of, the oldest first. Calls that are not over, or only just
 * are, wait for the next time; whatever the journal holds to its end is left alone.
 */
export function missedCalls(
  calls: readonly CarrierCall[],
  recordings: readonly CarrierRecording[],
  routing: Routing,
  known: (callId: string) => Call | undefined,
  now: Instant,
): readonly MissedCall[] {
  const own = new Set<string>([...routing.numbers.values()].flatMap(each => [each.number, each.forwardedFrom ?? '']))
  const voicemails = new Map(recordings.filter(({seconds}) => seconds > 0).map(each => [each.callSid, each]))
  const legs = Map.groupBy(calls, ({parentSid}) => parentSid ?? '')
  return calls
    .filter(call => call.inbound && over.has(call.status) && call.startedAt + call.seconds * second + settleMs <= now)
    .flatMap((call): MissedCall[] => {
      const dialedNumber = parsePhoneNumber(call.to)
      if (dialedNumber === undefined || !routing.numbers.has(dialedNumber)) return []
      const voicemail = voicemails.get(call.sid)
      if (isSettled(known(call.sid), voicemail, routing)) return []
      const caller = callerNumberOf(call.from)
      return [
        {
          callId: call.sid,
          startedAt: call.startedAt,
          callerNumber: caller !== undefined && own.has(caller) ? undefined : caller,
          dialedNumber,
          told: {
            kind: 'carrier-told',
            id: `carrier-told:${voicemail?.sid ?? 'end'}`,
            seconds: call.seconds,
            talked: voicemail === undefined ? talkIn(legs.get(call.sid) ?? [], routing) : undefined,
            voicemail: voicemail === undefined ? undefined : {url: voicemail.url, seconds: voicemail.seconds},
          },
        },
      ]
    })
    .sort((a, b) => a.startedAt - b.startedAt)
}

/** Where whole calls are recorded, a recording is no sign of a voicemail. */
function isSettled(call: Call | undefined, voicemail: CarrierRecording | undefined, {intake}: Routing): boolean {
  if (call?.phase.name !== 'ended') return false
  const wasLost = call.phase.disposition === 'abandoned' || call.phase.disposition === 'partial'
  return intake.record || voicemail === undefined || call.voicemail !== undefined || !wasLost
}

function talkIn(legs: readonly CarrierCall[], {crew}: Routing): CarrierTold['talked'] {
  const taken = legs.find(({status, seconds}) => status === 'completed' && seconds >= talkSecondsMin)
  if (taken === undefined) return undefined
  const member = [...crew.values()].find(({phone}) => phone === taken.to)
  return {member: member?.id ?? null, seconds: taken.seconds}
}
