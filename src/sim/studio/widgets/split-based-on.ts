import type {Condition} from '../definition.ts'
import {filled} from '../template.ts'
import type {Widget} from '../widget.ts'

/** Goes by the first condition that holds. The event names which transition that is, so that the flow finds it again. */
export const splitBasedOn: Widget = {
  type: 'split-based-on',
  handled: 'partly',
  remark:
    'equal_to, not_equal_to, matches_any_of, does_not_match_any_of, is_blank, is_not_blank, contains, starts_with, regex, greater_than, less_than',
  enter({state, context, text}) {
    const input = text('input')
    const holds = ({type, arguments: [about], value}: Condition) =>
      test(type, (about === undefined ? input : filled(about, context)).trim(), filled(value, context).trim())
    const index = state.transitions.findIndex(
      ({event, conditions}) => event === 'match' && conditions.length > 0 && conditions.every(holds),
    )
    return {event: index === -1 ? 'noMatch' : `match#${index}`, gives: {}}
  },
}

function test(type: string, input: string, value: string): boolean {
  const [given, wanted] = [input.toLowerCase(), value.toLowerCase()]
  const any = wanted.split(',').map(each => each.trim())
  switch (type) {
    case 'equal_to':
      return given === wanted
    case 'not_equal_to':
      return given !== wanted
    case 'matches_any_of':
      return any.includes(given)
    case 'does_not_match_any_of':
      return !any.includes(given)
    case 'is_blank':
      return given === ''
    case 'is_not_blank':
      return given !== ''
    case 'contains':
      return given.includes(wanted)
    case 'does_not_contain':
      return !given.includes(wanted)
    case 'starts_with':
      return given.startsWith(wanted)
    case 'greater_than':
      return Number(given) > Number(wanted)
    case 'less_than':
      return Number(given) < Number(wanted)
    case 'regex':
      return patternOf(value)?.test(input) === true
    default:
      return false
  }
}

/** Undefined for what is no pattern: nothing matches it. */
function patternOf(written: string): RegExp | undefined {
  try {
    return new RegExp(written)
  } catch {
    return undefined
  }
}
