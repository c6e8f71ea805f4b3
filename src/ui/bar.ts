import type {Drawing} from './drawing.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of at most `width` columns for a share of the longest; anything above nothing shows. */
export function bar(value: number, longest: number, width: number, drawing: Drawing): string {
  if (drawing === 'none' || longest <= 0 || value <= 0) return ''
  const length = Math.min(1, value / longest) * width
  if (drawing === 'ascii') return '#'.repeat(Math.max(1, Math.round(length)))
  const whole = Math.floor(length)
  return '█'.repeat(whole) + (eighths[Math.floor((length - whole) * 8)] || (whole === 0 ? '▏' : ''))
}
