import {once} from 'node:events'
import {createBoard} from '../board/board.ts'
import type {FeedState, LiveFeed} from '../board/live-feed.ts'
import {localDay} from '../config/local-time.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import {hour, type Instant} from '../time/clock.ts'
import {holds} from '../ui/live/model.ts'
import {plainLine} from '../ui/live/plain-line.ts'

interface PlainWishes {
  readonly timeZone: string
  /** Events from then on. */
  readonly since: Instant
  readonly grep: string | undefined
  /** The events themselves, one a line. */
  readonly json: boolean
  /** Wait for more when all there is was printed. */
  readonly follow: boolean
  /** Ends it. Undefined: Ctrl-C does. */
  readonly signal?: AbortSignal
  readonly print: (line: string) => void
  readonly tell: (line: string) => void
}

/** A call that is under way was received within that time. */
const lookBackMs = 5 * hour

/** Prints events line by line, until stopped or, when nothing is waited for, until all there is was printed. */
export async function followPlainly(feed: LiveFeed, wishes: PlainWishes): Promise<void> {
  const {timeZone, since, grep, json, follow, print, tell} = wishes
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  if (wishes.signal?.aborted) stop.abort()
  wishes.signal?.addEventListener('abort', onSignal, {once: true})
  let board = createBoard(timeZone)
  let day = ''
  let lost = false

  function line(event: CallEvent): void {
    board.add(event)
    if (event.at < since) return
    const words = plainLine(event, board.about(event.stream), timeZone)
    const searched = json ? `${words ?? ''} ${JSON.stringify(event)}` : (words ?? '')
    if (grep !== undefined && !holds(grep, searched)) return
    if (json) print(JSON.stringify(event))
    if (json || words === undefined) return
    const today = localDay(event.at, timeZone)
    if (today !== day) print(today)
    day = today
    print(words)
  }

  function state(now: FeedState): void {
    if (now.name === 'live' && !follow) stop.abort()
    if (now.name === 'lost' && !lost) tell(`No connection to ${feed.where} (${now.why}): trying again.`)
    if (now.name === 'live' && lost) tell('Connected again; nothing was missed.')
    lost = now.name === 'lost'
    if (lost && !follow) stop.abort()
  }

  const listener = {
    events: (events: readonly CallEvent[]) => events.forEach(line),
    state,
    restart() {
      board = createBoard(timeZone)
    },
  }
  try {
    await feed.follow({receivedFrom: since - lookBackMs}, listener, stop.signal)
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
  // A slow reader of a long log gets all of it.
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
}
