import {Box, Text} from 'ink'
import {paint} from '../paint.ts'
import type {Size} from './size.ts'

const help: readonly (readonly [string, string])[] = [
  ['↑ ↓ j k', 'move; PgUp PgDn by ten, g and G to the ends'],
  ['tab, 1 2 3', 'the next pane; the calls, the callbacks, the alerts'],
  ['enter', 'open the call: facts, why it is urgent, what was said; esc back'],
  ['/', 'show only rows with these words, or this part of a number'],
  ['h', 'mark rows with these words »'],
  ['space', 'hold the picture still; nothing is lost meanwhile'],
  ['r', 'replay the call; + and - change the speed, space stops it'],
  ['a', 'acknowledge: you take charge of the alert, its escalation stops'],
  ['c, u', 'claim the callback, or leave it to the others again'],
  ['d, x', 'done: you called back; or no callback is needed'],
  ['s, n', 'put the callback off for an hour; write a note on it'],
  ['y', 'copy the number (the terminal must allow it: OSC 52)'],
  ['q', 'quit'],
]

export function HelpScreen({size, extra}: {size: Size; extra?: string | undefined}) {
  const own = extra === undefined ? [] : ([['o', extra]] as const)
  return (
    <Box flexDirection="column" height={size.rows} overflow="hidden">
      <Text> </Text>
      {[...help, ...own].map(([keys, what]) => (
        <Text key={keys} wrap="truncate">{`  ${paint.strong(keys.padEnd(12))} ${what}`}</Text>
      ))}
      <Text> </Text>
      <Text wrap="truncate">{paint.quiet('  Any key goes back.')}</Text>
    </Box>
  )
}
