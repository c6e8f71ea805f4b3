import type {Finding, Severity} from '../config/finding.ts'
import {countsInWords, plural, type ValidateReport} from './findings-report.ts'
import {paint} from './paint.ts'

/** Lines longer than this are cut to what surrounds the mark. */
const columnsMax = 110

/** A finding as a compiler would show it: where, what, the line with a mark below it, what to do. */
export function renderFinding(finding: Finding, text: string): string {
  const {place, message, rule, fix, severity} = finding
  const where = paint.place(`${place.file}:${place.line}:${place.column}:`)
  const head = `${where} ${severityWord(severity)} ${paint.strong(printable(message))}  ${paint.quiet(`[${rule}]`)}`
  const gutter = ' '.repeat(String(place.line).length)
  const bar = paint.quiet('|')
  const advice = `${gutter} = ${printable(fix)}`
  const line = printable(text.split('\n', place.line)[place.line - 1] ?? '')
  if (line.trim() === '') return [head, advice].join('\n')

  const shown = windowOn(line, finding)
  const mark = `${' '.repeat(shown.from)}${severityPaint(severity)(`^${'~'.repeat(Math.max(0, shown.length - 1))}`)}`
  return [head, `${gutter} ${bar}`, `${place.line} ${bar} ${shown.line}`, `${gutter} ${bar} ${mark}`, advice].join('\n')
}

/** The last lines: what it comes to, and what to do next. */
export function renderSummary(report: ValidateReport): string {
  const names = report.files.map(({file}) => file)
  const what = names.length === 1 ? (names[0] ?? '') : `${names.length} files`
  const mended = report.files.reduce((sum, file) => sum + file.mended.length, 0)
  const lines = mended === 0 ? [] : [`${paint.good('✓')} mended ${plural(mended, 'finding')}`]
  const counts = countsInWords(report)
  if (counts === '') {
    const is = names.length === 1 ? 'is' : 'are'
    return [...lines, `${paint.good('✓')} ${what} ${is} sound.   Next: oncrew sim --all`].join('\n')
  }

  const fixable = report.files.flatMap(file => file.findings).filter(finding => finding.safeFix !== undefined).length
  const withFindings = report.files.filter(file => file.findings.length > 0).map(({file}) => file)
  const sign = report.errors > 0 ? paint.bad('✗') : paint.warn('!')
  if (withFindings.includes('stdin')) return [...lines, `${sign} ${counts} in ${what}.`].join('\n')
  const again = ['oncrew validate', ...(fixable > 0 ? ['--fix'] : []), ...withFindings.slice(0, 3)].join(' ')
  const next =
    fixable > 0 ? `${plural(fixable, 'finding')} can be mended with: ${again}` : `Mend what is marked, then: ${again}`
  return [...lines, `${sign} ${counts} in ${what}.   ${next}`].join('\n')
}

/** A file may hold anything; what a terminal would take for a command becomes a space. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

function severityWord(severity: Severity): string {
  return severityPaint(severity)(`${severity}:`)
}

function severityPaint(severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.bad
    case 'warning':
      return paint.warn
    case 'info':
      return paint.quiet
  }
}

/**
 * The text with its secrets starred out, for whatever finding its lines are shown by: a secret that is found is not shown
 * once more, least of all in the log of a build.
 */
export function withoutSecrets(text: string, findings: readonly Finding[]): string {
  const secrets = findings.filter(({rule}) => rule === 'secret-in-file')
  if (secrets.length === 0) return text
  const lines = text.split('\n')
  for (const secret of secrets) {
    const line = lines[secret.place.line - 1]
    if (line !== undefined) lines[secret.place.line - 1] = masked(line, secret)
  }
  return lines.join('\n')
}

function masked(line: string, {place}: Finding): string {
  const hidden = '*'.repeat(place.endColumn - place.column)
  return line.slice(0, place.column - 1) + hidden + line.slice(place.endColumn - 1)
}

/** The part of a line to show, and where the mark begins in it and how long it is. */
function windowOn(line: string, {place}: Finding): {line: string; from: number; length: number} {
  const from = place.column - 1
  const length = place.endColumn - place.column
  if (line.length <= columnsMax) return {line, from, length}
  const start = Math.max(0, Math.min(from - 20, line.length - columnsMax))
  const end = start + columnsMax
  const before = start > 0 ? '...' : ''
  const after = end < line.length ? '...' : ''
  return {
    line: `${before}${line.slice(start, end)}${after}`,
    from: from - start + before.length,
    length: Math.min(length, end - from),
  }
}
