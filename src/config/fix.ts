import {checkRouting} from './check-routing.ts'
import type {Edit, Finding} from './finding.ts'

/** A text after its safe fixes, what was mended, and what is left to find in it. */
export interface Fixed {
  readonly text: string
  readonly mended: readonly Finding[]
  readonly left: readonly Finding[]
}

/** One fix can bring another one to light (quotes first, the number in them next); more rounds than this would be a circle. */
const roundsMax = 10

/**
 * Applies every safe fix to the text of a routing file. Only the characters a finding points at change, so comments,
 * the order of keys and the layout stay as they are.
 */
export function fixSafely(text: string, path: string): Fixed {
  const mended: Finding[] = []
  let current = text
  let left = checkRouting(current, path).findings
  for (let round = 0; round < roundsMax; round += 1) {
    const apart = notOverlapping(left)
    if (apart.length === 0) break
    for (const {edit} of apart.toReversed())
      current = current.slice(0, edit.start) + edit.text + current.slice(edit.end)
    mended.push(...apart.map(({finding}) => finding))
    left = checkRouting(current, path).findings
  }
  return {text: current, mended, left}
}

function notOverlapping(findings: readonly Finding[]): {finding: Finding; edit: Edit}[] {
  const edits = findings.flatMap(finding => (finding.safeFix === undefined ? [] : [{finding, edit: finding.safeFix}]))
  const inOrder = edits.sort((a, b) => a.edit.start - b.edit.start)
  let end = -1
  return inOrder.filter(({edit}) => {
    if (edit.start < end) return false
    end = Math.max(edit.end, edit.start + 1)
    return true
  })
}
