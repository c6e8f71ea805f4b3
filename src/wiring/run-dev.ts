import type {LiveFeed} from '../board/live-feed.ts'
import {queueReachMs} from '../board/read-queue.ts'
import type {Routing} from '../config/routing.ts'
import type {Journal} from '../journal/journal.ts'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import type {Agent} from '../server/agent.ts'
import {createCallLimits} from '../server/call-limits.ts'
import type {Clock} from '../time/clock.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import {credentialsFrom, type Environment} from '../twilio/rest/credentials.ts'
import {callerGone} from '../twilio/voice-request.ts'
import type {LiveAppProps} from '../ui/live/live-app.tsx'
import {defaultDevJournal, dropBox, runningBox, writeBox} from './box-file.ts'
import {type DevCarrier, openDevCarrier} from './dev-carrier.ts'
import {leaseNumbers, pointAllAt, recoverLease, restoredInWords} from './dev-lease.ts'
import {followPlainly} from './follow-plainly.ts'
import {journalFeed} from './journal-feed.ts'
import {leasePath} from './lease-file.ts'
import {createNotices, type Notices} from './notices.ts'
import {type DutyNeeds, goOnDuty} from './on-duty.ts'
import {ownEnvironment} from './own-environment.ts'
import {openAccountOf} from './provisioning.ts'
import {openTunnel} from './tunnel.ts'

export interface DevNeeds {
  readonly routing: Routing
  /** Reads the routing file again. */
  readonly load: () => Promise<Routing>
  readonly routingPath: string
  readonly journal: Journal
  readonly journalPath: string
  /** 0: any free port. */
  readonly port: number
  readonly by: string
  /** Whether somebody sits at a terminal that can be drawn on. */
  readonly live: boolean
  readonly clock: Clock
  readonly tell: (line: string) => void
  readonly where:
    | {readonly kind: 'sim'}
    | {
        readonly kind: 'account'
        /** Undefined: a tunnel of ngrok. */
        readonly publicUrl: string | undefined
        readonly domain: string | undefined
        readonly chosen: readonly string[]
      }
}

/** What has been opened, and is closed again in the opposite order, whatever happens. */
type Closing = () => Promise<void>

/** Answers, lets the world in, points the numbers here, shows it, and sets everything back. */
export async function runDev(needs: DevNeeds): Promise<void> {
  const closings: Closing[] = []
  const {tell} = needs
  const stopping = stopSignals()
  try {
    await (needs.where.kind === 'sim' ? inTheBox(needs, closings) : inTheWorld(needs, needs.where, closings))(stopping)
  } finally {
    stopping.forget()
    for (const close of closings.reverse()) {
      await close().catch(thrown => {
        tell(thrown instanceof Problem ? [thrown.message, ...thrown.fix].join('\n  → ') : messageOf(thrown))
        process.exitCode = Exit.carrier
      })
    }
  }
}

/** Sets back what a start that was killed has left behind. */
export async function restoreOnly(journalPath: string, tell: (line: string) => void): Promise<void> {
  const {carrier, close} = await openAccountOf(process.env, tell)
  try {
    const restored = await recoverLease(carrier, leasePath(journalPath))
    tell(restored === undefined ? 'There is nothing to set back.' : restoredInWords(restored))
  } finally {
    await close()
  }
}

function inTheBox(needs: DevNeeds, closings: Closing[]) {
  return async (stopping: Stopping) => {
    const {journal, journalPath, tell} = needs
    refuseSecondBox(journalPath)
    const box = await openDevCarrier(needs.routing, needs.routingPath)
    closings.push(() => box.close())
    const turned = {
      ...needs,
      routing: box.turned(needs.routing),
      load: async () => box.turned(await needs.load()),
    }
    const {agent, url, notices} = await answer(turned, {...box, publicUrl: undefined}, closings)
    // The box that they were in is gone.
    for (const call of journal.openCalls()) await agent.take(call, callerGone)
    const {carrier, close} = await openAccountOf(boxEnvironment(box), tell)
    closings.push(close)
    await pointAllAt(carrier, needs.routing, url)
    writeBox(journalPath, box.account)
    closings.push(async () => dropBox(journalPath))
    const call = `oncrew sim call${journalPath === defaultDevJournal ? '' : ` --dev ${journalPath}`}`
    tell(`A carrier in a box; its numbers ring here. Call one from another terminal: ${call}`)
    tell(`Any other program calls over ${box.account.apiUrl}, as over oncrew carrier.`)
    await show(needs, stopping, {
      notices,
      extra: {label: 'place a call', run: () => box.placeCall()},
      welcome: `o places a call; from another terminal: ${call}`,
    })
  }
}

