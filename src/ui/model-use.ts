import type {ModelUse} from '../report/model-use.ts'

/** One line: how many turns it understood, why not the others, what it took. */
export function renderModelUse({turns, byModel, byRules, tokens, cost, slowestMs}: ModelUse): string {
  const others = Object.entries(byRules).map(([because, count]) => `${count} ${because}`)
  const carried = others.length === 0 ? '' : `; the rules carried ${turns - byModel} (${others.join(', ')})`
  const paid = cost === null ? '' : `, ${cost.toFixed(4)} by the routing file's price`
  return `The model understood ${byModel} of ${turns} turns${carried}. ${tokens.input} tokens read and ${tokens.output} written${paid}; the longest wait ${(slowestMs / 1000).toFixed(1)} s.`
}
