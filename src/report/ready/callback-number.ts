import type {Evidence, RehearsedCall} from './evidence.ts'
import {type Answer, share, some} from './verdict.ts'

/** Does it capture a callback number and repeat it back? */
export function callbackNumber({calls, real}: Evidence): Answer {
  const captured = calls.filter(wentToIntake)
  const confirmed = captured.filter(({alert}) => alert?.callbackNumber.readBack === 'confirmed')
  const missed = captured.filter(call => !confirmed.includes(call))
  const evidence = [
    `${share(confirmed.length, captured.length, 'rehearsed call')}: the number taken, read back, and a yes heard`,
  ]
  if (real !== undefined && real.withNumber > 0) {
    evidence.push(`on the line: ${share(real.confirmed, real.withNumber, 'given number')} confirmed by the caller`)
  }
  if (captured.length === 0) return {evidence: ['no rehearsed call reached intake'], must: ['send calls to intake']}
  const must =
    missed.length === 0
      ? []
      : [`look at what callers hear: oncrew sim call   (not read back: ${some(missed.map(({title}) => title))})`]
  const low = real !== undefined && real.withNumber >= 20 && real.confirmed / real.withNumber < leastConfirmed
  return {evidence, must, could: low ? ['listen to calls where the number was not confirmed: oncrew calls'] : []}
}

const leastConfirmed = 0.8

/** The agent talked with the caller. */
export function wentToIntake({events}: RehearsedCall): boolean {
  return events.some(({fact}) => fact.type === 'intake.opened')
}
