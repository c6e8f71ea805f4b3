import type {CrewId, Routing, Source} from '../config/routing.ts'

/**
 * What the carrier itself does while the agent cannot be reached: it rings the crew, one phone after another, and then
 * takes a voicemail. A program of Twilio Studio, hosted there, so that it runs when nothing of ours does.
 */
export interface Net {
  /** Its name in the lock file: net, or net-office-sam where a source has its own crew. */
  readonly name: string
  readonly crew: readonly CrewId[]
  readonly definition: FlowDefinition
}

/** A program of Studio (https://www.twilio.com/docs/studio/flow-definition). */
interface FlowDefinition {
  readonly description: string
  readonly initial_state: string
  readonly flags: {readonly allow_concurrent_calls: boolean}
  readonly states: readonly FlowState[]
}

interface FlowState {
  readonly name: string
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly transitions: readonly Transition[]
}

interface Transition {
  readonly event: string
  readonly next?: string
  readonly conditions?: readonly object[]
}

/** Shorter than the ~22 s after which a mobile's own voicemail answers: Studio asks nobody to press a key, and adds up to 5 s. */
const ringSeconds = 15
/** Longer than that nobody waits: 15 s each. */
const phonesMax = 3
const voicemailSecondsMax = 180

/** The nets of a routing file: one for each crew that is rung first, the most common one called `net`. */
export function netsOf(routing: Routing, publicUrl: string): readonly Net[] {
  const sources: readonly Source[] = [...routing.numbers.values(), ...routing.toBuy].filter(({managed}) => managed)
  const crews = new Map(sources.map(source => [netName(source, routing), crewOf(source)]))
  return [...crews].map(([name, crew]) => ({name, crew, definition: definitionOf(crew, routing, publicUrl)}))
}

/** Which net takes the calls of a source. */
export function netName(source: Source, routing: Routing): string {
  const own = crewOf(source)
  const common = (routing.rules.ringFirst?.crew ?? []).slice(0, phonesMax)
  if (own.join() === common.join()) return 'net'
  return own.length === 0 ? 'net-voicemail' : `net-${own.join('-')}`
}

function crewOf({rules}: Source): readonly CrewId[] {
  return (rules.ringFirst?.crew ?? []).slice(0, phonesMax)
}

/** What a net does, in plain words. */
export function describeNet({crew}: Net, routing: Routing): string {
  const names = crew.map(id => routing.crew.get(id)?.name ?? id)
  const rings =
    names.length === 0
      ? ''
      : `rings ${names.join(', then ')} for ${ringSeconds} s${names.length > 1 ? ' each' : ''}, then `
  return `while the agent cannot be reached, Twilio ${rings}takes a voicemail`
}

function definitionOf(crew: readonly CrewId[], routing: Routing, publicUrl: string): FlowDefinition {
  const {business} = routing
  const rings = crew.flatMap((id, index): readonly FlowState[] => {
    const next = crew[index + 1]
    const otherwise = next === undefined ? 'say_voicemail' : `ring_${next}`
    return ringStates(id, routing.crew.get(id)?.phone ?? '', otherwise, index)
  })
  const first = crew[0]
  return {
    description: `The net of ${business.name} while its intake agent cannot be reached. Made by oncrew from the routing file: change that instead.`,
    initial_state: 'Trigger',
    flags: {allow_concurrent_calls: true},
    states: [
      {
        name: 'Trigger',
        type: 'trigger',
        properties: {offset: {x: 0, y: 0}},
        transitions: [
          {event: 'incomingMessage'},
          {event: 'incomingCall', next: first === undefined ? 'say_voicemail' : `ring_${first}`},
          {event: 'incomingConversationMessage'},
          {event: 'incomingRequest'},
          {event: 'incomingParent'},
        ],
      },
      ...rings,
      {
        name: 'say_voicemail',
        type: 'say-play',
        properties: {
          offset: {x: 0, y: 2000},
          loop: 1,
          say: `Thanks for calling ${business.name}. Please leave your name, your number and what you need after the tone.`,
        },
        transitions: [{event: 'audioComplete', next: 'voicemail'}],
      },
      {
        name: 'voicemail',
        type: 'record-voicemail',
        properties: {
          offset: {x: 0, y: 2200},
          transcribe: false,
          trim: 'trim-silence',
          play_beep: 'true',
          finish_on_key: '#',
          timeout: 5,
          max_length: voicemailSecondsMax,
          recording_status_callback_url: `${publicUrl}/voicemail`,
        },
        transitions: [{event: 'recordingComplete'}, {event: 'noAudio'}, {event: 'hangup'}],
      },
    ],
  }
}

function ringStates(id: CrewId, phone: string, otherwise: string, index: number): readonly FlowState[] {
  const ring = `ring_${id}`
  const status = `{{widgets.${ring}.DialCallStatus}}`
  const answered = {friendly_name: 'answered', arguments: [status], type: 'equal_to', value: 'completed'}
  return [
    {
      name: ring,
      type: 'connect-call-to',
      properties: {
        offset: {x: 0, y: 200 + 400 * index},
        noun: 'number',
        to: phone,
        caller_id: '{{contact.channel.address}}',
        timeout: ringSeconds,
        record: false,
      },
      transitions: [{event: 'callCompleted', next: `answered_${id}`}, {event: 'hangup'}],
    },
    {
      name: `answered_${id}`,
      type: 'split-based-on',
      properties: {offset: {x: 0, y: 400 + 400 * index}, input: status},
      transitions: [
        {event: 'noMatch', next: otherwise},
        {event: 'match', conditions: [answered]},
      ],
    },
  ]
}

/**
 * Whether what the carrier hosts is what the file says. The carrier may add to a definition; whatever the file says must
 * be in it.
 */
export function isSameFlow(wanted: unknown, hosted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(hosted) || hosted.length !== wanted.length) return false
    return wanted.every((item, index) => isSameFlow(item, hosted[index]))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof hosted !== 'object' || hosted === null) return false
    const there = new Map<string, unknown>(Object.entries(hosted))
    return Object.entries(wanted).every(([key, value]) => isSameFlow(value, there.get(key)))
  }
  return wanted === hosted
}

/** Where a number sends its calls so that a flow takes them. */
export function flowUrl(accountSid: string, flowSid: string): string {
  return `https://webhooks.twilio.com/v1/Accounts/${accountSid}/Flows/${flowSid}`
}
