import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import type {Bought} from './build/numbers.ts'
import {type Finding, isError} from './finding.ts'
import {loadRouting} from './load-routing.ts'
import {packaged} from './packaged.ts'
import {parsePhoneNumber} from './phone-number.ts'
import type {Routing} from './routing.ts'

/** The name a routing file has when nobody says otherwise. */
const defaultRoutingFile = 'oncrew.yaml'

/** Routing files are a few kilobytes; something larger was given by mistake. */
const bytesMax = 2_000_000

/**
 * Which file to read: what `--config` says (or ONCREW_CONFIG, which the flag falls back to), or else the one beside the
 * journal that is read, where it has one, or else ./oncrew.yaml.
 */
export function routingFilePath(flag: string | undefined, journal?: string): string {
  const named = flag ?? process.env.ONCREW_CONFIG
  if (named !== undefined) return named
  const beside = journal === undefined ? defaultRoutingFile : routingFileBeside(journal)
  return existsSync(beside) ? beside : defaultRoutingFile
}

/** The routing file of a journal goes by its name: season.yaml beside season.db. */
export function routingFileBeside(journal: string): string {
  return `${journal.replace(/\.db$/, '')}.yaml`
}

/** The same for rehearsals, which run on the packaged example where there is no ./oncrew.yaml yet. */
export function rehearsalFilePath(flag: string | undefined): string {
  const path = routingFilePath(flag)
  return path === defaultRoutingFile && flag === undefined && !existsSync(path) ? packaged('config.example.yaml') : path
}

/**
 * The text of a routing file, read without giving way: for files this small the waiting costs more than the reading.
 * Throws a Problem when there is no such file, or it cannot be read.
 */
export function readRoutingFile(path: string): string {
  try {
    const {size} = statSync(path)
    if (size > bytesMax) {
      throw new Problem({
        what: `${path} is far too large for a routing file (${size} bytes).`,
        fix: ['give the routing file instead'],
      })
    }
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : unreadable(path, thrown)
  }
}

/** The packaged example goes by its name alone, wherever it was installed to. */
export function shownPath(path: string): string {
  return path === packaged('config.example.yaml') ? basename(path) : path
}

/**
 * The routing of a file in which nothing is wrong, with the numbers that the lock file beside it holds for sources that
 * the file itself names none for. Throws a Problem that names what is wrong (exit 3), or why it cannot be read.
 * @param otherwise a number for a source that has none there either: a rehearsal makes one up
 */
export async function requireRouting(path: string, otherwise: Bought = () => undefined): Promise<Routing> {
  const text = readRoutingFile(path)
  const routing = soundRouting(text, path)
  return routing.toBuy.length === 0 ? routing : ((await withBoughtNumbers(text, path, otherwise)) ?? routing)
}

/** The same as if there were no lock file. */
export function requireRoutingAlone(path: string): Routing {
  return soundRouting(readRoutingFile(path), path)
}

function soundRouting(text: string, path: string): Routing {
  const {routing, findings} = loadRouting(text, shownPath(path))
  if (routing !== undefined) return routing
  const errors = findings.filter(isError)
  throw new Problem({
    what: `${path} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`,
    why: errors.slice(0, 5).map(inOneLine).join('\n  '),
    fix: [`oncrew validate ${path}`],
    exit: Exit.findings,
  })
}

/** Loaded only for the files that leave a number to be bought. */
async function withBoughtNumbers(text: string, path: string, otherwise: Bought): Promise<Routing | undefined> {
  const {lockFilePath, readLock} = await import('./lock-file.ts')
  const lock = readLock(lockFilePath(path))
  const bought: Bought = (key, search) => parsePhoneNumber(lock?.numbers[key]?.number ?? '') ?? otherwise(key, search)
  return loadRouting(text, shownPath(path), bought).routing
}

function inOneLine({place, message, rule}: Finding): string {
  return `${place.file}:${place.line}:${place.column}: ${message} [${rule}]`
}

function unreadable(path: string, thrown: unknown): Problem {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem({
        what: `There is no file ${path}.`,
        fix: ['say where the routing file is with --config, or ONCREW_CONFIG', 'or start one: oncrew init'],
      })
    case 'EISDIR':
      return new Problem({
        what: `${path} is a folder, not a routing file.`,
        fix: [`give the file in it, such as ${join(path, defaultRoutingFile)}`],
      })
    case 'EACCES':
    case 'EPERM':
      return new Problem({
        what: `${path} may not be read.`,
        why: 'Its permissions forbid it.',
        fix: [`chmod u+r ${path}`],
      })
    default:
      return new Problem({what: `${path} could not be read.`, why: messageOf(thrown)})
  }
}
