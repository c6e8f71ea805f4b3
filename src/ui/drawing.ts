/** What plots can be drawn with: nothing in a pipe, plain characters on a terminal that knows no others. */
export type Drawing = 'none' | 'ascii' | 'unicode'

export function drawingFor(
  screen: Pick<NodeJS.WriteStream, 'isTTY'> = process.stdout,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Drawing {
  if (screen.isTTY !== true || environment.TERM === 'dumb') return 'none'
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || ''
  return /utf-?8/i.test(locale) || process.platform === 'win32' ? 'unicode' : 'ascii'
}
