import type {ScenarioFile} from '../contracts/generated/scenario.ts'
import {alerting} from './checks/alerting.ts'
import {always} from './checks/always.ts'
import {type Seen, viewOf} from './checks/call-view.ts'
import {capture} from './checks/capture.ts'
import type {Check} from './checks/check.ts'
import {conversation} from './checks/conversation.ts'
import {ringing} from './checks/ringing.ts'
import {withoutError} from './checks/without-error.ts'

export type {Check} from './checks/check.ts'

/** Holds what happened against what a scenario expects, and against what is expected of every call. In the order of its calls. */
export function checkScenario(scenario: ScenarioFile, seen: Seen): readonly Check[] {
  return [...seen.calls].flatMap(([call, sid]) => {
    const view = viewOf(sid, seen)
    const expected = scenario.expect?.[call] ?? {}
    const asked = [ringing, conversation, capture, alerting].flatMap(checks => [...checks(expected, view)])
    // Where the scenario breaks the application on purpose, errors are what it is about.
    const unbroken = scenario.agent === undefined ? [always, withoutError] : [always]
    return [
      ...asked.map(finding => ({call, always: false, ...finding})),
      ...unbroken.flatMap(checks => [...checks(view)]).map(finding => ({call, always: true, ...finding})),
    ]
  })
}
