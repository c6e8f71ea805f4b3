import type {Evidence} from './evidence.ts'
import {type Answer, share, some} from './verdict.ts'

/** Does it respect the routing rules, ringing the owner's line first before overflow? */
export function ownLineFirst({calls, routing, real}: Evidence): Answer {
  const strays = calls.filter(({astray}) => astray.length > 0)
  const numbers = [...routing.numbers.values()]
  const ringing = numbers.filter(
    ({rules, forwardedFrom}) => rules.ringFirst !== undefined || forwardedFrom !== undefined,
  )
  const silent = numbers.filter(number => !ringing.includes(number))
  const evidence = [
    `${share(calls.length - strays.length, calls.length, 'rehearsed call')} went the way that the file decides`,
  ]
  if (ringing.length > 0) {
    const seconds = [...new Set(ringing.flatMap(({rules}) => rules.ringFirst?.seconds ?? []))].sort((a, b) => a - b)
    const howLong = seconds.length === 0 ? '' : ` for ${seconds.join(' or ')} s`
    evidence.push(
      `your own line first${howLong}: ${some(
        ringing.map(({label}) => label),
        8,
      )}`,
    )
  }
  if (silent.length > 0) evidence.push(`nobody is rung first for ${some(silent.map(({label}) => label))}`)
  if (real !== undefined && real.firstRing > 0) {
    evidence.push(
      `on the line: the crew took ${share(real.answered, real.firstRing, 'call')} that rang them; ${real.overflow} went on to intake`,
    )
  }
  const must = strays.flatMap(({title, astray}) =>
    astray.map(({expectation, got}) => `${title}: ${expectation} did not hold (${got}): oncrew explain, and tell us`),
  )
  if (ringing.length === 0) must.push('ring your own line first: routing.ring_first, or forward your main line here')
  const could =
    silent.length > 0 && ringing.length > 0
      ? [`ring somebody first for ${some(silent.map(({label}) => label))} too, unless that is meant`]
      : []
  return {evidence, must: must.slice(0, 5), could}
}
