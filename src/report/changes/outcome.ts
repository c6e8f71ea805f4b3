import {planDeliveries} from '../../alerts/plan.ts'
import {explainCall, type Sequel, type WayStep} from '../../call/explain.ts'
import type {CrewId, Routing, TrackedNumber, Urgency} from '../../config/routing.ts'
import {timeOfDay} from '../../config/time-of-day.ts'
import {wallClockAt} from '../../config/wall-clock.ts'
import {type Instant, minute} from '../../time/clock.ts'

/** How busy the crew is when a call comes: nobody, or everybody who is rung first. */
export type Situation = 'crew free' | 'crew on a call'

/** The way a call takes at a moment, in words: "rings Sam for 20 s, then intake". */
export function wayInWords(routing: Routing, number: TrackedNumber, situation: Situation, at: Instant): string {
  const crewEngaged = situation === 'crew free' ? [] : (number.rules.ringFirst?.crew ?? [])
  const surroundings = {callsBefore: 0, crewEngaged, ringsBefore: 0, arrival: 'new'} as const
  return stepInWords(explainCall(routing, number, surroundings, at).way, routing)
}

function stepInWords(step: WayStep, routing: Routing): string {
  if (step.to !== 'ring') return step.to === 'hang-up' ? 'is hung up on' : step.to
  const names = step.phones.map(({name, screened}) => `${name}${screened ? '' : ' (unscreened)'}`)
  const together = step.order === 'simultaneous'
  const who = together ? names.join(' and ') : names.join(step.order === 'rotating' ? ' or ' : ', then ')
  const seconds = `${step.secondsEach} s${together || names.length < 2 ? '' : ' each'}`
  return `rings ${who} for ${seconds}${sequelsInWords(step.sequels, routing)}`
}

const failureWords = {'no-answer': 'no answer', busy: 'busy', failed: 'unreachable'} as const

function sequelsInWords(sequels: readonly Sequel[], routing: Routing): string {
  const [only, ...others] = sequels
  if (only === undefined) return ''
  if (others.length === 0) return `, then ${stepInWords(only.step, routing)}`
  return sequels
    .map(({when, step}) => `; ${when.map(each => failureWords[each]).join(' or ')}: ${stepInWords(step, routing)}`)
    .join('')
}

/**
 * Who is told of a captured call, and when: "text to Sam at once, text to Lee after 5 min". `at`: when the alert is raised.
 */
export function alertInWords(routing: Routing, number: TrackedNumber, urgency: Urgency, at: Instant): string {
  const {business, alerts: rules, crew, hours} = routing
  const policy = {rules, crew, hours, timeZone: business.timeZone}
  const received = {at: new Date(at).toISOString()}
  const alert = {id: 'x', revision: 1, urgency: {tier: urgency}, source: {id: number.source}, received}
  const {deliveries, heldUntil} = planDeliveries(alert, policy, at)
  if (deliveries.length === 0) return 'nobody is told'
  const steps = Map.groupBy(deliveries, ({step, dueAt}) => `${step} ${dueAt}`)
  return [...steps.values()]
    .map(together => {
      const ways = Map.groupBy(together, ({channel}) => channel)
      const who = [...ways].map(
        ([channel, sent]) =>
          `${channel}${toWhom(
            channel,
            sent.map(({to}) => to),
            crew,
          )}`,
      )
      const [first] = together
      return `${who.join(' and ')} ${first === undefined ? '' : whenInWords(first.dueAt, heldUntil ?? at, heldUntil, business.timeZone)}`
    })
    .join(', ')
}

function toWhom(channel: string, to: readonly CrewId[], crew: Routing['crew']): string {
  const people = to.filter(id => id !== channel)
  return people.length === 0 ? '' : ` to ${people.map(id => crew.get(id)?.name ?? id).join(' and ')}`
}

/** An escalation counts from the first message; one that was held goes by the clock. */
function whenInWords(due: Instant, first: Instant, heldUntil: Instant | undefined, timeZone: string): string {
  const minutes = Math.round((due - first) / minute)
  if (minutes > 0) return `after ${minutes} min`
  if (heldUntil === undefined) return 'at once'
  return `at ${timeOfDay(Math.floor(wallClockAt(due, timeZone).secondOfDay / 60))}`
}