function inTheWorld(needs: DevNeeds, where: Extract<DevNeeds['where'], {kind: 'account'}>, closings: Closing[]) {
  return async (stopping: Stopping) => {
    const {tell, routing} = needs
    const environment = await ownEnvironment()
    const account = accountFrom(environment)
    const {carrier, close} = await openAccountOf(environment, tell)
    closings.push(close)
    const path = leasePath(needs.journalPath)
    const left = await recoverLease(carrier, path)
    if (left !== undefined) tell(`An earlier start was cut short. ${restoredInWords(left)}`)
    const secret = (name: string) => process.env[name]
    const port = await freePort(needs.port)
    const publicUrl = where.publicUrl ?? (await tunnel(port, where.domain, closings))
    if (stopping.signal.aborted) return
    const {url, notices} = await answer(
      {...needs, port},
      {account, secret, publicUrl, limits: createCallLimits()},
      closings,
    )
    if (stopping.signal.aborted) return
    const {lease, end} = await leaseNumbers(carrier, routing, {publicUrl: url, chosen: where.chosen, path})
    closings.push(async () => tell(restoredInWords(await end())))
    tell(`${lease.numbers.map(({label}) => label).join(', ')}: calls come to ${url} until this stops.`)
    await show(needs, stopping, {notices})
  }
}

async function tunnel(port: number, domain: string | undefined, closings: Closing[]): Promise<string> {
  const opened = await openTunnel(port, {token: process.env.NGROK_AUTHTOKEN, domain})
  closings.push(opened.close)
  return opened.url
}

/** One courier follows a journal: two would tell everybody twice. */
function refuseSecondBox(journalPath: string): void {
  const other = runningBox(journalPath)
  if (other === undefined) return
  throw new Problem({
    what: `Another oncrew dev --sim (process ${other.pid}) runs on ${journalPath}.`,
    fix: ['Stop it with Ctrl-C, or use another --journal.', 'To call into it: oncrew sim call'],
  })
}

interface Answered {
  readonly agent: Agent
  /** Where the carrier reaches it. */
  readonly url: string
  readonly notices: Notices
}

/** Starts the agent. */
async function answer(
  {routing, load, routingPath, journal, clock, port, live, tell}: DevNeeds,
  line: Pick<DutyNeeds, 'account' | 'secret' | 'publicUrl' | 'limits'>,
  closings: Closing[],
): Promise<Answered> {
  const notices = createNotices()
  const duty = await goOnDuty({
    ...line,
    routing,
    path: routingPath,
    load,
    journal,
    clock,
    environment: process.env,
    host: '127.0.0.1',
    port,
    terminal: live ? undefined : text => process.stderr.write(text),
    // In the live view a line would tear the picture: it is shown there, and what is wrong told once more afterwards.
    told: (level, words) => (live ? notices.add(words, level !== 'info') : tell(words)),
  })
  closings.push(async () => {
    await duty.stop()
    for (const words of notices.kept()) tell(words)
  })
  return {agent: duty.answering.agent, url: duty.answering.server.publicUrl, notices}
}

async function show(
  {journal, journalPath, clock, routing, by, live, tell}: DevNeeds,
  stopping: Stopping,
  more: Pick<LiveAppProps, 'extra' | 'welcome' | 'notices'>,
): Promise<void> {
  const {timeZone, name} = routing.business
  const feed: LiveFeed = journalFeed(journal, journalPath, clock)
  if (!live) {
    tell('Stop with Ctrl-C.')
    await followPlainly(feed, {
      timeZone,
      since: clock.now(),
      grep: undefined,
      json: false,
      follow: true,
      signal: stopping.signal,
      print: line => process.stdout.write(`${line}\n`),
      tell,
    })
    return
  }
  if (stopping.signal.aborted) return
  const {showLive} = await import('../ui/live/show-live.tsx')
  const {createLiveSession} = await import('../ui/live/live-session.ts')
  const session = createLiveSession(feed, timeZone, {receivedFrom: clock.now() - queueReachMs})
  stopping.signal.addEventListener('abort', () => session.stop())
  await showLive({session, feed, clock, title: name, timeZone, by, ...more})
}

interface Stopping {
  readonly signal: AbortSignal
  forget(): void
}

/** Ctrl-C and the system's wish to end: nothing is left half done. */
function stopSignals(): Stopping {
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onSignal)
  return {
    signal: stop.signal,
    forget() {
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

function accountFrom(environment: Environment): TwilioAccount {
  const {accountSid, apiUrl} = credentialsFrom(environment)
  const authToken = environment.TWILIO_AUTH_TOKEN?.trim() ?? ''
  if (authToken !== '') return {accountSid, authToken, apiUrl}
  throw new Problem({
    what: 'TWILIO_AUTH_TOKEN is not set.',
    why: 'Webhooks are signed with it: without it none can be told from a forged one.',
    fix: ['Copy it from the account page of the Twilio Console.', 'Or without an account: oncrew dev --sim'],
    exit: Exit.usage,
  })
}

function boxEnvironment({account: {accountSid, authToken, apiUrl}}: DevCarrier): Readonly<Record<string, string>> {
  return {TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_URL: apiUrl}
}

/** The tunnel must know the port before the agent knows the tunnel. */
async function freePort(wanted: number): Promise<number> {
  if (wanted !== 0) return wanted
  const {createServer} = await import('node:net')
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
