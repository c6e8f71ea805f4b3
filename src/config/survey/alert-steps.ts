import type {Path} from '../document/node.ts'
import {type Channel, onCall, sharedChannels, type Urgency} from '../routing.ts'
import {type Located, located} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {memberOf} from './rings.ts'
import {survey} from './survey.ts'

/** One sending of alerts: a rule's first, or a step of its escalation. */
export interface AlertStep {
  readonly kind: 'send' | 'escalate'
  readonly urgencies: readonly Urgency[]
  /** Undefined: every source. */
  readonly sources: readonly string[] | undefined
  readonly to: readonly Located<string>[]
  readonly by: readonly Located<Channel>[]
  readonly path: Path
}

/** Every sending of the file. */
export const alertSteps = survey(gatherAlertSteps)

function* gatherAlertSteps(file: TolerantFile): Generator<AlertStep> {
  for (const {item: rule, path} of located(file.alerts?.send, ['alerts', 'send'])) {
    const urgencies = (rule.for ?? []).filter(urgency => urgency !== undefined)
    const sources = rule.sources?.filter(source => source !== undefined)
    const by = [...located(rule.by, [...path, 'by'])]
    const common = {urgencies, sources}
    yield {kind: 'send', ...common, to: [...located(rule.to, [...path, 'to'])], by, path}
    for (const {item: step, path: stepPath} of located(rule.escalate, [...path, 'escalate'])) {
      const ownBy = step.by === undefined ? by : [...located(step.by, [...stepPath, 'by'])]
      yield {kind: 'escalate', ...common, to: [...located(step.to, [...stepPath, 'to'])], by: ownBy, path: stepPath}
    }
  }
}

export function goesBy(step: AlertStep, channel: Channel): boolean {
  return step.by.some(({item}) => item === channel)
}

/** Whether a step brings an alert to this person by some channel (a landline counts for texts: that is another rule's matter). */
export function reaches(file: TolerantFile, step: AlertStep, id: string): boolean {
  const member = memberOf(file, id)
  if (member === undefined) return true
  return (
    goesBy(step, 'text') ||
    (goesBy(step, 'email') && member.email !== undefined) ||
    (goesBy(step, 'push') && member.push !== undefined)
  )
}

/** Whether it goes to some place for everybody, and so needs nobody to be named. */
export function goesToAll(step: AlertStep): boolean {
  return sharedChannels.some(channel => goesBy(step, channel))
}

/** The members a step may go to: `on_call` stands for all who take turns. */
export function takersOf(file: TolerantFile, step: AlertStep): readonly Located<string>[] {
  return step.to.flatMap(named => {
    if (named.item !== onCall) return [named]
    const rotation = (file.alerts?.on_call?.rotation ?? []).filter(id => id !== undefined)
    return rotation.map(item => ({item, path: named.path}))
  })
}
