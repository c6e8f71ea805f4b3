import {type Board, type BoardView, createBoard} from '../../board/board.ts'
import type {FeedStart, FeedState, LiveFeed} from '../../board/live-feed.ts'
import type {CallEvent} from '../../contracts/generated/call-event.ts'
import type {ListedCall} from '../../report/call-list.ts'
import type {Instant} from '../../time/clock.ts'

/** What a live view follows, apart from how it looks: it reads on whether or not anybody draws it. */
export interface LiveSession {
  /** Follows the feed until stopped. Rejects with a Problem for what a wait does not mend. */
  follow(): Promise<void>
  stop(): void
  /** Whether a picture of `now` differs from the one taken last. */
  changed(now: Instant): boolean
  picture(now: Instant): Picture
  /** Holds the picture still, or lets it go on. Events are read all the same. */
  hold(still: boolean): void
  /** Reads a call whole, and keeps it up to date while it is open. */
  open(call: string): Promise<void>
  opened(call: string): readonly CallEvent[] | undefined
  about(call: string): ListedCall | undefined
}

export interface Picture {
  readonly view: BoardView
  readonly feed: FeedState
  /** Events since the picture was held. */
  readonly unseen: number
}

/** While a long journal is read, a picture is taken so often. */
const readingPictureMs = 500

export function createLiveSession(feed: LiveFeed, timeZone: string, from: FeedStart): LiveSession {
  const stopping = new AbortController()
  let board: Board = createBoard(timeZone)
  let state: FeedState = {name: 'reading'}
  let held: {readonly view: BoardView; readonly seq: number} | undefined
  let taken: {readonly at: Instant; readonly seq: number; readonly state: FeedState} | undefined
  let open: {readonly call: string; readonly events: readonly CallEvent[]} | undefined
  let last: Picture | undefined

  function take(events: readonly CallEvent[]): void {
    for (const event of events) board.add(event)
    if (open === undefined) return
    const {call, events: known} = open
    const newest = known.at(-1)?.seq ?? 0
    const fresh = events.filter(({stream, seq}) => seq > newest && callOf(stream) === call)
    if (fresh.length > 0) open = {call, events: [...known, ...fresh]}
  }

  return {
    follow: () =>
      feed.follow(
        from,
        {
          events: take,
          state(now) {
            state = now
          },
          restart() {
            board = createBoard(timeZone)
            held = undefined
          },
        },
        stopping.signal,
      ),
    stop: () => stopping.abort(),
    changed(now) {
      if (taken === undefined || state !== taken.state) return true
      if (state.name === 'reading') return now - taken.at >= readingPictureMs
      return board.seq() !== taken.seq || Math.floor(now / 1000) !== Math.floor(taken.at / 1000)
    },
    picture(now) {
      taken = {at: now, seq: board.seq(), state}
      const view = held?.view ?? board.view(now)
      const unseen = held === undefined ? 0 : board.seq() - held.seq
      last = {view, feed: state, unseen}
      return last
    },
    hold(still) {
      held = still && last !== undefined ? {view: last.view, seq: board.seq()} : undefined
      taken = undefined
    },
    async open(call) {
      open = undefined
      const events = await feed.call(call)
      open = {call, events}
      taken = undefined
    },
    opened: call => (open?.call === call ? open.events : undefined),
    about: call => board.about(call),
  }
}

function callOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1)
}
