import type {ServerResponse} from 'node:http'
import {seqBefore} from '../board/read-queue.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {type Clock, second} from '../time/clock.ts'

/** A stream that is silent for longer is taken for dead by proxies. */
const heartbeatMs = 15 * second

/** What another process writes is not announced: it is looked for. */
const lookEveryMs = second

const pageSize = 500

/** Where a stream begins, by what the client asked for. */
export type StreamStart = {readonly after: number} | {readonly refused: string}

/**
 * The last event the client has: its Last-Event-ID after a break, or `since` of the query (a place in the journal), or `from`
 * (calls received from that ISO 8601 instant on). Without any, from now on.
 */
export function streamStart(journal: Journal, lastEventId: string | undefined, query: URLSearchParams): StreamStart {
  const seq = lastEventId ?? query.get('since')
  if (seq !== null && seq !== '') {
    return /^\d{1,15}$/.test(seq) ? {after: Number(seq)} : {refused: `${seq} is no place in the journal.`}
  }
  const from = query.get('from')
  if (from === null) return {after: journal.newest()}
  const at = Date.parse(from)
  return Number.isNaN(at) ? {refused: `${from} is no time (ISO 8601).`} : {after: seqBefore(journal, at)}
}

/**
 * Sends the journal's events after `after` as Server-Sent Events, and goes on as they come: `id` is the event's place, `data`
 * the event (schemas/call-event.schema.json). When all there is was sent it says so once, as an event of the name caught-up.
 * A client that reads slowly is read for slowly: nothing is kept for it in memory. Returns how to end it.
 */
export function streamEvents(journal: Journal, clock: Clock, response: ServerResponse, after: number): () => void {
  let seq = after
  let caughtUp = false
  let blocked = false
  let sentAt = clock.now()
  let cancelLook: (() => void) | undefined

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 1000\n\n')

  const isOver = () => response.destroyed || response.writableEnded

  function pump(): void {
    while (!blocked && !isOver()) {
      const page = journal.since(seq, pageSize)
      const [last] = page.slice(-1)
      if (last === undefined) break
      seq = last.seq
      send(page.map(framed).join(''))
    }
    if (blocked || caughtUp) return
    caughtUp = true
    send(`event: caught-up\ndata: {"seq":${seq}}\n\n`)
  }

  function send(text: string): void {
    if (blocked || isOver()) return
    sentAt = clock.now()
    if (response.write(text)) return
    blocked = true
    response.once('drain', () => {
      blocked = false
      pump()
    })
  }

  function look(): void {
    cancelLook = clock.schedule(clock.now() + lookEveryMs, () => {
      pump()
      if (clock.now() - sentAt >= heartbeatMs) send(': still here\n\n')
      look()
    })
  }

  const unfollow = journal.follow(pump)
  function end(): void {
    unfollow()
    cancelLook?.()
    if (!response.writableEnded) response.end()
  }
  response.on('close', end)
  response.on('error', end)
  look()
  pump()
  return end
}

function framed(event: CallEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`
}
