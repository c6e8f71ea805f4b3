import {trades} from '../routing.ts'
import {located, type Rule} from '../rule.ts'
import {didYouMean, sameWord} from '../suggest.ts'

export const unknownTrade: Rule = {
  id: 'unknown-trade',
  severity: 'error',
  title: 'A trade that has no urgency rules',
  why: 'The trade decides which words make a call an emergency; an unknown one would decide nothing.',
  bad: 'business: { name: Northside Plumbing, time_zone: America/Chicago, trades: [plumming] }',
  good: 'business: { name: Northside Plumbing, time_zone: America/Chicago, trades: [plumbing] }',
  *check(file) {
    for (const {item, path} of located<string>(file.business?.trades, ['business', 'trades'])) {
      if (trades.some(trade => trade === item)) continue
      const same = trades.find(trade => sameWord(trade, item))
      const remark = {path, message: `"${item}" is not a known trade`, fix: didYouMean(item, trades, 'known trades')}
      yield same === undefined ? remark : {...remark, replaceWith: same}
    }
  },
}
