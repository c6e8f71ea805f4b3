/**
 * Divides a whole number evenly among `parts`, the earlier ones taking what is left over, so that the parts add up to it
 * exactly.
 */
export function divide(whole: number, parts: number): readonly number[] {
  const least = Math.trunc(whole / parts)
  const over = whole - least * parts
  return Array.from({length: parts}, (_, index) => least + (index < Math.abs(over) ? Math.sign(over) : 0))
}
