import {type ChildProcess, spawn} from 'node:child_process'
import {createHash, createHmac} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {atLeast, atMost, type Bar} from './bar.ts'
import {sendAll} from './load.ts'
import {median, percentile} from './paired.ts'

const root = join(import.meta.dirname, '..')
const authToken = '0123456789abcdef0123456789abcdef'
const accountSid = `AC${'0'.repeat(31)}1`
const count = 12_000

/** Webhooks at saturation beside the tutorial application, and at a steady thousand a second. */
export async function webhookBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const ratios: number[] = []
  const rates: number[] = []
  let peakMib = 0
  for (let round = 0; round < 3; round += 1) {
    const tutorial = await saturate(4801, tutorialApp(4801), `t${round}`)
    const ours = await saturate(4802, oncrew(4802, join(folder, `saturated-${round}.db`)), `o${round}`)
    ratios.push(ours.perSecond / tutorial.perSecond)
    rates.push(ours.perSecond)
    peakMib = Math.max(peakMib, ours.peakMib)
  }
  const steady = await atSteadyPace(4803, oncrew(4803, join(folder, 'steady.db')))
  rmSync(folder, {recursive: true, force: true})
  return [
    atLeast(
      `webhooks at saturation, against the tutorial application (${median(rates).toFixed(0)}/s)`,
      median(ratios),
      1.5,
      '×',
    ),
    atMost('webhooks at 1,000 a second, p99', steady, 5, ' ms'),
    atMost('oncrew serve, peak memory', peakMib, 120, ' MiB'),
  ]
}

function tutorialApp(port: number): ChildProcess {
  return start([join(root, 'bench/tutorial-app.mjs')], {PORT: String(port)})
}

function oncrew(port: number, journal: string): ChildProcess {
  const args = ['serve', '--port', String(port), '--config', join(root, 'config.example.yaml'), '--journal', journal]
  return start([join(root, 'bin/run.js'), ...args], {
    ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
    TWILIO_ACCOUNT_SID: accountSid,
  })
}

function start(args: readonly string[], env: Record<string, string>): ChildProcess {
  const stdio = ['ignore', 'ignore', 'pipe'] as const
  return spawn(process.execPath, [...args], {
    stdio: [...stdio],
    env: {...process.env, TWILIO_AUTH_TOKEN: authToken, ...env},
  })
}

async function saturate(
  port: number,
  server: ChildProcess,
  salt: string,
): Promise<{perSecond: number; peakMib: number}> {
  await listening(server)
  await sendAll(port, webhooks(port, 2000, `${salt}w`), 64)
  const result = await sendAll(port, webhooks(port, count, salt), 64)
  if (result.refused > 0) throw new Error(`${result.refused} webhooks were refused`)
  const peakMib = peakOf(server)
  await stop(server)
  return {perSecond: result.perSecond, peakMib}
}

async function atSteadyPace(port: number, server: ChildProcess): Promise<number> {
  await listening(server)
  await sendAll(port, webhooks(port, 2000, 'sw'), 16, 1000)
  const {latenciesMs} = await sendAll(port, webhooks(port, 5000, 's'), 32, 1000)
  await stop(server)
  return percentile(latenciesMs, 0.99)
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    server.stderr?.on('data', chunk => {
      heard += chunk
      if (/listening|answers/i.test(heard)) resolve()
    })
    server.once('exit', code => reject(new Error(`the server left with ${code}: ${heard}`)))
  })
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise(resolve => server.once('exit', resolve))
  server.removeAllListeners('exit')
  server.once('exit', () => undefined)
  server.kill('SIGKILL')
  await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 200))])
}

function peakOf({pid}: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** Signed first webhooks of as many different calls. */
function webhooks(port: number, howMany: number, salt: string): readonly Buffer[] {
  return Array.from({length: howMany}, (_, index) => webhook(port, `${salt}-${index}`, index))
}

function webhook(port: number, id: string, index: number): Buffer {
  const from = `+1312555${String(1000 + (index % 8999)).padStart(4, '0')}`
  const fields: Record<string, string> = {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: `CA${createHash('md5').update(id).digest('hex')}`,
    CallStatus: 'ringing',
    Called: '+13125550190',
    Caller: from,
    Direction: 'inbound',
    From: from,
    FromCity: 'CHICAGO',
    FromCountry: 'US',
    FromState: 'IL',
    FromZip: '60601',
    StirVerstat: 'TN-Validation-Passed-A',
    To: '+13125550190',
  }
  const url = `http://127.0.0.1:${port}/voice`
  const signed =
    url +
    Object.keys(fields)
      .sort()
      .map(key => key + fields[key])
      .join('')
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  const body = new URLSearchParams(fields).toString()
  const head = [
    'POST /voice HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'User-Agent: TwilioProxy/1.1',
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Twilio-Signature: ${signature}`,
    'Connection: keep-alive',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}
