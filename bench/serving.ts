import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {accountSid, authToken} from './signed.ts'

export const root = join(import.meta.dirname, '..')

interface Serving {
  readonly port: number
  /** File of the journal. */
  readonly journal: string
  /** Undefined: the example's. */
  readonly config?: string
  /** Where texts and mail go; undefined: nowhere that answers. */
  readonly apiUrl?: string
  readonly smtpUrl?: string
}

/** `oncrew serve` as a process of its own. */
export function startServe({port, journal, config, apiUrl, smtpUrl}: Serving): ChildProcess {
  const file = config ?? join(root, 'config.example.yaml')
  const args = ['serve', '--port', String(port), '--config', file, '--journal', journal]
  return startNode([join(root, 'bin/run.js'), ...args], {
    ONCREW_SMTP_URL: smtpUrl ?? 'smtp://127.0.0.1:9',
    TWILIO_ACCOUNT_SID: accountSid,
    ...(apiUrl !== undefined && {TWILIO_API_URL: apiUrl}),
  })
}

export function startNode(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, TWILIO_AUTH_TOKEN: authToken, ...env},
  })
}

/** Resolves when the server says that it answers. */
export function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    server.stderr?.on('data', chunk => {
      if (heard.length < 10_000) heard += chunk
      if (/listening|answers/i.test(heard)) resolve()
    })
    server.once('exit', code => reject(new Error(`the server left with ${code}: ${heard}`)))
  })
}

/** Ends it at once. */
export async function killed(server: ChildProcess): Promise<void> {
  await gone(server, 'SIGKILL')
}

/** Lets it finish what is under way. */
export async function stopped(server: ChildProcess): Promise<void> {
  await gone(server, 'SIGINT')
}

async function gone(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  server.removeAllListeners('exit')
  const left = new Promise(resolve => server.once('exit', resolve))
  server.kill(signal)
  await left
}

/** MiB. */
export function peakOf({pid}: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** Seconds of processor that a process has used so far. */
export function processorOf({pid}: ChildProcess): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = after.split(' ')
  // utime and stime, in hundredths of a second: proc_pid_stat(5).
  return (Number(fields[11]) + Number(fields[12])) / 100
}
