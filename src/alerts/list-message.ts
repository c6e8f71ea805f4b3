import type {Message} from './message.ts'
import {ranked} from './rank.ts'

/** Several messages to the same person by the same channel as one, most pressing first. Undefined: there are none. */
export function listOf(messages: readonly Message[]): Message | undefined {
  const alerts = ranked(messages.map(({alert}) => alert))
  const [alert] = alerts
  const [first] = [...messages].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (first === undefined || alert === undefined) return undefined
  return {
    ...first,
    id: `${first.id}+${messages.length - 1}`,
    alert,
    occasion: {kind: 'list', alerts},
    answerable: false,
    link: undefined,
    perhapsSent: messages.some(({perhapsSent}) => perhapsSent),
  }
}
