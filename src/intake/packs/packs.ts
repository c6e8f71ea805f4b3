import type {Trade, Urgency} from '../../config/routing.ts'
import {type Listener, listenFor} from '../understanding/phrase.ts'
import {caller} from './caller.ts'
import type {JobTag, JobType, Pack} from './pack.ts'
import {plumbing} from './plumbing.ts'
import {classes} from './word-classes.ts'

const packs: readonly Pack[] = [plumbing]

export type {JobTag} from './pack.ts'

export interface KnownJob {
  readonly rule: string
  readonly label: string
  readonly urgency: Urgency
  readonly contained: Urgency | undefined
  readonly tags: readonly JobTag[]
  readonly says: Listener
  readonly unless: Listener
}

function knowJob(trade: string, {id, label, urgency, contained, tags = [], says, unless = []}: JobType): KnownJob {
  return {
    rule: `${trade}/${id}`,
    label,
    urgency,
    contained,
    tags,
    says: listenFor(says, classes),
    unless: listenFor(unless, classes),
  }
}

const byTrade = new Map<Pack['trade'], readonly KnownJob[]>(
  [...packs, caller].map(({trade, jobs}) => [trade, jobs.map(job => knowJob(trade, job))]),
)
const byRule = new Map([...byTrade.values()].flat().map(job => [job.rule, job]))

/** The jobs of a trade, the most pressing first. */
export function jobsOf(trade: Trade | 'caller'): readonly KnownJob[] {
  return byTrade.get(trade) ?? []
}

/** The job a rule such as plumbing/active-leak stands for. */
export function jobByRule(rule: string): KnownJob | undefined {
  return byRule.get(rule)
}
