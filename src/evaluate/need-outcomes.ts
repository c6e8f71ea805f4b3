import type {UrgencyCase} from '../contracts/generated/corpus.ts'
import type {IntakeView} from '../intake/view.ts'
import {isSameWork} from './job-family.ts'
import type {CaseResult, MeasureId, Outcome} from './outcome.ts'

type Need = Pick<UrgencyCase, 'tiers' | 'hazards' | 'hazard_needed' | 'jobs'>

/** How pressing the agent took the matter for, against what is right. */
export function needOutcomes(
  id: string,
  trade: string | null,
  {tiers, hazards, hazard_needed: needed, jobs}: Need,
  {urgency, hazards: heard, jobType}: Pick<IntakeView, 'urgency' | 'hazards' | 'jobType'>,
  said: string,
): CaseResult {
  const {tier} = urgency
  const given = `${tier} (${urgency.rule})`
  const right = tiers.some(accepted => accepted === tier)
  const outcomes: Outcome[] = [outcome('urgency', right, tiers.join(' or '), given)]
  if (tiers.every(accepted => accepted === 'emergency'))
    outcomes.push(outcome('emergency-recall', tier === 'emergency', 'emergency', given))
  if (!tiers.includes('emergency'))
    outcomes.push(outcome('false-page', tier !== 'emergency', tiers.join(' or '), given))
  outcomes.push(
    outcome(
      'hazard',
      heard.length === 0 ? !needed : heard.some(hazard => hazards.includes(hazard)),
      hazards.length === 0 ? 'no hazard' : `${hazards.join(' or ')}${needed ? '' : ', or none'}`,
      heard.length === 0 ? 'no hazard' : heard.join(', '),
    ),
  )
  if (jobs.length > 0) {
    const job = jobType?.replace(/^.*\//, '')
    const same = job !== undefined && jobs.some(meant => isSameWork(job, meant))
    outcomes.push(outcome('job-type', same, jobs.join(' or '), jobType ?? 'no job'))
  }
  return {outcomes, tier: {trade: trade ?? 'any', truth: right ? tier : (tiers[0] ?? tier), given: tier}}

  function outcome(measure: MeasureId, held: boolean, truth: string, got: string): Outcome {
    return {measure, case: id, held, said, truth, got}
  }
}

/** What the first words alone came to, before the agent asked anything. */
export function atOnceOutcomes(
  id: string,
  {tiers}: Need,
  {tier, rule}: Pick<IntakeView['urgency'], 'tier' | 'rule'>,
  asked: boolean,
  said: string,
): readonly Outcome[] {
  const truth = tiers.join(' or ')
  const got = `${tier} (${rule})`
  const calm = !tiers.includes('emergency')
  return [
    {measure: 'urgency-at-once', case: id, held: tiers.some(accepted => accepted === tier), said, truth, got},
    ...(tiers.every(accepted => accepted === 'emergency')
      ? [{measure: 'emergency-at-once', case: id, held: tier === 'emergency', said, truth, got} as const]
      : []),
    ...(calm ? [{measure: 'false-page-at-once', case: id, held: tier !== 'emergency', said, truth, got} as const] : []),
    ...(calm ? [{measure: 'asked-if-pressing', case: id, held: !asked, said, truth, got: 'asked'} as const] : []),
  ]
}
