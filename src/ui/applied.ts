import type {Change, Plan} from '../contracts/generated/plan.ts'
import type {Problem} from '../problem/problem.ts'
import {paint} from './paint.ts'

/** What apply did, as --json prints it (schemas/output/apply.schema.json). */
export interface AppliedView {
  readonly done: readonly Change[]
  readonly failed: readonly {readonly change: Change; readonly what: string; readonly fix: readonly string[]}[]
  readonly notDone: readonly Change[]
  /** Read back afterwards: what still differs from the file. */
  readonly left: readonly Change[]
}

export function appliedView(applied: {
  readonly done: readonly Change[]
  readonly failed: readonly {readonly change: Change; readonly problem: Problem}[]
  readonly notDone: readonly Change[]
  readonly left: Plan
}): AppliedView {
  const failed = applied.failed.map(({change, problem}) => ({
    change,
    what: problem.why === undefined ? problem.message : `${problem.message}: ${problem.why}`,
    fix: problem.fix,
  }))
  return {done: applied.done, failed, notDone: applied.notDone, left: applied.left.changes}
}

export function renderApplied({done, failed, notDone, left}: AppliedView): string {
  const lines = [`${paint.good('✓')} ${done.length} done`]
  for (const {change, what, fix} of failed) {
    lines.push(`${paint.bad('✗')} ${about(change)}: ${what}`, ...fix.map(step => `  ${paint.quiet('→')} ${step}`))
  }
  if (notDone.length > 0) lines.push(`${paint.warn('·')} ${notDone.length} not done: ${some(notDone)}`)
  if (failed.length === 0 && notDone.length === 0) {
    lines.push(
      left.length === 0
        ? `${paint.good('✓')} read back: the account is what the file says`
        : `${paint.bad('✗')} read back: ${some(left)} still differ`,
    )
  }
  return lines.join('\n')
}

function some(changes: readonly Change[]): string {
  const rest = changes.length - 5
  return `${changes.slice(0, 5).map(about).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function about(change: Change): string {
  return 'label' in change ? `${change.action} ${change.label}` : `${change.action} ${change.friendly_name}`
}
