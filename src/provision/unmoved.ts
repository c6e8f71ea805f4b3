import type {Change, Plan} from '../contracts/generated/plan.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {Wanted} from './wanted.ts'

/**
 * Holds the plan that was shown against how things stand now. What is still to be done must have been shown exactly so;
 * what was shown and needs doing no more was done by a run that was cut off. Throws a Problem for anything else.
 */
export function requireUnmoved(shown: Plan, now: Plan, {routing}: Wanted): void {
  if (shown.account !== now.account) {
    throw moved([`The plan is for account ${shown.account}, and these are the credentials of ${now.account}.`])
  }
  if (shown.file_digest !== routing.file.digest) throw moved([`${routing.file.path} was changed since.`])
  if (shown.public_url !== now.public_url) {
    throw moved([`The plan was made for ${shown.public_url}, and this is ${now.public_url}.`])
  }
  const seen = new Set(shown.changes.map(change => JSON.stringify(change)))
  const bought = new Set(shown.changes.flatMap(change => (change.action === 'buy' ? [change.key] : [])))
  const strange = now.changes.filter(change => !seen.has(JSON.stringify(change)) && !isOurPurchase(change, bought))
  if (strange.length > 0) throw moved(strange.map(changeInWords))
}

/** Bought by a run that could not write it down any more: shown as a purchase, and now known by its name. */
function isOurPurchase(change: Change, bought: ReadonlySet<string>): boolean {
  return change.action === 'adopt' && change.by === 'name' && bought.has(change.key)
}

/** One change in a line. */
export function changeInWords(change: Change): string {
  switch (change.action) {
    case 'make-flow':
      return `make the net ${change.friendly_name}`
    case 'change-flow':
      return `bring the net ${change.friendly_name} up to date`
    case 'buy':
      return `buy a number for ${change.label}`
    case 'adopt':
      return `${change.label}: take over ${change.number}`
    case 'point':
      return `${change.label} ${change.number}: set ${change.set.map(({field}) => field).join(', ')}`
    case 'name':
      return `${change.label} ${change.number}: name it "${change.to}"`
  }
}

function moved(lines: readonly string[]): Problem {
  return new Problem({
    what: 'Things moved since the plan was shown, so nothing was done.',
    why: lines.slice(0, 10).join('\n  '),
    fix: ['oncrew plan shows how they stand now; apply that one.'],
    exit: Exit.carrier,
  })
}
