import type {Verification} from '../report/verify.ts'
import {paint} from './paint.ts'

/** Whether the report is what the facts say. */
export function renderVerification({facts, figures, discrepancies}: Verification): string {
  const counted = `${figures} figures counted anew from ${facts} facts`
  if (discrepancies.length === 0) return `${paint.good('✓')} ${counted}: every one is the journal’s.`
  return [
    `${paint.bad('✗')} ${counted}: ${discrepancies.length} are not what the facts say.`,
    ...discrepancies
      .slice(0, 20)
      .map(
        ({row, what, reported, counted: found}) =>
          `  ${row}, ${what}: ${JSON.stringify(reported)}, counted ${JSON.stringify(found)}`,
      ),
    `  ${paint.quiet('→')} Please report this: oncrew report attribution --verify --json shows all of it.`,
  ].join('\n')
}
