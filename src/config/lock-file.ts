import {existsSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {LockedNumber, LockFile} from '../contracts/generated/lock.ts'
import validate from '../contracts/generated/lock-validator.js'
import {messageOf, Problem} from '../problem/problem.ts'
import {putFile} from './write-file.ts'

/** The lock file of a routing file: oncrew.yaml → oncrew.lock.yaml, beside it. */
export function lockFilePath(routingPath: string): string {
  return `${routingPath.replace(/\.ya?ml$/i, '')}.lock.yaml`
}

/** The lock beside a routing file; undefined when there is none yet. Throws a Problem when it cannot be read or is damaged. */
export function readLock(path: string): LockFile | undefined {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  let content: unknown
  try {
    content = asWritten(text) ?? parse(text)
  } catch (thrown) {
    throw damaged(path, messageOf(thrown).split('\n')[0] ?? '')
  }
  if (isLockFile(content)) return content
  const [first] = validate.errors ?? []
  throw damaged(
    path,
    first === undefined ? 'it is no lock file' : `${first.instancePath || 'the file'} ${first.message}`,
  )
}

/**
 * A lock file that nobody touched since oncrew wrote it, which is nearly always so, line by line: for a thousand numbers in
 * a twentieth of the time that YAML takes. Undefined for any other.
 */
function asWritten(text: string): LockFile | undefined {
  const root: Record<string, unknown> = {}
  const open: Record<string, unknown>[] = [root]
  for (const line of text.split('\n')) {
    const parts = /^( *)("(?:[^"\\]|\\.)*"|\w+):(?: (.+))?$/.exec(line)
    if (parts === null) continue
    const [, margin = '', key = '', value] = parts
    const depth = margin.length / 2
    const parent = open[depth]
    if (parent === undefined) return undefined
    open.length = depth + 1
    const inner: Record<string, unknown> = {}
    if (value === undefined) open.push(inner)
    parent[key.startsWith('"') ? JSON.parse(key) : key] = value === undefined ? inner : scalar(value)
  }
  return isLockFile(root) && lockText(root) === text ? root : undefined
}

function scalar(text: string): unknown {
  if (text === '{}') return {}
  return /^["\d]|^(true|false)$/.test(text) ? JSON.parse(text) : text
}

function isLockFile(content: unknown): content is LockFile {
  return validate(content)
}

function damaged(path: string, why: string): Problem {
  return new Problem({
    what: `${path} is not a lock file that oncrew wrote.`,
    why,
    fix: [
      'take it from git again: a merge may have broken it',
      'or remove it: numbers are then recognised by the names they have at the carrier',
    ],
  })
}

/** Puts the lock on disk, whole or not at all. Throws a Problem where it cannot be written. */
export async function writeLock(path: string, lock: LockFile): Promise<void> {
  await putFile(path, lockText(lock))
}

/** The lock as YAML, always in the same order, so that a diff in git shows what changed and nothing else. */
export function lockText(lock: LockFile): string {
  const lines = [
    '# Which number at the carrier belongs to which source. Kept by oncrew; commit it, and do not edit it by hand.',
    'version: 1',
    `account: ${lock.account}`,
  ]
  if (lock.public_url !== undefined) lines.push(`public_url: ${quoted(lock.public_url)}`)
  lines.push(
    ...section(
      'flows',
      sorted(lock.flows).map(([name, sid]) => `  ${quoted(name)}: ${sid}`),
    ),
  )
  lines.push(
    ...section(
      'numbers',
      sorted(lock.numbers).flatMap(([key, entry]) => numberLines(key, entry)),
    ),
  )
  return `${lines.join('\n')}\n`
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${name}: {}`] : [`${name}:`, ...lines]
}

function numberLines(key: string, {sid, number, origin, keep_name, found, applied}: LockedNumber): readonly string[] {
  const lines = [`  ${quoted(key)}:`, `    sid: ${sid}`, `    number: ${quoted(number)}`, `    origin: ${origin}`]
  if (keep_name !== undefined) lines.push(`    keep_name: ${keep_name}`)
  for (const [name, settings] of Object.entries({found, applied})) {
    if (settings === undefined) continue
    lines.push(`    ${name}:`, ...Object.entries(settings).map(([field, text]) => `      ${field}: ${quoted(text)}`))
  }
  return lines
}

function sorted<Value>(entries: Readonly<Record<string, Value>>): readonly [string, Value][] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** JSON's quoted texts are YAML's too. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
