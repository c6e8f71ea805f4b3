/** Columns to write in: the terminal's, within what can be read; a pipe gets a width of its own, always the same. */
export function screenWidth(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : 100
  return Math.min(120, Math.max(60, columns))
}
