import type {Evidence} from './evidence.ts'
import {type Answer, share, some} from './verdict.ts'

/** Does it fit how calls are already tracked by source? */
export function tracking({calls, routing, withoutNumber, real}: Evidence): Answer {
  const numbers = [...routing.numbers.values()]
  const told = calls.filter(({alert}) => alert !== undefined)
  const right = told.filter(({source, alert}) => alert?.source.id === source)
  const sources = new Set(numbers.map(({source}) => source))
  const evidence = [
    `${sources.size} ${sources.size === 1 ? 'source' : 'sources'} on ${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'}: ${some(
      numbers.map(({label}) => label),
      8,
    )}`,
    `${share(right.length, told.length, 'rehearsed alert')} named the right source`,
  ]
  const must = right.length === told.length ? [] : ['look at the numbers: oncrew validate']
  const could: string[] = []
  if (sources.size < 2) could.push('give each channel a number of its own: one source tells nothing apart')
  if (withoutNumber.length > 0) {
    evidence.push(
      `rehearsed on stand-ins: ${some(withoutNumber)} ${withoutNumber.length === 1 ? 'has' : 'have'} no number yet`,
    )
    could.push('get the numbers: oncrew plan')
  }
  if (real !== undefined && real.calls > 0) {
    evidence.push(
      `on the line: ${share(real.calls - real.unknownNumber, real.calls, 'call')} by numbers of this file${real.jobs === 0 ? '' : `; ${real.jobs} jobs imported`}`,
    )
    if (real.jobs === 0) could.push('see which source brings work: oncrew jobs import')
  }
  return {evidence, must, could}
}
