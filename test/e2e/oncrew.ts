import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs the built command line as a person's shell would, and waits for it. */
export async function oncrew(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startOncrew(args, options)
  child.stdin?.end(options.input ?? '')
  return finished(child)
}

export function startOncrew(args: readonly string[], {cwd = emptyFolder(), env = {}}: RunOptions = {}): ChildProcess {
  const clean = {PATH: process.env.PATH, HOME: cwd, TZ: 'UTC', ONCREW_LOG: 'plain', ONCREW_DRAIN: '0', ...env}
  return spawn(process.execPath, [join(root, 'bin/run.js'), ...args], {cwd, env: clean, stdio: 'pipe'})
}

export function finished(child: ChildProcess): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout?.on('data', chunk => {
      out += chunk
    })
    child.stderr?.on('data', chunk => {
      err += chunk
    })
    child.once('error', reject)
    child.once('close', code => resolve({code, out, err}))
  })
}

/** Where a server that was started says that it answers calls. */
export function answersAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', chunk => {
      heard += chunk
      const found = /at (http\S+)\/voice/.exec(heard)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(heard)))
  })
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'oncrew-'))
}
