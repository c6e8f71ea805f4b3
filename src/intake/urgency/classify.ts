import {type Routing, type Urgency, urgencies} from '../../config/routing.ts'
import type {UrgencyStep} from '../../contracts/generated/call-event.ts'
import {jobByRule, type KnownJob, urgencyTo} from '../packs/packs.ts'
import {type Evidence, ruleOf} from './evidence.ts'
import {raisedBy} from './raised-by.ts'

export interface Classification {
  readonly urgency: Urgency
  /** The rule that set the tier, such as plumbing/active-leak. */
  readonly rule: string
  readonly words: readonly string[]
  readonly trace: readonly UrgencyStep[]
}

/**
 * The tier that all evidence of the call comes to. Every step stands in the trace, and the trace holds all that is
 * needed to go on from it in the next turn. The tier never falls: what was an emergency stays one until the owner
 * says otherwise. `mayCalm`: nothing was heard of the matter before, so that the words as a whole may be calmer than the rules.
 */
export function classify(
  evidence: readonly Evidence[],
  floor: Urgency | undefined,
  mayCalm = floor === undefined,
): Classification {
  const trace: UrgencyStep[] = []
  const step = (item: Evidence, effect: string) => trace.push({rule: ruleOf(item), effect, words: [item.words]})
  const contained =
    evidence.some(item => item.kind === 'modifier' && item.rule === 'contained') &&
    !evidence.some(item => item.kind === 'modifier' && item.rule === 'water-active')
  let best: {urgency: Urgency; rule: string; words: string[]} | undefined

  for (const item of evidence) {
    if (item.kind === 'hazard') {
      if (item.hypothetical) step(item, 'asked about, not reported: the sentence is said, nothing is raised')
      else {
        step(item, 'endangers people: emergency')
        if (best?.urgency !== 'emergency') best = {urgency: 'emergency', rule: ruleOf(item), words: [item.words]}
      }
    } else if (item.kind === 'no-hazard') step(item, `not taken as a danger: ${item.why}`)
  }
  // What a bucket catches has reached a ceiling, and is no worse for it.
  const circumstances = evidence.filter(
    item => item.kind === 'modifier' && !(contained && /^(reaches-structure|commercial)$/.test(item.rule)),
  )
  let leading: KnownJob | undefined
  let tier: Urgency | undefined
  for (const item of [...evidence].sort(byWeight)) {
    if (item.kind !== 'job' && item.kind !== 'owner' && item.kind !== 'model') continue
    const job = item.kind === 'job' ? jobByRule(item.rule) : undefined
    const calmed = contained && job?.contained !== undefined
    const base = calmed ? (job.contained ?? item.urgency) : item.urgency
    step(item, calmed ? `${base}, since it is contained` : base)
    const urgency = circumstances.reduce((tier, {rule}) => raisedBy(rule, tier, job), base)
    if (best === undefined || isHigher(urgency, best.urgency)) {
      best = {urgency, rule: item.rule, words: [item.words]}
      leading = job
      tier = item.urgency
    } else if (best.urgency === urgency && !best.words.includes(item.words)) best.words.push(item.words)
  }
  const shopper = evidence.find(
    item => item.kind === 'job' && /^caller\/(price-shopper|planning|new-work)$/.test(item.rule),
  )
  if (shopper !== undefined && best?.urgency === 'standard' && !best.rule.startsWith('caller/')) {
    trace.push({rule: 'price-first', effect: 'low, since a price is what is asked for', words: [shopper.words]})
    best = {...best, urgency: 'low'}
  }
  tier = (leading === undefined ? best?.urgency : tier) ?? 'standard'
  for (const item of circumstances) {
    const raised = raisedBy(item.rule, tier, leading)
    if (isHigher(raised, tier)) {
      step(item, `raises ${tier} to ${raised}`)
      best = {
        urgency: best !== undefined && isHigher(best.urgency, raised) ? best.urgency : raised,
        rule: best?.rule ?? 'unclassified',
        words: [...(best?.words ?? []), item.words],
      }
      tier = raised
    } else step(item, item.rule === 'may-be-pressing' ? 'in doubt: the caller is asked' : 'noted')
  }
  const read = evidence.findLast(item => item.kind === 'reading')
  if (read !== undefined && weighs(read, best, evidence, mayCalm)) {
    const known = best
    step(read, effectOf(read.urgency, known?.urgency))
    best = known?.urgency === read.urgency ? known : {urgency: read.urgency, rule: read.rule, words: [read.words]}
    const again = circumstances.find(({rule}) => rule === 'repeat-caller')
    const raised = again === undefined ? best.urgency : raisedBy(again.rule, best.urgency, undefined)
    if (again !== undefined && raised !== best.urgency) {
      step(again, `raises ${best.urgency} to ${raised}`)
      best = {...best, urgency: raised}
    }
  } else if (read !== undefined) step(read, 'noted')
  const reached = best?.urgency ?? 'standard'
  const urgency = floor !== undefined && isHigher(floor, reached) ? floor : reached
  return {urgency, rule: best?.rule ?? 'unclassified', words: best?.words ?? [], trace}
}

