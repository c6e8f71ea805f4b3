import {filled} from '../template.ts'
import type {Widget} from '../widget.ts'

export const setVariables: Widget = {
  type: 'set-variables',
  handled: 'partly',
  remark: 'seen as {{widgets.NAME.key}}, not as {{flow.variables.key}}',
  enter({state, context}) {
    const {variables} = state.properties
    const gives: Record<string, string> = {}
    for (const each of Array.isArray(variables) ? variables : []) {
      const one: unknown = each
      if (typeof one !== 'object' || one === null || !('key' in one) || !('value' in one)) continue
      gives[String(one.key)] = filled(String(one.value), context)
    }
    return {event: 'next', gives}
  },
}
