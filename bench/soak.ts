import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {loadRouting} from '../src/config/load-routing.ts'
import {openJournal} from '../src/journal/open-journal.ts'
import {createCallLimits} from '../src/server/call-limits.ts'
import {createMetrics, type Metrics} from '../src/server/metrics.ts'
import {createRandom, type Random} from '../src/sim/random.ts'
import {createVirtualClock} from '../src/sim/virtual-clock.ts'
import {day} from '../src/time/clock.ts'
import {createWork} from '../src/time/work.ts'
import {startAnswering} from '../src/wiring/answering.ts'
import {atMost, type Bar} from './bar.ts'
import {openInboxes} from './inboxes.ts'
import {type Line, openLine} from './load.ts'
import {median} from './paired.ts'
import {root} from './serving.ts'
import {accountSid, authToken, callSid, fieldsOf, webhook} from './signed.ts'
import {answerTo, needOf} from './talk.ts'

const whole = 20_000
/** Calls that come at the same moment. */
const together = 10
const samples = 40
/** Monday. */
const begins = Date.UTC(2026, 2, 2, 6)

/**
 * The answering side of `oncrew serve` on one journal in one process, for a week of virtual time: calls at all hours, some
 * picked up, some abandoned, most through intake, texts and mails, escalations that nobody answers. What lives in memory
 * after a collection must not grow: the last quarter of the samples against the second.
 */
export async function soakBars(calls = whole): Promise<readonly Bar[]> {
  const {growth, heapMib} = await soak(calls)
  return [
    atMost(`what lives in memory over a week and ${calls} calls (${heapMib.toFixed(1)} MiB), growth`, growth, 3, ' %'),
  ]
}

async function soak(calls: number): Promise<{growth: number; heapMib: number}> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const journal = openJournal(join(folder, 'soak.db'))
  const inboxes = await openInboxes()
  const work = createWork()
  const clock = createVirtualClock(begins, work)
  const {routing} = loadRouting(readFileSync(join(root, 'config.example.yaml'), 'utf8'), 'config.example.yaml')
  if (routing === undefined) throw new Error('the example is not sound')
  const random = createRandom(1)
  let metrics: Metrics | undefined
  const answering = await startAnswering({
    routing,
    journal,
    clock,
    work,
    account: {accountSid, authToken, apiUrl: inboxes.apiUrl},
    secret: () => inboxes.smtpUrl,
    chance: () => random.next(),
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    links: true,
    terminal: () => {},
    limits: createCallLimits(),
    opsFor(agent, courier) {
      metrics = createMetrics(journal, agent, courier, clock)
      return {instance: 'soak', notReady: () => undefined, token: undefined, metrics}
    },
    warn: line => console.error(line),
  })
  const {port} = answering.server
  const lines = await Promise.all(Array.from({length: together}, () => openLine(port)))
  const sources = [...routing.numbers.keys()]
  const rounds = calls / together
  const heaps: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      lines.map((line, index) => {
        const number = round * together + index
        const chance = random.fork(`call ${number}`)
        return converse(line, port, number, sources[number % sources.length] ?? '', chance)
      }),
    )
    await clock.run(begins + ((round + 1) * 7 * day) / rounds)
    if (round % Math.floor(rounds / samples) === 0) heaps.push(await living())
    if (process.env.SOAK_SHOW === '1' && round % Math.floor(rounds / samples) === 0) console.error(round, heaps.at(-1))
  }
  for (const line of lines) line.close()
  await answering.stop()
  await journal.close()
  await inboxes.close()
  rmSync(folder, {recursive: true})
  const quarter = Math.floor(heaps.length / 4)
  const [second, last] = [median(heaps.slice(quarter, 2 * quarter)), median(heaps.slice(-quarter))]
  return {growth: (last / second - 1) * 100, heapMib: last}
}

/** A call from its ring to its end, at one moment of virtual time. */
async function converse(line: Line, port: number, index: number, to: string, chance: Random): Promise<void> {
  // Some call again.
  const from = `+1773${String(2_000_000 + Math.floor(chance.next() * 12_000))}`
  const sid = callSid(`soak ${index}`)
  const fields = fieldsOf(sid, from, to)
  async function ask(path: string, more: Readonly<Record<string, string>>): Promise<string> {
    const {status, body} = await line.ask(webhook(port, path, {...fields, CallStatus: 'in-progress', ...more}))
    if (status !== 200) throw new Error(`${path} was answered with ${status}: ${body}`)
    return body
  }

  let document = await ask('/voice', {CallStatus: 'ringing'})
  const attempt = /rung\?attempt=(\d+)/.exec(document)?.[1]
  if (attempt !== undefined) {
    const taken = chance.next() < 0.5
    const outcome = taken ? {DialCallStatus: 'completed', DialBridged: 'true'} : {DialCallStatus: 'no-answer'}
    document = await ask(`/rung?attempt=${attempt}`, {...outcome, DialCallDuration: taken ? '60' : '0'})
  }
  for (;;) {
    const turn = /turn\?turn=(\d+)/.exec(document)?.[1]
    if (turn === undefined || chance.next() < 0.1) break
    document = await ask(`/turn?turn=${turn}`, {SpeechResult: answerTo(document, needOf(index)), Confidence: '0.9'})
  }
  await ask('/status', {CallStatus: 'completed', CallDuration: '30'})
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** MiB of the heap that are still reachable. */
async function living(): Promise<number> {
  // What has just ended is let go of first.
  for (let turn = 0; turn < 5; turn += 1) await new Promise(resolve => setImmediate(resolve))
  collect()
  return process.memoryUsage().heapUsed / 1024 ** 2
}
