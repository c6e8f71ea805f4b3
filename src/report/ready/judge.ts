import type {Finding} from '../../config/finding.ts'
import {alertSpeed} from './alert-speed.ts'
import {boundaries} from './boundaries.ts'
import {businessName} from './business-name.ts'
import {callbackNumber} from './callback-number.ts'
import {type Coverage, coverageOf} from './coverage.ts'
import type {Evidence} from './evidence.ts'
import {fullSummary} from './full-summary.ts'
import {ownLineFirst} from './own-line-first.ts'
import {ownScenarios} from './own-scenarios.ts'
import {price} from './price.ts'
import {tracking} from './tracking.ts'
import {urgencyFits} from './urgency-fits.ts'
import {type Answer, type Verdict, verdictOf} from './verdict.ts'

export interface Judgement {
  readonly go: boolean
  /** The nine questions in order; a tenth where the owner's own scenarios were played. */
  readonly verdicts: readonly Verdict[]
  readonly coverage: Coverage
}

/** The nine questions, what answers each, and the rules of `validate` that bear on it. */
const questions: readonly {
  readonly ask: string
  readonly answer: (evidence: Evidence) => Answer
  readonly rules: RegExp
}[] = [
  {ask: 'Does it answer in the business name?', answer: businessName, rules: /greeting|disclosure/},
  {ask: 'Does it capture the callback number, and repeat it back?', answer: callbackNumber, rules: /^$/},
  {ask: 'Does its urgency fit the trades you run?', answer: urgencyFits, rules: /trade|model/},
  {
    ask: 'How fast does the alert arrive, and by which channel?',
    answer: alertSpeed,
    rules: /alert|text-|email|push|chat|webhook|quiet|on-call|digest/,
  },
  {ask: 'Does it keep a full summary?', answer: fullSummary, rules: /customers/},
  {
    ask: 'Does it respect the routing rules, your own line first?',
    answer: ownLineFirst,
    rules: /ring-|voicemail|hours/,
  },
  {ask: 'Are the boundaries clear?', answer: boundaries, rules: /^$/},
  {ask: 'Is the price clear past the included volume?', answer: price, rules: /plan|budget/},
  {ask: 'Does it fit how calls are tracked by source?', answer: tracking, rules: /source|number/},
]

/** Judges a set-up by what was seen of it. */
export function judge(evidence: Evidence): Judgement {
  const verdicts = questions.map((question, at) => {
    const findings = evidence.findings.filter(({rule}) => questionOf(rule) === at)
    return withFindings(verdictOf(question.ask, question.answer(evidence)), findings)
  })
  const own = evidence.own.length === 0 ? [] : [verdictOf('Do your own scenarios hold?', ownScenarios(evidence.own))]
  const all = [...verdicts, ...own]
  return {go: all.every(({go}) => go), verdicts: all, coverage: coverageOf(evidence)}
}

/** What bears on no other question bears on the routing rules. */
function questionOf(rule: string): number {
  const found = questions.findIndex(({rules}) => rules.test(rule))
  return found === -1 ? questions.findIndex(({answer}) => answer === ownLineFirst) : found
}

/** What validate says about it is no obstacle, or it would be an error, but it is told. */
function withFindings(verdict: Verdict, findings: readonly Finding[]): Verdict {
  const seen = findings.map(({message, place}) => `validate, line ${place.line}: ${message}`)
  return {
    ...verdict,
    evidence: [...verdict.evidence, ...seen],
    todo: [...verdict.todo, ...findings.map(({fix}) => fix)],
  }
}
