import type {Dialled, DialPlan, Ringing} from './dial-plan.ts'
import {dialLeg} from './dialled-leg.ts'
import {Interrupted, type Reason} from './interruption.ts'
import type {Leg} from './leg.ts'
import type {Session} from './session.ts'

/** All phones at once: whoever is put through first has the call. */
export async function ringTogether(session: Session, plan: DialPlan): Promise<Dialled> {
  const legs: Leg[] = []
  const ringing: Ringing = {
    legs,
    stopOthers(winner) {
      for (const leg of legs) {
        if (leg !== winner && leg.answeredAt === undefined) leg.interruption.raise({why: 'cut', status: 'canceled'})
      }
    },
  }
  const unheard = session.leg.interruption.on(reason => {
    for (const leg of legs) leg.interruption.raise(endedBy(reason))
  })
  try {
    const all = await Promise.all(plan.targets.map(target => dialLeg(session, target, plan, ringing)))
    stillThere(session)
    return overall(all)
  } finally {
    unheard()
  }
}

/** One after another, each for the whole timeout, until somebody is put through. */
export async function ringInTurn(session: Session, plan: DialPlan): Promise<Dialled> {
  const tried: Dialled[] = []
  for (const target of plan.targets) {
    const dialled = await ringTogether(session, {...plan, targets: [target]})
    if (dialled.bridged) return dialled
    tried.push(dialled)
  }
  return overall(tried)
}

/** The caller's end decides for the legs too. */
function endedBy(reason: Reason): Reason {
  return reason.why === 'cut' ? reason : {why: 'cut', status: 'canceled'}
}

function stillThere({leg}: Session): void {
  if (leg.interruption.reason !== undefined) throw new Interrupted(leg.interruption.reason)
}

/** When nobody was put through: somebody's not answering says more than a busy line, and that more than a dead one. */
const ranks: readonly Dialled['outcome'][] = ['declined', 'no-answer', 'busy', 'canceled', 'failed', 'completed']

function overall(all: readonly Dialled[]): Dialled {
  const bridged = all.find(one => one.bridged)
  if (bridged !== undefined) return bridged
  const [best] = [...all].sort((a, b) => ranks.indexOf(a.outcome) - ranks.indexOf(b.outcome))
  if (best === undefined) throw new Error('a ring without a phone')
  return best
}
