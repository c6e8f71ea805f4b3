import type {Alert} from '../contracts/generated/alert.ts'
import type {Check} from '../sim/check-scenario.ts'
import type {TraceEntry} from '../sim/trace.ts'
import {escapeMarkup} from './escape-markup.ts'

/** One rehearsal as `--json` prints it. */
export interface RehearsalView {
  readonly scenario: string
  readonly file: string
  readonly seed: number
  /** Whether everything that could be seen was as expected. */
  readonly held: boolean
  readonly checks: readonly Check[]
  readonly alerts: readonly Alert[]
  readonly trace: readonly TraceEntry[]
}

/** JUnit XML: a suite a scenario, a test case an expectation. */
export function renderRehearsalsAsJunit(rehearsals: readonly RehearsalView[]): string {
  const checks = rehearsals.flatMap(rehearsal => rehearsal.checks)
  const failures = checks.filter(check => check.held === false).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="oncrew sim" tests="${checks.length}" failures="${failures}">`,
    ...rehearsals.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite({scenario, file, checks, seed}: RehearsalView): readonly string[] {
  const failures = checks.filter(check => check.held === false).length
  const skipped = checks.filter(check => check.held === undefined).length
  return [
    `  <testsuite name="${escapeMarkup(scenario)}" tests="${checks.length}" failures="${failures}" skipped="${skipped}">`,
    `    <properties><property name="seed" value="${seed}"/></properties>`,
    ...checks.map(check => testCase(check, file)),
    '  </testsuite>',
  ]
}

function testCase({call, expectation, held, expected, got}: Check, file: string): string {
  const open = `    <testcase name="${escapeMarkup(`${call}: ${expectation}`)}" classname="${escapeMarkup(file)}"`
  if (held === true) return `${open}/>`
  const inner =
    held === undefined ? '<skipped/>' : `<failure message="${escapeMarkup(`expected ${expected}, got ${got}`)}"/>`
  return `${open}>${inner}</testcase>`
}
