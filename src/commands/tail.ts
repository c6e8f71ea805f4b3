import {userInfo} from 'node:os'
import {boolean, string} from '@oclif/core/flags'
import type {FeedStart, LiveFeed} from '../board/live-feed.ts'
import {queueReachMs} from '../board/read-queue.ts'
import {openExistingJournal} from '../journal/open-journal.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {systemClock} from '../time/system-clock.ts'
import {journalFlags, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {followPlainly} from '../wiring/follow-plainly.ts'
import {journalFeed} from '../wiring/journal-feed.ts'
import {serverFeed} from '../wiring/server-feed.ts'
import {sinceWhen} from '../wiring/since-when.ts'

export default class Tail extends OncrewCommand {
  static override enableJsonFlag = false
  static override summary = 'watch the calls live'
  static override description =
    'Calls under way with their words, whom to call back, the alerts, and today by source, on a terminal of any size. In a pipe, or with --plain, one line an event. Reads the journal file, or with --url the server of another machine, whose ONCREW_TOKEN it needs.'

  static override examples = [
    '<%= config.bin %> tail',
    '<%= config.bin %> tail --url http://127.0.0.1:3001 --as sam',
    '<%= config.bin %> tail --plain --since 2h --grep emergency',
    '<%= config.bin %> tail --json --since 2026-03-01 --no-follow | jq -c .fact',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: journalFlags.config,
    url: string({description: 'server to watch instead of a file (oncrew serve with ONCREW_TOKEN)', env: 'ONCREW_URL'}),
    as: string({description: 'who acts here: acknowledges, claims, calls back [default: the user]', env: 'ONCREW_AS'}),
    plain: boolean({description: 'one line an event, without signs and colours: for screen readers and pipes'}),
    json: boolean({description: 'one event a line, as in schemas/call-event.schema.json', exclusive: ['plain']}),
    since: string({description: 'begin with the calls since then: 2h, 2026-03-01, "2026-03-01 17:30"'}),
    grep: string({description: 'only what has these words; in the live view its first filter'}),
    follow: boolean({description: 'wait for what comes', default: true, allowNo: true}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Tail)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const now = systemClock.now()
    const since = flags.since === undefined ? undefined : sinceWhen(flags.since, timeZone, now)
    const journal = flags.url === undefined ? openExistingJournal(flags.journal) : undefined
    const feed =
      journal === undefined
        ? serverFeed(urlOf(flags.url), tokenFromEnvironment())
        : journalFeed(journal, flags.journal, systemClock)
    try {
      const lines = flags.plain || flags.json || !flags.follow || !isTerminal()
      if (!lines) {
        const from = {receivedFrom: since ?? now - queueReachMs}
        return await this.watch(feed, timeZone, from, {by: flags.as ?? userInfo().username, filter: flags.grep ?? ''})
      }
      if (since === undefined && flags.follow) this.tell(`Following ${feed.where} from now on. Stop with Ctrl-C.`)
      await followPlainly(feed, {
        timeZone,
        since: since ?? (flags.follow ? now : 0),
        grep: flags.grep,
        json: flags.json,
        follow: flags.follow,
        print: line => process.stdout.write(`${line}\n`),
        tell: line => this.tell(line),
      })
    } finally {
      await journal?.close()
    }
  }

  private async watch(
    feed: LiveFeed,
    timeZone: string,
    from: FeedStart,
    given: {readonly by: string; readonly filter: string},
  ): Promise<void> {
    const {showLive} = await import('../ui/live/show-live.tsx')
    const {createLiveSession} = await import('../ui/live/live-session.ts')
    const session = createLiveSession(feed, timeZone, from)
    await showLive({session, feed, clock: systemClock, title: 'oncrew', timeZone, ...given})
  }
}

/** A terminal that can be drawn on, with somebody at it. */
function isTerminal(): boolean {
  return process.stdout.isTTY && process.stdin.isTTY && process.env.TERM !== 'dumb'
}

function urlOf(url = ''): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url
  throw new Problem({what: `--url ${url} is not an address.`, fix: ['Such as http://127.0.0.1:3001'], exit: Exit.usage})
}

function tokenFromEnvironment(): string {
  const token = process.env.ONCREW_TOKEN ?? ''
  if (token !== '') return token
  throw new Problem({
    what: 'ONCREW_TOKEN is not set.',
    why: 'A server shows its calls only to those who have its token.',
    fix: ['Set it to the one that oncrew serve was started with.'],
    exit: Exit.usage,
  })
}
