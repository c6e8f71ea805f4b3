import type {Evidence} from './evidence.ts'
import {type Answer, share} from './verdict.ts'

/** Are the boundaries clear: it captures, the owner decides pricing, scheduling, dispatch? */
export function boundaries({calls, real}: Evidence): Answer {
  const broken = calls.filter(({promise}) => promise !== undefined)
  const pushed = calls.flatMap(({purpose, events}) =>
    purpose.shows === 'boundary' && events.some(({fact}) => fact.type === 'want.heard') ? [purpose.pushedFor] : [],
  )
  const evidence = [
    `${share(calls.length - broken.length, calls.length, 'rehearsed call')} promised nothing`,
    pushed.length === 0
      ? 'no caller could push at a boundary'
      : `pushed for ${pushed.join(', ')}: noted for you, not given`,
  ]
  if (real !== undefined && real.calls > 0) {
    evidence.push(
      real.promises === 0
        ? 'on the line: nothing promised'
        : `on the line: promised something on ${real.promises} calls`,
    )
  }
  const must = [...new Set(broken.map(({promise}) => `take it out of what callers are told: "${promise}"`))]
  if (real !== undefined && real.promises > 0) must.push('look at what was said: oncrew calls show')
  if (pushed.length === 0) must.push('send calls to intake, so that it can be seen')
  return {evidence, must}
}
