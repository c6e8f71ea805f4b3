import {readFileSync} from 'node:fs'
import {isError} from '../config/finding.ts'
import type {CarrierSeed} from '../contracts/generated/carrier-seed.ts'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import {readKept, writeKept} from '../sim/account/kept-rows.ts'
import {type AccountSettings, type BoxedAccount, openAccount} from '../sim/account/open-account.ts'

/** Reads a seed file. Throws a Problem that says what is wrong with it, and where. */
export async function readSeed(path: string): Promise<CarrierSeed> {
  const {loadSeed} = await import('../sim/account/load-seed.ts')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new Problem({
      what: `The seed ${path} could not be read.`,
      why: messageOf(thrown),
      fix: ['Without --seed the account begins with nothing in it.'],
      exit: Exit.usage,
    })
  }
  const {seed, findings} = loadSeed(text, path)
  if (seed !== undefined) return seed
  const errors = findings.filter(isError)
  throw new Problem({
    what: `${path} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`,
    why: errors
      .slice(0, 8)
      .map(({place, message, fix}) => `${place.file}:${place.line}:${place.column}: ${message}\n    ${fix}`)
      .join('\n  '),
    fix: ['docs/carrier.md has examples.'],
    exit: Exit.findings,
  })
}

interface Kept {
  /** Where the account is kept over a restart; undefined: nowhere. */
  readonly statePath: string | undefined
}

/** How long after a change it is written down: many come together. */
const writtenAfterMs = 100

/** Opens the account as it was kept, or else as the seed says. Throws a Problem when the port is taken. */
export async function openKeptAccount(
  seed: CarrierSeed,
  {statePath, ...settings}: AccountSettings & Kept,
): Promise<BoxedAccount> {
  const rows = statePath === undefined ? undefined : readKept(statePath)
  let due: NodeJS.Timeout | undefined
  const write = () => {
    due = undefined
    if (statePath !== undefined) writeKept(statePath, account.rows)
  }
  const changed = () => {
    if (statePath !== undefined) due ??= setTimeout(write, writtenAfterMs)
  }
  const account = await openAccount(seed, {
    ...settings,
    ...(rows === undefined ? {} : {rows}),
    trace(entry) {
      settings.trace?.(entry)
      changed()
    },
    onAnswered(answered) {
      settings.onAnswered?.(answered)
      if (answered.method !== 'GET') changed()
    },
  }).catch((thrown: unknown) => {
    throw portTaken(thrown, settings.port ?? 0)
  })
  return {
    ...account,
    async close() {
      clearTimeout(due)
      await account.close()
      write()
    },
  }
}

function portTaken(thrown: unknown, port: number): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown)) return thrown
  if (thrown.code !== 'EADDRINUSE' && thrown.code !== 'EACCES') return thrown
  return new Problem({
    what: `Port ${port} cannot be listened on: ${thrown.code === 'EACCES' ? 'not allowed' : 'something else listens there'}.`,
    fix: ['Choose another: oncrew carrier --port 4021', 'Or let the machine choose: oncrew carrier --port 0'],
  })
}
