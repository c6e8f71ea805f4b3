import {type AlertRecord, alertStream, foldAlert} from '../alerts/record.ts'
import {type Call, foldCall} from '../call/call.ts'
import {localIsoDate} from '../config/local-time.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import {type ListedAlert, listedAlert} from '../report/alert-list.ts'
import {type ListedCall, listedCall} from '../report/call-list.ts'
import {hour, type Instant, minute} from '../time/clock.ts'
import {createCallbackQueue} from './callback-queue.ts'
import {type LastWords, type LiveCall, liveCall, wordsIn} from './live-call.ts'
import {type RankedCard, rankCards} from './rank.ts'
import {cardCall} from './read-queue.ts'
import {createToday, type Today, type TodayFold} from './today.ts'

/** What the owner watches, as the journal's events go by. Reads no clock: `now` is handed in. */
export interface Board {
  /** In the order of the journal. One that was added before changes nothing. */
  add(event: CallEvent): void
  /** The place of the newest event added. */
  seq(): number
  view(now: Instant): BoardView
  /** Who an event's stream is about, for a line of its own. */
  about(stream: string): ListedCall | undefined
}

export interface BoardView {
  readonly now: Instant
  readonly timeZone: string
  /** Calls that are not over: the most pressing first, then the newest. */
  readonly live: readonly LiveCall[]
  readonly queue: readonly RankedCard[]
  /** The newest first; those that nobody has taken before the others. */
  readonly alerts: readonly ListedAlert[]
  /** Of the calls received today, on the business's calendar. */
  readonly today: Today
}

/** How many calls that are over are still known by name. */
const keptEnded = 5000
/** Alerts shown. */
const keptAlerts = 500

/** A call of which nothing was heard for so long was lost sight of: no call lasts longer (Twilio's limit is four hours). */
const longestSilenceMs = 4 * hour + 5 * minute

interface Watched {
  call: Call
  heardAt: Instant
  lastWords: LastWords | undefined
}

export function createBoard(timeZone: string): Board {
  const live = new Map<string, Watched>()
  const ended = new Map<string, Call>()
  const alerts = new Map<string, AlertRecord>()
  const queue = createCallbackQueue()
  let today = {date: '', fold: createToday()}
  let counted: {readonly fold: TodayFold; readonly seq: number; readonly result: Today} | undefined
  let seq = 0

  function add(event: CallEvent): void {
    if (event.seq <= seq) return
    seq = event.seq
    queue.note(event)
    noteAlert(event)
    count(event)
    foldIn(event)
  }

  function foldIn({stream, at, fact}: CallEvent): void {
    const watched = live.get(stream)
    const call = foldCall(watched?.call ?? ended.get(stream), stream, at, fact)
    if (call === undefined) return
    if (call.phase.name !== 'ended') {
      live.set(stream, {call, heardAt: at, lastWords: wordsIn(fact) ?? watched?.lastWords})
      return
    }
    live.delete(stream)
    ended.set(stream, call)
    if (fact.type === 'call.ended') queue.ended(cardCall(call, at))
    const [oldest] = ended.keys()
    if (ended.size > keptEnded && oldest !== undefined) ended.delete(oldest)
  }

  function noteAlert(event: CallEvent): void {
    const {stream, fact} = event
    if (!('alert' in fact)) return
    const call = stream.startsWith(alertPrefix) ? stream.slice(alertPrefix.length) : stream
    const record = foldAlert(alerts.get(call), event)
    if (record === undefined) return
    alerts.set(call, record)
    const [oldest] = alerts.keys()
    if (alerts.size > keptAlerts && oldest !== undefined) alerts.delete(oldest)
  }

  /** A call counts on the day on which it came, to its end. */
  function count(event: CallEvent): void {
    if (event.fact.type === 'call.received') turnTo(localIsoDate(event.at, timeZone))
    today.fold.add(event)
  }

  function turnTo(date: string): void {
    if (date > today.date) today = {date, fold: createToday()}
  }

  function todayAt(now: Instant): Today {
    turnTo(localIsoDate(now, timeZone))
    if (counted?.fold !== today.fold || counted.seq !== seq) {
      counted = {fold: today.fold, seq, result: today.fold.result()}
    }
    return counted.result
  }

  function about(stream: string): ListedCall | undefined {
    const id = stream.slice(stream.indexOf('/') + 1)
    const call = live.get(id)?.call ?? ended.get(id)
    return call === undefined ? undefined : listedCall(call)
  }

  return {
    add,
    seq: () => seq,
    about,
    view: now => ({
      now,
      timeZone,
      live: [...live.values()]
        .filter(({heardAt}) => now - heardAt < longestSilenceMs)
        .map(({call, lastWords}) => liveCall(call, lastWords, now))
        .sort(byUrgencyThenNewest),
      queue: rankCards(queue.open(), now),
      alerts: [...alerts.values()].map(record => listedAlert(record, about(record.call))).sort(openFirst),
      today: todayAt(now),
    }),
  }
}

const alertPrefix = alertStream('')

function byUrgencyThenNewest(a: LiveCall, b: LiveCall): number {
  return a.pressing - b.pressing || b.receivedAt - a.receivedAt
}

function openFirst(a: ListedAlert, b: ListedAlert): number {
  const open = (alert: ListedAlert) => Number(alert.state === 'open' || alert.state === 'exhausted')
  return open(b) - open(a) || (a.raised < b.raised ? 1 : -1)
}
