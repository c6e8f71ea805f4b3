import {existsSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {Problem} from '../problem/problem.ts'

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const busy = 5
const locked = 6
const readOnly = 8
const ioError = 10
const corrupt = 11
const full = 13
const cannotOpen = 14
const notADatabase = 26

/** Another process holds the file. */
export function isBusy(thrown: unknown): boolean {
  return resultCode(thrown) === busy
}

/** What SQLite's complaint about a journal file means to a person. Anything else is a bug, and comes back as it was. */
export function journalProblem(thrown: unknown, file: string): unknown {
  switch (resultCode(thrown)) {
    case busy:
    case locked:
      return new Problem({
        what: `The journal ${file} is locked by another program.`,
        why: 'Another process has held it for longer than oncrew waits.',
        fix: ['Close the program that has the file open, or name another file with --journal.'],
      })
    case readOnly:
      return new Problem({
        what: `The journal ${file} cannot be written.`,
        fix: [`Check who owns it: ls -l ${file}`],
      })
    case full:
      return new Problem({
        what: `The disk is full: nothing more can be written to the journal ${file}.`,
        why: 'What could not be written whole was not written at all.',
        fix: ['Free some space on that disk.'],
      })
    case ioError:
      return new Problem({
        what: `The disk of the journal ${file} reports an error.`,
        fix: ['Check the disk, and restore the file from a copy if it was damaged.'],
      })
    case corrupt:
      return new Problem({what: `The journal ${file} is damaged.`, fix: ['Restore it from a copy.']})
    case notADatabase:
      return new Problem({
        what: `${file} is not an oncrew journal.`,
        why: 'It is not a SQLite database.',
        fix: ['Name another file with --journal.'],
      })
    case cannotOpen:
      return cannotBeOpened(file)
    default:
      return thrown
  }
}

function cannotBeOpened(file: string): Problem {
  const folder = dirname(file)
  if (!existsSync(folder)) {
    return new Problem({
      what: `The journal cannot be made: the folder ${folder} does not exist.`,
      fix: [`mkdir -p ${folder}`],
    })
  }
  if (statSync(file, {throwIfNoEntry: false})?.isDirectory()) {
    return new Problem({what: `${file} is a folder, not a journal.`, fix: ['Name a file with --journal.']})
  }
  return new Problem({what: `The journal ${file} cannot be opened.`, fix: [`Check who owns it: ls -ld ${folder}`]})
}

/** The primary code is the low byte of the extended one. What a sync of ours meets is told by the system instead. */
function resultCode(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined
  if ('errcode' in thrown && typeof thrown.errcode === 'number') return thrown.errcode & 0xff
  if (!('code' in thrown)) return undefined
  return thrown.code === 'EIO' ? ioError : thrown.code === 'ENOSPC' ? full : undefined
}
