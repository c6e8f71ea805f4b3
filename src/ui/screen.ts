/** Columns to write in: the terminal's, within what can be read; a pipe gets a width of its own, always the same. */
export function screenWidth(screen: NodeJS.WriteStream = process.stdout): number {
  const columns = screen.isTTY ? screen.columns : 100
  return Math.min(120, Math.max(60, columns))
}
