import type {NumberToBuy, Onward, RingFirst, Routing, TrackedNumber} from '../config/routing.ts'
import type {Behaviour} from '../contracts/generated/plan.ts'

/** What becomes of the calls of a source, in plain words. */
export function behaviourOf(source: TrackedNumber | NumberToBuy, routing: Routing): Behaviour {
  const {key, label, rules, forwardedFrom} = source
  const {ringFirst, noAnswer, afterHours} = rules
  const open =
    ringFirst === undefined
      ? `${forwardedFrom === undefined ? '' : 'have rung already, and '}go to ${onwardWords(noAnswer.go, routing)}`
      : `${ringWords(ringFirst, routing)}, then ${onwardWords(noAnswer.go, routing)}`
  const night = onwardWords(afterHours.go, routing)
  const closed = ringFirst === undefined && night === onwardWords(noAnswer.go, routing) ? '' : `; after hours ${night}`
  return {
    key,
    label,
    number: source.number ?? null,
    says: `calls to the ${label} number ${open}${closed}`,
  }
}

function ringWords(ring: RingFirst, routing: Routing): string {
  const names = ring.crew.map(id => firstName(routing.crew.get(id)?.name ?? id))
  const seconds = `for ${ring.seconds} s`
  if (names.length < 2) return `ring ${names.join()} ${seconds}`
  switch (ring.order) {
    case 'simultaneous':
      return `ring ${names.join(' and ')} together ${seconds}`
    case 'sequential':
      return `ring ${names.join(', then ')} ${seconds} each`
    case 'rotating':
      return `ring ${names.join(' and ')} in turn ${seconds} each`
  }
}

function onwardWords(go: Onward, routing: Routing): string {
  switch (go.to) {
    case 'intake':
      return 'intake'
    case 'voicemail':
      return 'voicemail'
    case 'hang-up':
      return 'are refused'
    case 'ring':
      return ringWords(go.ring, routing)
  }
}

/** Sam Ortiz → Sam; Front office → Front office */
function firstName(name: string): string {
  const [first = name, ...rest] = name.split(' ')
  return rest.length === 1 && /^\p{Lu}/u.test(rest[0] ?? '') ? first : name
}
