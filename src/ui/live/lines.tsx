import {Box, Text} from 'ink'

interface LinesProps {
  readonly lines: readonly string[]
  /** The first line shown, and how many at the most. */
  readonly from?: number
  readonly rows: number
}

/** Lines that were set to their width already, one below the other. A line is known by its place: nothing moves but its text. */
export function Lines({lines, from = 0, rows}: LinesProps) {
  const first = Math.max(0, Math.min(from, lines.length - rows))
  return (
    <Box flexDirection="column">
      {lines.slice(first, first + rows).map((line, at) => {
        const place = `line ${at}`
        return (
          <Text key={place} wrap="truncate">
            {line === '' ? ' ' : line}
          </Text>
        )
      })}
    </Box>
  )
}
