import {Box, Text} from 'ink'
import {paint} from '../paint.ts'
import type {CallDetail} from './call-detail.ts'
import {Lines} from './lines.tsx'
import type {Opened} from './model.ts'
import type {Size} from './size.ts'

/** From here on the facts stand beside what was said. */
const besideColumns = 110

/** How wide the two parts of an opened call are. */
export function detailWidths(columns: number): {readonly facts: number; readonly timeline: number} {
  if (columns < besideColumns) return {facts: columns - 2, timeline: columns - 1}
  const facts = Math.min(56, Math.floor(columns * 0.38))
  return {facts, timeline: columns - facts - 2}
}

/** One call: the facts, why it is as urgent as it is, and the timeline, which the arrow keys move. */
export function CallScreen({opened, detail, size}: {opened: Opened; detail: CallDetail | undefined; size: Size}) {
  if (detail === undefined) return <Text>{paint.quiet('  reading the call …')}</Text>
  const {replay} = opened
  const how = replay === undefined ? '' : ` · replay ${replay.speed}×${replay.running ? '' : ', stopped'} (+ - space)`
  const known = [...detail.facts, '', paint.strong('Why this urgency'), ...detail.why]
  const title = paint.strong(`━━ ${detail.head}${how} · esc back`)
  if (size.columns < besideColumns) {
    const lines = [...known, '', paint.strong('What was said and done'), ...detail.timeline]
    const filling = [...detail.facts.slice(0, 5), '', ...tailOf(detail.timeline, size.rows - 7)]
    return (
      <Box flexDirection="column" height={size.rows}>
        <Text wrap="truncate">{title}</Text>
        <Lines lines={replay === undefined ? lines : filling} from={opened.scroll} rows={size.rows - 1} />
      </Box>
    )
  }
  const widths = detailWidths(size.columns)
  const timeline = replay === undefined ? detail.timeline : tailOf(detail.timeline, size.rows - 1)
  return (
    <Box flexDirection="column" height={size.rows}>
      <Text wrap="truncate">{title}</Text>
      <Box columnGap={2}>
        <Box flexDirection="column" width={widths.facts}>
          <Lines lines={known} from={0} rows={size.rows - 1} />
        </Box>
        <Box flexDirection="column" width={widths.timeline}>
          <Lines lines={timeline} from={opened.scroll} rows={size.rows - 1} />
        </Box>
      </Box>
    </Box>
  )
}

/** A replay shows its newest lines. */
function tailOf(lines: readonly string[], rows: number): readonly string[] {
  return lines.slice(-rows)
}
