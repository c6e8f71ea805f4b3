import type {Expectation} from '../../contracts/generated/scenario.ts'
import {type CallView, entriesOf, factsOf} from './call-view.ts'
import {type Finding, listed, unseen} from './check.ts'

/** Twilio rings up to five seconds longer than it is asked, and a leg takes a moment to set up. */
const slackSeconds = 3

/** Who is rung, for how long, who takes the call, and why it goes on to intake. */
export function* ringing(expected: Expectation, view: CallView): Generator<Finding> {
  const rung = [...new Set(entriesOf(view, 'leg-rings').map(({phone}) => phone))]
  if (expected.rings_nobody) {
    yield {expectation: 'rings nobody', expected: 'nobody', held: rung.length === 0, got: listed(rung)}
  }
  if (expected.rings !== undefined) {
    const held = expected.rings.join() === rung.join()
    yield {expectation: `rings ${listed(expected.rings)}`, expected: listed(expected.rings), held, got: listed(rung)}
  }
  if (expected.rang_seconds !== undefined) yield rangFor(expected.rang_seconds, view)
  if (expected.answered_by !== undefined) {
    const bridged = entriesOf(view, 'bridged').map(({phone}) => phone)
    yield {
      expectation: `${expected.answered_by} takes the call`,
      expected: expected.answered_by,
      held: bridged.includes(expected.answered_by),
      got: listed(bridged),
    }
  }
  if (expected.overflow !== undefined) yield wentToIntake(expected.overflow, view)
}

function rangFor(seconds: number, view: CallView): Finding {
  const starts = entriesOf(view, 'leg-rings')
  const ends = view.entries.filter(entry => entry.kind === 'leg-answers' || entry.kind === 'leg-ends')
  const [first] = starts
  const lastEnd = Math.max(...starts.map(({leg}) => ends.find(end => 'leg' in end && end.leg === leg)?.at ?? 0))
  const rang = first === undefined ? 0 : (lastEnd - first.at) / 1000
  return {
    expectation: `rings for ${seconds} seconds`,
    expected: `${seconds} s`,
    held: Math.abs(rang - seconds) <= slackSeconds,
    got: `${Math.round(rang)} s`,
  }
}

function wentToIntake(reason: NonNullable<Expectation['overflow']>, view: CallView): Finding {
  const expectation = `goes to intake: ${reason}`
  const routed = factsOf(view, 'call.routed')
  if (routed === undefined) return unseen(expectation, reason)
  const because = routed.filter(({to}) => to === 'intake').map(fact => fact.because)
  return {
    expectation,
    expected: reason,
    held: because.some(each => each === reason),
    got: because.at(-1) ?? 'did not go to intake',
  }
}
