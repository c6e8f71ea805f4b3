import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {type AlertRecord, foldAlert} from '../src/alerts/record.ts'
import {openJournal} from '../src/journal/open-journal.ts'
import {createRandom, type Random} from '../src/sim/random.ts'
import {atMost, type Bar} from './bar.ts'
import {openInboxes} from './inboxes.ts'
import {type Line, openLine} from './load.ts'
import {percentile} from './paired.ts'
import {listening, processorOf, startServe, stopped} from './serving.ts'
import {callSid, fieldsOf, webhook} from './signed.ts'
import {answerTo, needOf} from './talk.ts'

const atOnce = 500
const port = 4805
/** Calls begin for so long, and are measured, once all lines are busy. People take longer over a turn than this. */
const seconds = 25
const thinkMs = [1000, 3000] as const
/** Within this time the lines get busy, one after another; it is not measured. */
const rampMs = 6000
/** The main line: its carrier has rung the office already, so the call goes to intake at any time of day. */
const mainLine = '+13125550195'

/** Whole conversations by signed webhooks, `atOnce` always under way; then the journal is asked what it holds of each. */
export async function concurrentBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const file = join(folder, 'concurrent.db')
  const inboxes = await openInboxes()
  const server = startServe({port, journal: file, ...inboxes})
  await listening(server)
  const random = createRandom(1)
  const latenciesMs: number[] = []
  const calls: string[] = []
  let webhooks = 0
  const began = performance.now() + rampMs
  const until = began + seconds * 1000

  function took(sent: number): void {
    webhooks += 1
    if (sent >= began && sent < until) latenciesMs.push(performance.now() - sent)
  }

  async function lane(chance: Random): Promise<void> {
    const line = await openLine(port)
    await delay(chance.between(0, rampMs))
    while (performance.now() < until) {
      const sid = callSid(`concurrent ${calls.length}`)
      calls.push(sid)
      await converse(line, sid, calls.length, chance, took)
    }
    line.close()
  }

  const before = processorOf(server)
  await Promise.all(Array.from({length: atOnce}, (_, index) => lane(random.fork(`lane ${index}`))))
  const processorUs = ((processorOf(server) - before) / webhooks) * 1e6
  await delay(2000)
  await stopped(server)
  await inboxes.close()
  const lost = await lostOf(file, calls)
  rmSync(folder, {recursive: true})
  const load = `${calls.length} calls, ${webhooks} webhooks, ${processorUs.toFixed(0)} µs of processor each`
  return [
    atMost(`${atOnce} calls at once (${load}), webhook p99`, percentile(latenciesMs, 0.99), 100, ' ms'),
    atMost('of these lost, in part lost, or not alerted exactly once', lost, 0, ''),
  ]
}

/** Told of each webhook, when it is answered: when it was sent. */
type Took = (sent: number) => void

/** One call from its ring to its end: what is asked is answered, at the pace of a hasty caller. */
async function converse(line: Line, sid: string, index: number, chance: Random, took: Took): Promise<void> {
  const from = `+1773${String(2_000_000 + index)}`
  const fields = fieldsOf(sid, from, mainLine)
  async function ask(path: string, more: Readonly<Record<string, string>>): Promise<string> {
    const request = webhook(port, path, {...fields, ...more})
    const sent = performance.now()
    const {status, body} = await line.ask(request)
    took(sent)
    if (status !== 200) throw new Error(`${path} was answered with ${status}: ${body}`)
    return body
  }

  let document = await ask('/voice', {})
  for (;;) {
    const turn = /turn\?turn=(\d+)/.exec(document)?.[1]
    if (turn === undefined) break
    await delay(chance.between(...thinkMs))
    const SpeechResult = answerTo(document, needOf(index))
    document = await ask(`/turn?turn=${turn}`, {CallStatus: 'in-progress', SpeechResult, Confidence: '0.93'})
  }
  await ask('/status', {CallStatus: 'completed', CallDuration: '30'})
}

const wanted = ['reason', 'callback_number', 'address', 'name', 'new_or_returning'] as const

/** How many calls the journal does not hold whole: arrival, every field, one end, and one alert that went out once. */
async function lostOf(file: string, calls: readonly string[]): Promise<number> {
  const journal = openJournal(file)
  const lost = calls.filter(call => {
    const own = journal.read(call)
    const facts = own.map(({fact}) => fact)
    const fields = new Set<string>(facts.flatMap(fact => (fact.type === 'field.captured' ? [fact.field] : [])))
    const once = (type: (typeof facts)[number]['type']) => facts.filter(fact => fact.type === type).length === 1
    const alert = [...own, ...journal.read(`alert/${call}`)].reduce<AlertRecord | undefined>(foldAlert, undefined)
    const messages = [...(alert?.deliveries.values() ?? [])].filter(({step}) => step === 0)
    // In such a storm what is no emergency waits to go out as a list; it is on disk.
    const told = messages.length > 0 && messages.every(({state}) => state.name !== 'failed')
    const sent = journal
      .read(`alert/${call}`)
      .flatMap(({fact}) => (fact.type === 'delivery.sent' ? [fact.delivery] : []))
    return !(
      once('call.received') &&
      once('call.ended') &&
      once('alert.raised') &&
      wanted.every(field => fields.has(field)) &&
      (told || alert?.heldUntil !== undefined) &&
      new Set(sent).size === sent.length
    )
  })
  await journal.close()
  return lost.length
}
