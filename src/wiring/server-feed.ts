import {setTimeout as delay} from 'node:timers/promises'
import type {FeedListener, FeedStart, LiveFeed} from '../board/live-feed.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import {second} from '../time/clock.ts'
import {readSse} from './read-sse.ts'

const firstWaitMs = 500
const longestWaitMs = 5 * second

/** The live view of a server elsewhere, over its event stream. Whatever happens to the line, it goes on where it was. */
export function serverFeed(url: string, token: string): LiveFeed {
  const base = url.replace(/\/+$/, '')
  const headers = {authorization: `Bearer ${token}`}

  async function ask(path: string, body?: object): Promise<readonly CallEvent[]> {
    const init = body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)}
    const response = await fetch(`${base}${path}`, {headers, ...init, signal: AbortSignal.timeout(10 * second)}).catch(
      thrown => {
        throw unreachable(base, thrown)
      },
    )
    const answer: unknown = await response.json().catch(() => ({}))
    if (response.ok) return eventsOf(answer)
    throw refusal(base, response.status, answer)
  }

  return {
    where: base,
    async follow(from, listener, signal) {
      let start = from
      let waitMs = firstWaitMs
      listener.state({name: 'reading'})
      while (!signal.aborted) {
        const why = await stream(start, listener, signal, seq => {
          start = {after: seq}
          waitMs = firstWaitMs
        })
        if (signal.aborted) return
        if (why === 'another journal') {
          listener.restart()
          start = 'after' in from ? {after: 0} : from
          continue
        }
        listener.state({name: 'lost', why})
        await delay(waitMs, undefined, {signal}).catch(() => undefined)
        waitMs = Math.min(longestWaitMs, waitMs * 2)
      }
    },
    call: id => ask(`/calls/${encodeURIComponent(id)}`),
    async queue(call, by, action) {
      await ask(`/calls/${encodeURIComponent(call)}/queue`, {by, action})
    },
    async acknowledge(call, by) {
      await ask(`/calls/${encodeURIComponent(call)}/acknowledge`, {by})
    },
  }

  /** Reads one stream to its end; why it ended. */
  async function stream(
    from: FeedStart,
    {events, state}: FeedListener,
    signal: AbortSignal,
    read: (seq: number) => void,
  ): Promise<string> {
    const query = 'after' in from ? `since=${from.after}` : `from=${new Date(from.receivedFrom).toISOString()}`
    try {
      const response = await fetch(`${base}/events?${query}`, {headers, signal})
      if (response.status === 410) return 'another journal'
      if (response.status === 401) throw refusal(base, 401, {})
      if (!response.ok || response.body === null) return `the server answered ${response.status}`
      for await (const batch of readSse(response.body)) {
        const fresh = batch.filter(({name}) => name === 'message').map(({data}) => JSON.parse(data) as CallEvent)
        const last = fresh.at(-1)
        if (last !== undefined) {
          events(fresh)
          read(last.seq)
        }
        const caughtUp = batch.findLast(({name}) => name === 'caught-up')
        if (caughtUp === undefined) continue
        read((JSON.parse(caughtUp.data) as {seq: number}).seq)
        state({name: 'live'})
      }
      return 'the server closed the stream'
    } catch (thrown) {
      if (thrown instanceof Problem) throw thrown
      return causeOf(thrown)
    }
  }
}

function eventsOf(answer: unknown): readonly CallEvent[] {
  const held = typeof answer === 'object' && answer !== null && 'events' in answer && Array.isArray(answer.events)
  return held ? (answer.events as readonly CallEvent[]) : []
}

function refusal(base: string, status: number, answer: unknown): Problem {
  if (status === 401) {
    return new Problem({
      what: `${base} does not take this token.`,
      fix: ['Set ONCREW_TOKEN to the one that oncrew serve was started with.'],
      exit: Exit.usage,
    })
  }
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined
  const what = typeof error === 'object' && error !== null && 'what' in error ? String(error.what) : undefined
  return new Problem({what: what ?? `${base} answered ${status}.`})
}

function unreachable(base: string, thrown: unknown): Problem {
  return new Problem({what: `${base} cannot be reached: ${causeOf(thrown)}.`, fix: ['Try again when it is back.']})
}

/** fetch itself only says that it failed. */
function causeOf(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return code === 'ECONNREFUSED' ? 'nobody listens there' : (code ?? messageOf(cause))
}
