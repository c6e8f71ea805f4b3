import type {Change, Changes} from '../report/changes/compare.ts'
import {markdownTable, markdownText} from '../report/markdown.ts'
import {paint} from './paint.ts'

/** What a change of the routing file changes for callers, for a terminal. */
export function renderChanges(changes: Changes): string {
  if (isNone(changes)) return 'Nothing changes for callers.'
  const lines = changes.numbers.map(line => `  ${line}`)
  const hears = changes.hearing.map(({what, was, now}) => `  ${paint.strong(what)}\n    was  ${was}\n    now  ${now}`)
  return [
    section('Numbers', lines),
    section('Calls', changes.ways.map(inLines)),
    section('Alerts', changes.alerts.map(inLines)),
    section('What callers hear, and how they are understood', hears),
  ]
    .filter(text => text !== '')
    .join('\n\n')
}

function inLines(change: Change): string {
  return [`  ${paint.strong(whichCalls(change))}`, `    was  ${change.was}`, `    now  ${change.now}`].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [paint.quiet(title), ...lines].join('\n')
}

/** The same for a pull request. */
export function changesMarkdown(changes: Changes, before: string, after: string): string {
  const head = `### What changes for callers (${code(before)} → ${code(after)})`
  if (isNone(changes)) return `${head}\n\nNothing.\n`
  const rows = [
    ...[...changes.ways, ...changes.alerts].map(change => [whichCalls(change), change.was, change.now]),
    ...changes.hearing.map(({what, was, now}) => [what, was, now]),
  ]
  const news = changes.numbers.map(line => `- ${markdownText(line)}\n`).join('')
  return [
    head,
    '',
    ...(news === '' ? [] : [news]),
    rows.length === 0 ? '' : markdownTable(['Calls', 'Was', 'Now'], rows),
  ].join('\n')
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``
}

export function isNone({numbers, ways, alerts, hearing}: Changes): boolean {
  return numbers.length + ways.length + alerts.length + hearing.length === 0
}

/** "Website, Truck wrap; Saturday all day; with the crew free" */
function whichCalls({sources, when, only}: Change): string {
  const from = sources.length === 0 ? 'Every source' : sources.join(', ')
  return [from, when, only].filter(part => part !== undefined).join('; ')
}
