import type {Drawing} from './drawing.ts'

const shades = [' ', '░', '▒', '▓', '█']
const plain = [' ', '.', '+', '%', '#']

/** How much there was in each of several hours, as shades; nothing is left blank. */
export function heatStrip(values: readonly number[], highest: number, drawing: Drawing): string {
  if (drawing === 'none') return ''
  const steps = drawing === 'ascii' ? plain : shades
  return values
    .map(value => (value <= 0 ? steps[0] : steps[Math.max(1, Math.ceil((value / Math.max(highest, 1)) * 4))]))
    .join('')
}
