import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {dayNumberOf} from '../config/calendar-day.ts'
import {instantOf} from '../config/local-time.ts'
import {routingFileBeside} from '../config/routing-file.ts'
import {wallClockAt} from '../config/wall-clock.ts'
import {openJournal} from '../journal/open-journal.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {type Imported, importJobs} from '../report/jobs/import-jobs.ts'
import {readExport} from '../report/jobs/read-export.ts'
import {createRandom} from '../sim/random.ts'
import {seasonJobsCsv} from '../sim/season/jobs-csv.ts'
import {planSeason} from '../sim/season/plan.ts'
import {type SeasonTruth, truthOf} from '../sim/season/truth.ts'
import type {Instant} from '../time/clock.ts'
import {playSeason} from './season.ts'
import type {SeasonRouting} from './season-routing.ts'

export interface SeasonFiles {
  readonly journal: string
  /** The routing file of the season; null where it is the owner's own. */
  readonly routing: string | null
  readonly jobs: string
  readonly truth: string
}

export interface Season {
  readonly files: SeasonFiles
  readonly truth: SeasonTruth
  readonly imported: Imported
}

export interface SeasonFlags {
  readonly journal: string
  readonly weeks: number
  readonly seed: number
  /** Its last day, such as 2026-11-22; undefined: yesterday. */
  readonly ends: string | undefined
  readonly now: Instant
}

/**
 * Writes a season's journal, the export of its jobs (imported already), and the truth beside them.
 * @throws Problem when the journal is there already, or the day is none.
 */
export async function writeSeason({routing, text}: SeasonRouting, flags: SeasonFlags): Promise<Season> {
  const files = filesBeside(flags.journal, text !== undefined)
  const there = [files.journal, files.routing].find(file => file !== null && existsSync(file))
  if (there !== undefined) {
    throw new Problem({
      what: `${there} is there already.`,
      why: 'A season gets files of its own: it would mix with real calls.',
      fix: ['Remove it, or name another journal with --journal.'],
      exit: Exit.usage,
    })
  }
  const endsBefore = dayAfter(flags, routing.business.timeZone)
  const random = createRandom(`season ${flags.seed}`)
  const calls = planSeason({weeks: flags.weeks, endsBefore, routing, random})
  const truth = truthOf(calls)
  const csv = seasonJobsCsv(calls, routing.business.timeZone)
  const journal = openJournal(files.journal)
  try {
    await playSeason(calls, {journal, routing, random})
    const {timeZone} = routing.business
    const how = {
      rules: routing.jobs,
      timeZone,
      system: 'servicetitan',
      dateOrder: 'month-first',
      customers: undefined,
    } as const
    const read = readExport(Buffer.from(csv), files.jobs, how)
    const imported = await importJobs(journal, read.jobs, routing.jobs.windowDays, flags.now)
    await writeFile(files.jobs, csv)
    if (files.routing !== null && text !== undefined) await writeFile(files.routing, text)
    await writeFile(files.truth, `${JSON.stringify(truth, null, 2)}\n`)
    return {files, truth, imported}
  } finally {
    await journal.close()
  }
}

function filesBeside(journal: string, withRouting: boolean): SeasonFiles {
  const stem = journal.replace(/\.db$/, '')
  return {
    journal,
    routing: withRouting ? routingFileBeside(journal) : null,
    jobs: `${stem}-jobs.csv`,
    truth: `${stem}-truth.json`,
  }
}

function dayAfter({ends, now}: SeasonFlags, timeZone: string): number {
  if (ends === undefined) return wallClockAt(now, timeZone).dayNumber
  const [year = 0, month = 0, day = 0] = ends.split('-').map(Number)
  if (/^\d{4}-\d{2}-\d{2}$/.test(ends) && instantOf(ends, timeZone) !== undefined)
    return dayNumberOf({year, month, day}) + 1
  throw new Problem({what: `--ends ${ends} is not a date.`, fix: ['Such as --ends 2026-11-22'], exit: Exit.usage})
}
