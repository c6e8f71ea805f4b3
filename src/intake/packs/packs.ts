import type {Trade, Urgency} from '../../config/routing.ts'
import {type Listener, listenFor} from '../understanding/phrase.ts'
import {appliance} from './appliance.ts'
import {caller} from './caller.ts'
import {electrical} from './electrical.ts'
import {spanishJobs} from './es/spanish-jobs.ts'
import {spanishTroubles} from './es/things-and-troubles.ts'
import {garageDoor} from './garage-door.ts'
import {hvac} from './hvac.ts'
import {landscaping} from './landscaping.ts'
import {locksmith} from './locksmith.ts'
import type {JobTag, JobType, Pack} from './pack.ts'
import {pest} from './pest.ts'
import {plumbing} from './plumbing.ts'
import {pool} from './pool.ts'
import {restoration} from './restoration.ts'
import {roofing} from './roofing.ts'
import {septic} from './septic.ts'
import {classes} from './word-classes.ts'

const packs: readonly Pack[] = [
  plumbing,
  hvac,
  electrical,
  roofing,
  garageDoor,
  locksmith,
  restoration,
  pest,
  appliance,
  landscaping,
  septic,
  pool,
]

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
  const rule = `${trade}/${id}`
  const spanish = spanishJobs[rule] ?? {says: []}
  return {
    rule,
    label,
    urgency,
    contained,
    tags,
    says: listenFor(says, [...spanish.says, ...(spanishTroubles[rule] ?? [])], classes),
    unless: listenFor(unless, spanish.unless ?? [], classes),
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

/** How pressing the job is to a business of these trades: what is another trade's is no more than standard, short of an emergency. */
export function urgencyTo(trades: readonly Trade[], {rule, urgency}: KnownJob): Urgency {
  const own = rule.startsWith('caller/') || trades.some(trade => rule.startsWith(`${trade}/`))
  return urgency === 'urgent' && !own ? 'standard' : urgency
}

/** The job a rule such as plumbing/active-leak stands for. */
export function jobByRule(rule: string): KnownJob | undefined {
  return byRule.get(rule)
}
