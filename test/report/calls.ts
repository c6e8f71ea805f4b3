import type {CallEvent, CallRouted, Fact, RingEnded} from '../../src/contracts/generated/call-event.ts'

type Ending = Extract<Fact, {type: 'call.ended'}>['disposition'] | undefined

/** What a call of these tests went through. `ended` undefined: it is not over. */
export interface CallStory {
  readonly source: string
  readonly alreadyRung?: boolean
  readonly routed?: CallRouted['because']
  readonly ring?: RingEnded['outcome'] | 'hung up'
  readonly urgency?: 'emergency' | 'urgent' | 'standard' | 'low'
  readonly ended: Ending
  /** Null: withheld. */
  readonly caller?: string | null
  readonly heardFrom?: string
}

/** The facts such a call leaves in the journal. */
export function factsOf({
  source,
  alreadyRung = false,
  routed = 'open',
  ring,
  urgency,
  ended,
  caller = '+13125550142',
  heardFrom,
}: CallStory): readonly Fact[] {
  const facts: Fact[] = [
    {
      type: 'call.received',
      callerNumber: caller,
      dialedNumber: '+13125550190',
      source,
      sourceLabel: source.toUpperCase(),
      alreadyRung,
      callsBefore: 0,
      routingFile: {path: 'oncrew.yaml', digest: 'f00d'},
    },
    route(ring === undefined ? 'intake' : 'ring', routed),
  ]
  const replied: Fact = {type: 'agent.replied', to: 'arrived', next: {do: 'nothing'}}
  if (ring === undefined) facts.push(replied)
  else {
    const leg = {leg: '1.sam', member: 'sam', phone: '+13125550111', screen: false}
    facts.push({type: 'ring.started', attempt: 1, legs: [leg], seconds: 20}, replied)
    if (ring !== 'hung up') facts.push({type: 'ring.ended', attempt: 1, outcome: ring, member: null, talkSeconds: 0})
    if (ring === 'no-answer' || ring === 'busy' || ring === 'failed') facts.push(route('intake', ring))
  }
  if (urgency !== undefined) {
    facts.push({type: 'urgency.classified', turn: 1, urgency, rule: 'x', words: [], trace: []})
  }
  if (heardFrom !== undefined) {
    facts.push({
      type: 'field.captured',
      turn: 1,
      field: 'heard_from',
      value: heardFrom,
      words: heardFrom,
      basis: 'said',
    })
  }
  if (ended !== undefined) facts.push({type: 'call.ended', disposition: ended, seconds: 60})
  return facts
}

function route(to: CallRouted['to'], because: CallRouted['because']): CallRouted {
  return {type: 'call.routed', to, because, detail: '', rule: 'x', place: {file: 'oncrew.yaml', line: 1, column: 1}}
}

/** The events of several calls, one after the other. */
export function eventsOfCalls(stories: readonly CallStory[]): readonly CallEvent[] {
  const events: CallEvent[] = []
  for (const [index, story] of stories.entries()) {
    for (const [at, fact] of factsOf(story).entries()) {
      events.push({v: 1, seq: events.length + 1, stream: `call-${index}`, n: at + 1, at: 1000, fact})
    }
  }
  return events
}
