import type {Drawing} from './drawing.ts'

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const plain = ['_', '.', ':', '-', '=', '+', '*', '#']

/** A line of values from nothing to `highest`, one column each; null leaves a gap. */
export function sparkline(values: readonly (number | null)[], highest: number, drawing: Drawing): string {
  if (drawing === 'none') return ''
  const steps = drawing === 'ascii' ? plain : blocks
  return values.map(value => (value === null ? ' ' : (steps[stepOf(value, highest)] ?? ' '))).join('')
}

/** 0 to 7. */
function stepOf(value: number, highest: number): number {
  return highest <= 0 ? 0 : Math.max(0, Math.min(7, Math.round((value / highest) * 7)))
}
