import {Box, Text} from 'ink'
import {paint} from '../paint.ts'
import {keyNames} from './keys.ts'

/** The keys, always in sight, on as many lines as they need. */
export function KeyLine({columns, extra}: {columns: number; extra?: string | undefined}) {
  return (
    <Box flexDirection="column">
      {keyLines(columns, extra).map(line => (
        <Text key={line} wrap="truncate">
          {line}
        </Text>
      ))}
    </Box>
  )
}

export function keyLineRows(columns: number, extra?: string): number {
  return keyLines(columns, extra).length
}

function keyLines(columns: number, extra: string | undefined): readonly string[] {
  const own = extra === undefined ? [] : ([['o', extra]] as const)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [key, what] of [...own, ...keyNames]) {
    const width = key.length + 1 + what.length
    if (used > 0 && used + 2 + width > columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += `${used === 0 ? '' : '  '}${paint.strong(key)} ${paint.quiet(what)}`
    used += width + (used === 0 ? 0 : 2)
  }
  return [...lines, line]
}
