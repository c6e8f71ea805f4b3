import {localDay} from '../config/local-time.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {Check} from '../sim/check-scenario.ts'
import type {Instant} from '../time/clock.ts'
import {renderAlertCard} from './alert-card.ts'
import {paint} from './paint.ts'
import {columns, wrap} from './wrap.ts'

export interface RehearsalHead {
  readonly name: string
  readonly business: string
  readonly at: Instant
  readonly timeZone: string
  readonly seed: number
}

/** The title of a rehearsal; the seed repeats it exactly. */
export function renderRehearsalHead({name, business, at, timeZone, seed}: RehearsalHead, width: number): string {
  const title = `${name} · ${business} · ${localDay(at, timeZone)}`
  const right = `seed ${seed}`
  const gap = Math.max(2, width - columns(title) - columns(right))
  return `${paint.strong(title)}${' '.repeat(gap)}${paint.quiet(right)}`
}

/** The cards the owner would get. */
export function renderAlertCards(alerts: readonly Alert[], width: number): readonly string[] {
  if (alerts.length === 0) return [paint.quiet('No alert: the crew took the call.')]
  return alerts.flatMap((alert, index) => [...(index === 0 ? [] : ['']), ...renderAlertCard(alert, width)])
}

/** What was expected, and whether it held; what did not is told in full. */
export function renderChecks(checks: readonly Check[], width: number): readonly string[] {
  const several = new Set(checks.map(check => check.call)).size > 1
  const label = ({call, expectation}: Check) => (several ? `${call}: ${expectation}` : expectation)
  const held = checks.filter(check => check.held === true).map(check => `${paint.good('✓')} ${label(check)}`)
  const unseen = checks.filter(check => check.held === undefined)
  const missed = checks.filter(check => check.held === false)
  return [
    ...inRows(held, width),
    ...(unseen.length === 0
      ? []
      : [paint.quiet(`${unseen.length} cannot be seen from outside: they need oncrew's own agent.`)]),
    ...missed.flatMap(check => missedLines(check, label(check), width)),
    verdict(checks),
  ]
}

function missedLines({expected, got}: Check, label: string, width: number): readonly string[] {
  const detail = wrap(`expected ${expected}, got ${got}`, width - 4).map(line => `    ${line}`)
  return [`${paint.bad('✗')} ${label}`, ...detail]
}

function verdict(checks: readonly Check[]): string {
  const seen = checks.filter(check => check.held !== undefined)
  const held = seen.filter(check => check.held === true)
  const words = `${held.length} of ${seen.length} held.`
  return held.length === seen.length ? paint.good(words) : paint.bad(words)
}

/** As many to a row as fit. */
function inRows(items: readonly string[], width: number): readonly string[] {
  const rows: string[] = []
  for (const item of items) {
    const last = rows.at(-1)
    const longer = last === undefined ? item : `${last}   ${item}`
    if (last !== undefined && columns(longer) <= width) rows[rows.length - 1] = longer
    else rows.push(item)
  }
  return rows
}
