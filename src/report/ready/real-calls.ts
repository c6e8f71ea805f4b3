import type {Routing} from '../../config/routing.ts'
import type {Fact} from '../../contracts/generated/call-event.ts'
import type {Journal} from '../../journal/journal.ts'
import type {Instant} from '../../time/clock.ts'
import {day} from '../../time/clock.ts'
import {alertTimes, type ChannelTimes} from '../alert-times.ts'
import {monthOf} from '../cost/month.ts'
import {usesIn} from '../cost/month-uses.ts'

/** What real calls show of a set-up. */
export interface RealCalls {
  readonly calls: number
  /** Calls that the agent greeted, and those of them in which it named the business. */
  readonly greeted: number
  readonly named: number
  readonly withNumber: number
  readonly confirmed: number
  readonly captured: number
  /** Of the captured: with name, callback number and reason. */
  readonly complete: number
  /** Calls in which a trade was recognised, and those that were about one the file does not name. */
  readonly classified: number
  readonly otherTrades: number
  readonly firstRing: number
  readonly answered: number
  readonly overflow: number
  /** Calls to numbers that the file does not have. */
  readonly unknownNumber: number
  /** Calls on which something was said that only the owner may. */
  readonly promises: number
  readonly alertTimes: readonly ChannelTimes[]
  readonly jobs: number
  /** Calls answered for the owner this month, and by its end at this pace. Undefined: too many to count in passing. */
  readonly month: undefined | {readonly used: number; readonly projected: number}
}

/** How far back it is looked, and at how many calls at most, the newest. */
const lookBack = 90 * day
const callsMax = 1000

/** What the journal's newest calls show. Undefined: it holds none. `promiseIn`: what is promised in these words. */
export function realCalls(
  journal: Journal,
  routing: Routing,
  now: Instant,
  promiseIn: (words: string) => unknown,
): RealCalls | undefined {
  const span = {from: now - lookBack, to: now + 1}
  const ids = journal.callsReceived(span.from, span.to).slice(-callsMax)
  if (ids.length === 0) return undefined
  const summaries = ids.flatMap(id => journal.counts.summary(id) ?? [])
  const facts = new Map(ids.map(id => [id, journal.read(id).map(({fact}) => fact)]))
  const said = ids.map(id => wordsToCaller(facts.get(id) ?? []))
  const has = (id: string, type: string) => facts.get(id)?.some(fact => fact.type === type) ?? false
  const field = (id: string, name: string) =>
    facts.get(id)?.some(fact => fact.type === 'field.captured' && fact.field === name) ?? false
  const greeted = said.flatMap(([first]) => first ?? [])
  const withNumber = ids.filter(id => field(id, 'callback_number'))
  const captured = summaries.filter(({disposition}) => disposition === 'captured')
  const trades: readonly string[] = routing.business.trades
  const classified = summaries.filter(({trade}) => trade !== null)
  const numbers: ReadonlySet<string> = new Set(routing.numbers.keys())
  return {
    calls: ids.length,
    greeted: greeted.length,
    named: greeted.filter(words => words.toLowerCase().includes(routing.business.name.toLowerCase())).length,
    withNumber: withNumber.length,
    confirmed: withNumber.filter(id => has(id, 'number.confirmed')).length,
    captured: captured.length,
    complete: captured.filter(
      ({call}) => field(call, 'name') && field(call, 'callback_number') && field(call, 'reason'),
    ).length,
    classified: classified.length,
    otherTrades: classified.filter(({trade}) => trade !== null && !trades.includes(trade)).length,
    firstRing: summaries.filter(({firstRing}) => firstRing).length,
    answered: summaries.filter(({answered}) => answered).length,
    overflow: summaries.filter(({overflow}) => overflow).length,
    unknownNumber: summaries.filter(({dialed}) => !numbers.has(dialed)).length,
    promises: said.filter(words => words.some(each => promiseIn(each) !== undefined)).length,
    alertTimes: alertTimes(ids.flatMap(id => [...journal.read(id), ...journal.read(`alert/${id}`)])),
    jobs: [...journal.counts.jobs(span)].length,
    month: thisMonth(journal, routing, now),
  }
}

/** What the caller was told, in order. What a crew member hears before a key is pressed is not for the caller. */
function wordsToCaller(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(fact => {
    if (fact.type !== 'agent.replied') return []
    const {next} = fact
    const says = next.do === 'ask' || next.do === 'record' || next.do === 'hang-up'
    return says && next.say !== '' ? [next.say] : []
  })
}

const countedInPassing = 5000

/** As `oncrew cost` counts them. */
function thisMonth(journal: Journal, {business}: Routing, now: Instant): RealCalls['month'] {
  const {from, to, partElapsed} = monthOf(undefined, now, business.timeZone)
  const soFar = {from, to: Math.min(to, now + 1)}
  if (journal.callsReceived(soFar.from, soFar.to).length > countedInPassing) return undefined
  const used = usesIn(journal, soFar).filter(use => use.answeredForYou).length
  return {used, projected: partElapsed > 0 ? used / partElapsed : used}
}
