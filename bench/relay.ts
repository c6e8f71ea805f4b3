import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {WebSocket} from 'ws'
import {createRandom, type Random} from '../src/sim/random.ts'
import {atMost, type Bar} from './bar.ts'
import {openInboxes} from './inboxes.ts'
import {openLine} from './load.ts'
import {percentile} from './paired.ts'
import {killed, listening, root, startServe} from './serving.ts'
import {callSid, fieldsOf, signatureOf, webhook} from './signed.ts'
import {answerTo, needOf} from './talk.ts'

const atOnce = 100
const port = 4806
const seconds = 20
/** Within this time the lines get busy, one after another; it is not measured. */
const rampMs = 6000
const thinkMs = [1000, 3000] as const
/** The main line: its carrier has rung the office already, so the call goes to intake at any time of day. */
const mainLine = '+13125550195'

/** Conversations over ConversationRelay, `atOnce` always under way: from the caller's words to the first of the answer's. */
export async function relayBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const config = join(folder, 'oncrew.yaml')
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  writeFileSync(config, example.replace('transport: gather', 'transport: relay'))
  const inboxes = await openInboxes()
  const server = startServe({port, config, journal: join(folder, 'relay.db'), ...inboxes})
  await listening(server)
  const random = createRandom(1)
  const turnsMs: number[] = []
  let calls = 0
  const began = performance.now() + rampMs
  const until = began + seconds * 1000

  async function lane(chance: Random): Promise<void> {
    await delay(chance.between(0, rampMs))
    while (performance.now() < until) {
      calls += 1
      await converse(calls, chance, sent => {
        if (sent >= began && sent < until) turnsMs.push(performance.now() - sent)
      })
    }
  }

  await Promise.all(Array.from({length: atOnce}, (_, index) => lane(random.fork(`lane ${index}`))))
  await killed(server)
  await inboxes.close()
  rmSync(folder, {recursive: true})
  const load = `${calls} calls, ${turnsMs.length} turns`
  return [atMost(`a turn over the relay, ${atOnce} calls at once (${load}), p99`, percentile(turnsMs, 0.99), 20, ' ms')]
}

/** One call to its end. `took` is told of each turn, when its answer begins: when its words were sent. */
async function converse(index: number, chance: Random, took: (sent: number) => void): Promise<void> {
  const sid = callSid(`relay ${index}`)
  const fields = fieldsOf(sid, `+1773${String(2_000_000 + index)}`, mainLine)
  const line = await openLine(port)
  const {body} = await line.ask(webhook(port, '/voice', fields))
  const url = /url="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  if (url === undefined) throw new Error(`no relay in ${body}`)
  await talk(url, sid, body, needOf(index), chance, took)
  await line.ask(webhook(port, '/status', {...fields, CallStatus: 'completed', CallDuration: '30'}))
  line.close()
}

async function talk(
  url: string,
  sid: string,
  greeting: string,
  need: string,
  chance: Random,
  took: (sent: number) => void,
): Promise<void> {
  const socket = new WebSocket(url, {headers: {'X-Twilio-Signature': signatureOf(url)}, perMessageDeflate: false})
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.send(JSON.stringify({type: 'setup', callSid: sid, sessionId: `VX${sid.slice(2)}`}))
  let question = greeting
  for (;;) {
    await delay(chance.between(...thinkMs))
    const answer = new Promise<string>((resolve, reject) => {
      socket.once('message', data => resolve(String(data))).once('close', code => reject(new Error(`closed: ${code}`)))
    })
    const sent = performance.now()
    socket.send(JSON.stringify({type: 'prompt', voicePrompt: answerTo(question, need), lang: 'en-US', last: true}))
    const frame: {type: string; token?: string} = JSON.parse(await answer)
    took(sent)
    socket.removeAllListeners('close')
    if (frame.type !== 'text') break
    question = frame.token ?? ''
  }
  socket.close()
}
