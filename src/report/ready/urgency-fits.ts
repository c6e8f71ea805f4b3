import type {Urgency} from '../../config/routing.ts'
import {wentToIntake} from './callback-number.ts'
import type {Evidence, RehearsedCall} from './evidence.ts'
import {type Answer, share} from './verdict.ts'

const kinds = ['emergency', 'standard', 'trap'] as const
type Kind = (typeof kinds)[number]

/** Tiers that will do: what sounds like an emergency and is none may be either of the lower two. */
const fitting: Readonly<Record<Kind, readonly Urgency[]>> = {
  emergency: ['emergency'],
  standard: ['standard'],
  trap: ['standard', 'low'],
}

const shortly: Readonly<Record<Kind, string>> = {
  emergency: 'emergency',
  standard: 'ordinary call',
  trap: 'only sounds like an emergency',
}

const inWords: Readonly<Record<Kind, string>> = {
  emergency: 'an emergency',
  standard: 'an ordinary call',
  trap: 'a call that only sounds like an emergency',
}

/** Does its urgency classification match the trades the business runs? */
export function urgencyFits({calls, routing, real}: Evidence): Answer {
  const evidence: string[] = []
  const must: string[] = []
  const could: string[] = []
  for (const trade of routing.business.trades) {
    const told = kinds.flatMap(kind => {
      const call = calls.find(({purpose: p}) => p.shows === 'urgency' && p.trade === trade && p.kind === kind)
      const tier = call?.alert?.urgency.tier
      if (call === undefined || tier === undefined || !wentToIntake(call)) return []
      if (!fitting[kind].includes(tier)) {
        const ownRule = raisedByOwnWords(call)
        const line = routing.intake.urgency.find(({rule}) => rule === ownRule)?.place.line
        if (line === undefined)
          must.push(`${trade}: ${inWords[kind]} was taken for ${tier}: oncrew urgency try, and intake.urgency`)
        else could.push(`${trade}: line ${line} makes an ordinary call ${tier}; see that you mean it`)
      }
      return [`${shortly[kind]} → ${tier}`]
    })
    evidence.push(`${trade}: ${told.join(', ') || 'no call of it could be rehearsed'}`)
    if (told.length === 0) must.push(`send calls to intake, so that ${trade} calls are classified`)
  }
  if (real !== undefined && real.classified > 0) {
    evidence.push(
      `on the line: ${share(real.classified - real.otherTrades, real.classified, 'call')} about these trades`,
    )
    if (real.otherTrades > real.classified / 10) could.push('callers ask for other trades too: business.trades')
  }
  return {evidence, must, could}
}

/** The owner's own rule that had the last word about a call's urgency, if one had. */
function raisedByOwnWords({events}: RehearsedCall): string | undefined {
  const rules = events.flatMap(({fact}) => (fact.type === 'urgency.classified' ? [fact.rule] : []))
  const last = rules.at(-1)
  return last?.startsWith('intake.urgency') ? last : undefined
}