function effectOf(read: Urgency, known: Urgency | undefined): string {
  const change =
    known === undefined || known === read ? read : `${isHigher(read, known) ? 'raises' : 'lowers'} ${known} to ${read}`
  return `${change}, as calls in such words turned out to be`
}

/**
 * The words as a whole decide how pressing the first that is heard of a matter is; later they can only raise it. They do not
 * talk a danger away, nor what the owner's own rules or a model say.
 */
function weighs(
  read: Extract<Evidence, {kind: 'reading'}>,
  best: {readonly urgency: Urgency; readonly rule: string} | undefined,
  evidence: readonly Evidence[],
  mayCalm: boolean,
): boolean {
  if (best === undefined || isHigher(read.urgency, best.urgency)) return true
  if (!mayCalm || evidence.some(item => item.kind === 'hazard' && !item.hypothetical)) return false
  return !evidence.some(
    item => (item.kind === 'owner' || item.kind === 'model') && isHigher(item.urgency, read.urgency),
  )
}

function isHigher(a: Urgency, b: Urgency): boolean {
  return urgencies.indexOf(a) < urgencies.indexOf(b)
}

/** The most urgent first; of equals a changed appointment first, then the trade's own job, then what else the caller is. */
function byWeight(a: Evidence, b: Evidence): number {
  const [left, right] = [weight(a), weight(b)]
  return left - right
}

function weight(item: Evidence): number {
  if (item.kind !== 'job' && item.kind !== 'owner' && item.kind !== 'model') return 100
  const {rule} = item
  const appointment = /^caller\/(reschedule|cancel)/.test(rule) ? 0 : 1
  const aside = rule.startsWith('caller/') && appointment === 1 ? 1 : 0
  return urgencies.indexOf(item.urgency) * 10 + appointment + aside
}

/** The evidence that a trace was made of. */
export function evidenceOf(trace: readonly UrgencyStep[], routing: Routing): readonly Evidence[] {
  return trace.flatMap((step): Evidence[] => {
    const words = step.words[0] ?? ''
    const [family = '', id = ''] = step.rule.split('/')
    if (family === 'hazard') {
      if (step.effect.startsWith('not taken')) return []
      return [{kind: 'hazard', rule: id, words, hypothetical: step.effect.startsWith('asked')}]
    }
    const tier = family === 'model' ? urgencies.find(each => each === id) : undefined
    if (tier !== undefined) return [{kind: 'model', rule: `model/${tier}`, urgency: tier, words}]
    const read = family === 'reading' ? urgencies.find(each => each === id) : undefined
    if (read !== undefined) return [{kind: 'reading', rule: `reading/${read}`, urgency: read, words}]
    if (family === 'modifier') return [{kind: 'modifier', rule: id, words}]
    const job = jobByRule(step.rule)
    if (job !== undefined)
      return [{kind: 'job', rule: step.rule, urgency: urgencyTo(routing.business.trades, job), words}]
    const own = routing.intake.urgency.find(({rule}) => rule === step.rule)
    return own === undefined ? [] : [{kind: 'owner', rule: own.rule, urgency: own.urgency, words}]
  })
}
