import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {loadRouting} from '../../src/config/load-routing.ts'
import type {Routing} from '../../src/config/routing.ts'
import type {CallEvent, Fact} from '../../src/contracts/generated/call-event.ts'
import type {ScenarioFile} from '../../src/contracts/generated/scenario.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {createRandom} from '../../src/sim/random.ts'
import {openStage, startOf} from '../../src/sim/rehearse.ts'
import {withOverrides} from '../../src/sim/scenario/with-overrides.ts'
import type {TraceEntry} from '../../src/sim/trace.ts'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import type {Clock, Work} from '../../src/time/clock.ts'
import {createWork} from '../../src/time/work.ts'
import {fallbackTwiml} from '../../src/twilio/fallback.ts'
import {type Answering, startAnswering} from '../../src/wiring/answering.ts'

/** When the process dies: at its nth append, before any of it is on disk, or after all of it is and before anybody knows. */
export interface Death {
  readonly atAppend: number
  readonly when: 'before' | 'after'
}

/** What came of a rehearsal in which the server died, and was started again on the same journal. */
export interface Survived {
  readonly died: boolean
  readonly appends: number
  /** Facts whose append had been acknowledged before the death: what anybody may have heard of. */
  readonly acknowledged: readonly Fact[]
  readonly events: readonly CallEvent[]
  readonly trace: readonly TraceEntry[]
  readonly calls: readonly string[]
}

const accountSid = `AC${'0'.repeat(31)}1`
const authToken = '0123456789abcdef0123456789abcdef'

/** Plays a scenario over real sockets. At its death nothing of the process goes on: no write, no timer, no answer. */
export async function liveAndDie(
  scenario: ScenarioFile,
  routingText: string,
  death: Death | undefined,
): Promise<Survived> {
  const routing = routingOf(scenario, routingText)
  const work = createWork()
  const clock = createVirtualClock(startOf(scenario, routing), work)
  const stage = await openStage({scenario, routing, clock, work, random: createRandom(1), accountSid, authToken})
  const journal = openJournal(':memory:')
  const acknowledged: Fact[] = []
  let appends = 0
  let died = false
  let answering: Promise<Answering> | undefined
  const ways: Way[] = []

  async function live(port: number): Promise<Answering> {
    const {promise: ended, resolve: end} = Promise.withResolvers<void>()
    let over = false
    const mortal: Journal = {
      ...journal,
      async append(stream, after, at, facts) {
        if (over) return never()
        appends += 1
        const last = !died && appends === death?.atAppend
        if (last) over = died = true
        if (!last || death?.when === 'after') {
          const events = await journal.append(stream, after, at, facts)
          if (!last && !over) {
            if (!died) acknowledged.push(...facts)
            return events
          }
        }
        if (last) {
          end()
          work.track(rebirth())
        }
        return never()
      },
      follow: listener => journal.follow(events => (over ? undefined : listener(events))),
    }
    const mortalClock: Clock = {
      now: clock.now,
      schedule: (at, then) => clock.schedule(at, () => (over ? undefined : then())),
    }
    const mortalWork: Work = {
      track(task) {
        work.track(Promise.race([task.then(nothing, nothing), ended]))
        return task
      },
      idle: () => Promise.race([work.idle(), ended]),
    }
    const way = await openWay(stage.apiUrl, () => over)
    ways.push(way)
    return startAnswering({
      routing,
      journal: mortal,
      clock: mortalClock,
      work: mortalWork,
      account: {accountSid, authToken, apiUrl: way.url},
      secret: () => stage.smtpUrl,
      chance: () => 0.5,
      host: '127.0.0.1',
      port,
      publicUrl: undefined,
      links: true,
      terminal: undefined,
      warn: () => {},
    })
  }

  /** Its sockets break, and a new process takes the same port and the same journal. */
  async function rebirth(): Promise<void> {
    const dead = await answering
    await ways.at(-1)?.quiet()
    await dead?.server.stop()
    answering = live(dead?.server.port ?? 0)
    await answering
  }

  try {
    answering = live(0)
    const {publicUrl} = (await answering).server
    const {trace, calls} = await stage.rehearse({
      voiceUrl: `${publicUrl}/voice`,
      statusCallbackUrl: `${publicUrl}/status`,
      messageUrl: `${publicUrl}/text`,
      fallback: {twiml: fallbackTwiml(routing)},
    })
    await (await answering).stop()
    const events = journal.since(0, 10_000)
    return {died, appends, acknowledged, events, trace, calls: [...calls.values()]}
  } finally {
    for (const way of ways) way.close()
    await stage.close()
    await journal.close()
  }
}

function routingOf(scenario: ScenarioFile, text: string): Routing {
  const {routing} = loadRouting(withOverrides(text, scenario.routing_overrides ?? {}), 'config.example.yaml')
  if (routing === undefined) throw new Error('the example is not sound')
  return routing
}

/** The way out of a process: what left it before it died arrives, and nothing leaves it afterwards. */
interface Way {
  readonly url: string
  /** Resolves when all that left has arrived. */
  quiet(): Promise<void>
  close(): void
}

async function openWay(target: string, isOver: () => boolean): Promise<Way> {
  const underWay = createWork()
  const server = createServer((request, response) => {
    if (isOver()) {
      response.destroy()
      return
    }
    const carried = (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk))
      const {authorization = '', 'content-type': type = ''} = request.headers
      const {method = 'GET', url = '/'} = request
      const body = method === 'GET' ? {} : {body: Buffer.concat(chunks)}
      const answer = await fetch(target + url, {method, headers: {authorization, 'content-type': type}, ...body})
      response.writeHead(answer.status, {'content-type': 'application/json'}).end(await answer.text())
    })()
    underWay.track(carried).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    quiet: () => underWay.idle(),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function nothing(): void {}

function never<T>(): Promise<T> {
  return new Promise(() => {})
}
