import type {CrewMember} from '../../config/routing.ts'
import type {Expectation, ExpectedAlert} from '../../contracts/generated/scenario.ts'
import type {Instant} from '../../time/clock.ts'
import {wordsPattern} from '../scenario/words-pattern.ts'
import type {InboxEntry} from '../trace.ts'
import {type CallView, factsOf} from './call-view.ts'
import {type Finding, listed, unseen} from './check.ts'

type Channel = NonNullable<ExpectedAlert['by']>[number]

interface Message {
  readonly at: Instant
  readonly by: Channel
  /** Crew members it is for; empty when it is for none of them, as a webhook is. */
  readonly to: readonly string[]
  readonly words: string
}

/** Who was told, how and how soon. Only what arrived counts, not what was sent. */
export function* alerting({alert: expected, no_alert}: Expectation, view: CallView): Generator<Finding> {
  const messages = messagesAbout(view)
  if (messages === undefined) {
    if (expected !== undefined || no_alert !== undefined) yield unseen('who is told of the call', 'an alert')
    return
  }
  if (no_alert) {
    const got = messages.length === 0 ? 'nobody' : `${messages.length} messages`
    yield {expectation: 'nobody is alerted', expected: 'nobody', held: messages.length === 0, got}
  }
  if (expected === undefined) return
  const [first] = messages
  const after = first === undefined ? undefined : (first.at - view.dialledAt) / 1000
  const got = after === undefined ? 'no message arrived' : `${Math.round(after)} s`
  if (expected.within_seconds !== undefined) {
    const limit = expected.within_seconds
    yield {
      expectation: `the alert arrives within ${limit} s of the ring`,
      expected: `${limit} s`,
      held: after !== undefined && after <= limit,
      got,
    }
  } else {
    yield {expectation: 'an alert arrives', expected: 'a message', held: after !== undefined, got}
  }
  if (expected.to !== undefined) {
    const told = [...new Set(messages.flatMap(({to}) => to))]
    const held = expected.to.every(member => told.includes(member))
    yield {expectation: `tells ${listed(expected.to)}`, expected: listed(expected.to), held, got: listed(told)}
  }
  if (expected.by !== undefined) {
    const used = [...new Set(messages.map(({by}) => by))]
    const held = expected.by.every(channel => used.includes(channel))
    yield {
      expectation: `by ${expected.by.join(' and ')}`,
      expected: expected.by.join(', '),
      held,
      got: used.join(', ') || 'none',
    }
  }
  if (expected.not_to !== undefined) {
    const told = new Set(messages.flatMap(({to}) => to))
    const wrongly = expected.not_to.filter(member => told.has(member))
    const got = wrongly.length === 0 ? 'nobody of them' : listed(wrongly)
    yield {
      expectation: `does not tell ${listed(expected.not_to)}`,
      expected: 'nobody of them',
      held: wrongly.length === 0,
      got,
    }
  }
  yield* climb(expected, view)
  if (expected.taken_by !== undefined) {
    const by = factsOf(view, 'alert.acknowledged')?.map(fact => fact.by)
    const expectation = `${expected.taken_by} takes charge of it`
    if (by === undefined) yield unseen(expectation, expected.taken_by)
    else yield {expectation, expected: expected.taken_by, held: by.includes(expected.taken_by), got: listed(by)}
  }
  for (const words of expected.mentions ?? []) {
    const pattern = wordsPattern(words)
    const found = messages.some(message => pattern?.test(message.words))
    yield {
      expectation: `the alert mentions ${words}`,
      expected: words,
      held: found,
      got: found ? 'it does' : 'it does not',
    }
  }
}

/** How far the escalation went, and how it ended. */
function* climb({climbs_to, ends_as}: ExpectedAlert, view: CallView): Generator<Finding> {
  if (climbs_to !== undefined) {
    const expectation = climbs_to === 0 ? 'nobody further is asked' : `climbs to step ${climbs_to}`
    const sent = factsOf(view, 'delivery.sent')
    const queued = factsOf(view, 'delivery.queued')
    if (sent === undefined || queued === undefined) yield unseen(expectation, String(climbs_to))
    else {
      const steps = queued.filter(({delivery}) => sent.some(one => one.delivery === delivery)).map(({step}) => step)
      const highest = Math.max(0, ...steps)
      yield {expectation, expected: String(climbs_to), held: highest === climbs_to, got: `step ${highest}`}
    }
  }
  if (ends_as !== undefined) {
    const expectation = `ends as ${ends_as}`
    const taken = factsOf(view, 'alert.acknowledged')
    const exhausted = factsOf(view, 'alert.exhausted')?.at(-1)
    if (taken === undefined) yield unseen(expectation, ends_as)
    else {
      const got = taken.length > 0 ? 'acknowledged' : (exhausted?.because ?? 'not at all')
      yield {expectation, expected: ends_as, held: got === ends_as, got}
    }
  }
}

/**
 * The messages that arrived about this call; undefined when several calls make it impossible to tell, or when somebody
 * else's application sent none into the box: it may well have told the owner some other way.
 */
function messagesAbout(view: CallView): readonly Message[] | undefined {
  const all = view.inbox.flatMap(entry => messageOf(entry, view))
  if (view.facts === undefined && all.length === 0) return undefined
  if (view.isOnly) return all
  if (view.facts === undefined) return undefined
  // The journal tells which deliveries were this call's, by receipt where the channel gave one and by moment otherwise.
  const sent = view.facts.flatMap(({at, fact}) => (fact.type === 'delivery.sent' ? [{at, receipt: fact.receipt}] : []))
  return all.filter(
    message => sent.some(({at}) => Math.abs(at - message.at) <= arrivesWithinMs) && mentionsCall(message, view),
  )
}

const arrivesWithinMs = 3000

/** With two calls at once, both alerts may leave in the same second: the call's own number or name tells them apart. */
function mentionsCall({words}: Message, {alert}: CallView): boolean {
  if (alert === undefined || alert === 'none') return false
  const digits = words.replace(/\D/g, '')
  const numbers = [alert.callbackNumber.number, alert.callbackNumber.callerId].map(number =>
    number.replace(/\D/g, '').slice(-10),
  )
  return numbers.some(number => number.length === 10 && digits.includes(number)) || words.includes(alert.name)
}

/** What was posted: to the owner's webhook, to the chat, or to somebody's push address, which is the person's id here. */
function postedMessage({at, path, body: words}: Extract<InboxEntry, {kind: 'webhook-received'}>): Message {
  if (path.startsWith('/chat')) return {at, by: 'chat', to: [], words}
  if (!path.startsWith('/push')) return {at, by: 'webhook', to: [], words}
  const address = words.startsWith('{')
    ? /"topic":"([^"]+)"/.exec(words)?.[1]
    : (new URLSearchParams(words).get('user') ?? undefined)
  return {at, by: 'push', to: address === undefined ? [] : [address], words}
}

function messageOf(entry: InboxEntry, {routing}: CallView): Message[] {
  const crew = [...routing.crew.values()]
  const members = (fits: (member: CrewMember) => boolean) => crew.filter(fits).map(({id}) => id)
  switch (entry.kind) {
    case 'text-received':
      return [{at: entry.at, by: 'text', to: members(({phone}) => phone === entry.to), words: entry.body}]
    case 'mail-received': {
      const to = members(({email}) => email !== undefined && entry.to.includes(email))
      return [{at: entry.at, by: 'email', to, words: `${entry.subject}\n${entry.body}`}]
    }
    case 'webhook-received':
      return [postedMessage(entry)]
    case 'text-refused':
    case 'text-sent':
      return []
  }
}
