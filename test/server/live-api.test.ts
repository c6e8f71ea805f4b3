import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FeedState, LiveFeed} from '../../src/board/live-feed.ts'
import type {CallEvent} from '../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {type LiveApi, startLiveApi} from '../../src/server/live-api.ts'
import {systemClock} from '../../src/time/system-clock.ts'
import {journalFeed} from '../../src/wiring/journal-feed.ts'
import {serverFeed} from '../../src/wiring/server-feed.ts'
import {called, eleven} from '../board/a-caller.ts'
import {expectForm} from '../e2e/json-form.ts'

const token = 'a token that nobody guesses'
const headers = {authorization: `Bearer ${token}`}
let folder: string
let journal: Journal
let api: LiveApi

async function open(port = 0): Promise<void> {
  journal = openJournal(join(folder, 'oncrew.db'))
  api = await startLiveApi({journal, clock: systemClock, token, host: '127.0.0.1', port})
}
async function close(): Promise<void> {
  await api.stop()
  await journal.close()
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-live-'))
  await open()
})
afterEach(async () => {
  await close()
  rmSync(folder, {recursive: true})
})

/** Follows a feed until `enough`; what came. */
async function followed(
  feed: LiveFeed,
  after: number,
  enough: (seen: readonly CallEvent[], state: FeedState) => boolean,
): Promise<readonly CallEvent[]> {
  const seen: CallEvent[] = []
  const stop = new AbortController()
  let state: FeedState = {name: 'reading'}
  const look = () => enough(seen, state) && stop.abort()
  await feed.follow(
    {after},
    {
      events(batch) {
        seen.push(...batch)
        look()
      },
      state(now) {
        state = now
        look()
      },
      restart: () => seen.splice(0),
    },
    stop.signal,
  )
  return seen
}

describe.each([
  {what: 'a server', feedOf: () => serverFeed(api.url, token)},
  {what: 'a journal file', feedOf: () => journalFeed(journal, 'oncrew.db', systemClock)},
])('the feed of $what', ({feedOf}) => {
  test('hands over what there is, and then each event as it comes', async () => {
    await called(journal, 'before')
    let asked = false
    const seen = await followed(feedOf(), 0, (events, {name}) => {
      if (name === 'live' && !asked) void called(journal, 'after')
      asked ||= name === 'live'
      return events.length >= 4
    })
    expect(seen).toEqual(journal.since(0, 100))
  })

  test('goes on after the event that was seen last', async () => {
    await called(journal, 'one')
    await called(journal, 'two')
    const seen = await followed(feedOf(), 3, (_, {name}) => name === 'live')
    expect(seen.map(({seq}) => seq)).toEqual([4])
  })

  test('lets somebody claim a callback, and tells another who has it', async () => {
    await called(journal, 'call', {atMinute: (Date.now() - eleven) / 60_000 - 5})
    await feedOf().queue('call', 'sam', {do: 'claim'})
    await expect(feedOf().queue('call', 'lee', {do: 'claim'})).rejects.toThrow('sam has it already.')
    const events = await feedOf().call('call')
    expect(events.at(-1)).toMatchObject({stream: 'queue/call', fact: {type: 'queue.claimed', by: 'sam'}})
  })
})

test('a view goes on where it was after the server was started again, without a gap or a double', async () => {
  await called(journal, 'before')
  const {port} = new URL(api.url)
  let restarted = false
  const seen = await followed(serverFeed(api.url, token), 0, (events, {name}) => {
    if (name === 'live' && !restarted) {
      restarted = true
      void close()
        .then(() => open(Number(port)))
        .then(() => called(journal, 'after'))
    }
    return events.length >= 4
  })
  expect(seen.map(({seq}) => seq)).toEqual([1, 2, 3, 4])
})

test('what another process writes is seen too', async () => {
  const elsewhere = openJournal(join(folder, 'oncrew.db'))
  let written = false
  const seen = await followed(serverFeed(api.url, token), 0, (events, {name}) => {
    if (name === 'live' && !written) void called(elsewhere, 'elsewhere')
    written ||= name === 'live'
    return events.length >= 2
  })
  await elsewhere.close()
  expect(seen).toMatchObject([{stream: 'elsewhere'}, {stream: 'elsewhere'}])
})

test('another journal at the same place is begun with from its beginning', async () => {
  await called(journal, 'only')
  const seen = await followed(serverFeed(api.url, token), 99, (_, {name}) => name === 'live')
  expect(seen.map(({seq}) => seq)).toEqual([1, 2])
})

test('the stream is what the schema describes, and Last-Event-ID goes on with it', async () => {
  await called(journal, 'one')
  const response = await fetch(`${api.url}/events?since=0`, {headers: {...headers, 'last-event-id': '1'}})
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  let text = ''
  while (!text.includes('caught-up')) text += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  const [, data = ''] = /^id: 2\ndata: (.*)$/m.exec(text) ?? []
  expectForm('call-event', JSON.parse(data))
})

describe('nobody gets in', () => {
  test.each([
    {who: 'without a token', given: {}, status: 401},
    {who: 'with a wrong one', given: {authorization: 'Bearer another'}, status: 401},
  ])('$who', async ({given, status}) => {
    for (const path of ['/events', '/calls/one', '/calls/one/queue']) {
      expect((await fetch(api.url + path, {headers: given as Record<string, string>})).status).toBe(status)
    }
    await expect(followed(serverFeed(api.url, 'another'), 0, () => false)).rejects.toThrow('does not take this token')
  })

  test('by a token that can be guessed: it is refused at the start', async () => {
    const start = startLiveApi({journal, clock: systemClock, token: 'secret', host: '127.0.0.1', port: 0})
    await expect(start).rejects.toThrow('too short')
  })
})

test.each([
  {path: '/', method: 'GET', status: 404},
  {path: '/calls/%E0%A4', method: 'GET', status: 404},
  {path: '/calls/one', method: 'DELETE', status: 405},
  {path: '/calls/one/queue', method: 'POST', body: 'junk', status: 400},
  {path: '/calls/one/queue', method: 'POST', body: '{"by":"sam","action":{"do":"price"}}', status: 400},
  {path: '/calls/none/queue', method: 'POST', body: '{"by":"sam","action":{"do":"claim"}}', status: 409},
  {path: '/events?since=x', method: 'GET', status: 400},
])('$method $path is answered $status', async ({path, method, body, status}) => {
  const response = await fetch(api.url + path, {method, headers, ...(body === undefined ? {} : {body})})
  expect(response.status).toBe(status)
})
