import {accessSync, constants, existsSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {isError} from '../../config/finding.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {messageOf, Problem} from '../../problem/problem.ts'
import {day} from '../../time/clock.ts'
import {lapse} from '../../ui/lapse.ts'
import {type Diagnosis, fine, skipped, warning, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

export function lookAtRoutingFile({routingPath, routing, findings}: Patient): Diagnosis {
  const area = 'routing file'
  if (findings === undefined) {
    return wrong(area, `There is no ${routingPath}.`, 'Copy config.example.yaml to oncrew.yaml, and make it yours.')
  }
  const errors = findings.filter(isError).length
  const warnings = findings.filter(({severity}) => severity === 'warning').length
  const fix = `oncrew validate ${routingPath}`
  if (errors > 0) return wrong(area, `${routingPath} has ${counted(errors, 'error')}.`, fix)
  if (warnings > 0) return warning(area, `${routingPath} has ${counted(warnings, 'warning')}.`, fix)
  return fine(
    area,
    `${routingPath} is sound: ${routing?.business.name}, ${counted(routing?.numbers.size ?? 0, 'number')}`,
  )
}

export async function lookAtJournal({journalPath: path, now}: Patient): Promise<Diagnosis> {
  const area = 'journal'
  if (!existsSync(path)) {
    return writable(dirname(path))
      ? skipped(area, `There is no ${path} yet: oncrew serve makes it.`)
      : wrong(area, `${path} cannot be made: the folder may not be written.`, `ls -ld ${dirname(path)}`)
  }
  if (!writable(path)) return wrong(area, `${path} may not be written by this user.`, `ls -l ${path}`)
  try {
    const journal = openExistingJournal(path)
    try {
      const lately = journal.callsReceived(now - 30 * day, now + day)
      const last = lately.at(-1)
      const at = last === undefined ? undefined : journal.read(last)[0]?.at
      const size = `${Math.ceil(statSync(path).size / 1024)} KiB`
      const newest = at === undefined ? 'no call in 30 days' : `last call ${lapse(now - at)} ago`
      return fine(area, `${path}, ${size}: ${counted(lately.length, 'call')} in 30 days, ${newest}`)
    } finally {
      await journal.close()
    }
  } catch (thrown) {
    const fix = thrown instanceof Problem ? thrown.fix.join(' ') : 'Restore it from a copy.'
    return wrong(area, messageOf(thrown), fix)
  }
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
