import {render} from 'ink-testing-library'
import {createElement} from 'react'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {LiveFeed} from '../../../src/board/live-feed.ts'
import type {Journal} from '../../../src/journal/journal.ts'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {systemClock} from '../../../src/time/system-clock.ts'
import {LiveApp} from '../../../src/ui/live/live-app.tsx'
import {createLiveSession} from '../../../src/ui/live/live-session.ts'
import {journalFeed} from '../../../src/wiring/journal-feed.ts'
import {called, eleven, gave} from '../../board/a-caller.ts'

let journal: Journal
let feed: LiveFeed
let app: ReturnType<typeof render>
const minutesAgo = (minutes: number) => (Date.now() - eleven) / 60_000 - minutes

beforeEach(async () => {
  journal = openJournal(':memory:')
  await called(journal, 'CA1', {atMinute: minutesAgo(5), facts: [gave('name', 'Dana')]})
  feed = journalFeed(journal, 'oncrew.db', systemClock)
  const session = createLiveSession(feed, 'UTC', {after: 0})
  const props = {session, feed, clock: systemClock, title: 'oncrew', timeZone: 'UTC', by: 'sam', write: () => {}}
  app = render(createElement(LiveApp, props))
})
afterEach(async () => {
  app.unmount()
  await journal.close()
})

/** Until the picture has these words. */
async function sees(words: string): Promise<void> {
  await vi.waitFor(() => expect(app.lastFrame()).toContain(words), {timeout: 5000, interval: 10})
}

test('a picture that is held still loses nothing', async () => {
  await sees('Dana')
  app.stdin.write(' ')
  await sees('PAUSED, 0 new')
  await called(journal, 'CA2', {from: '+13125550177', atMinute: minutesAgo(1), facts: [gave('name', 'Lee')]})
  await sees('PAUSED, 3 new')
  expect(app.lastFrame()).not.toContain('Lee')
  app.stdin.write(' ')
  await sees('Lee')
})

test('who comes too late to claim is told who was faster', async () => {
  await sees('Dana')
  await feed.queue('CA1', 'lee', {do: 'claim'})
  app.stdin.write('2c')
  await sees('lee has it already.')
})

test('an open call goes on while it is looked at', async () => {
  await sees('Dana')
  app.stdin.write('2\r')
  await sees('What was said and done')
  await feed.queue('CA1', 'lee', {do: 'note', text: 'gate 1944'})
  app.stdin.write('G')
  await sees('lee notes: gate 1944')
})
