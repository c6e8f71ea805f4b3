import {readFileSync} from 'node:fs'
import {string as textArg} from '@oclif/core/args'
import {boolean, string} from '@oclif/core/flags'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {messageOf, Problem} from '../../problem/problem.ts'
import {businessRouting} from '../../report/business.ts'
import type {DateOrder} from '../../report/jobs/dates.ts'
import type {Imported} from '../../report/jobs/import-jobs.ts'
import type {JobSystem} from '../../report/jobs/presets.ts'
import type {BadRow} from '../../report/jobs/read-jobs.ts'
import {systemClock} from '../../time/system-clock.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

const systems: readonly JobSystem[] = ['servicetitan', 'housecall-pro', 'jobber', 'quickbooks', 'workiz', 'own']

interface Output extends Imported {
  readonly system: JobSystem
  readonly notes: readonly string[]
  readonly bad: readonly BadRow[]
}

export default class JobsImport extends OncrewCommand {
  static override summary = 'read the jobs of your own books, and match them to the calls that brought them'
  static override description =
    'Takes the CSV that ServiceTitan, Housecall Pro, Jobber, QuickBooks or Workiz exports, or one whose columns the routing file names (jobs.columns). Certain matches are taken; what is only possible waits for oncrew jobs review. The same file again changes nothing.'

  static override args = {file: textArg({description: 'the export, as CSV', required: true})}
  static override examples = [
    '<%= config.bin %> jobs import jobs.csv',
    '<%= config.bin %> jobs import invoices.csv --customers customers.csv',
    '<%= config.bin %> jobs import export.csv --system own --date-order day-first',
    '<%= config.bin %> jobs import jobs.csv --dry-run',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: string({
      description: 'routing file, for the time zone and jobs [default: ./oncrew.yaml]',
      env: 'ONCREW_CONFIG',
    }),
    system: string({description: 'whose export it is [default: told from its columns]', options: [...systems]}),
    'date-order': string({
      description: 'how 03/04/2026 is meant [default: as the whole column shows]',
      options: ['month-first', 'day-first'],
    }),
    customers: string({description: 'a second export with names and phone numbers, where the first has no numbers'}),
    'dry-run': boolean({description: 'say what would come of it, and change nothing'}),
  }

  async run(): Promise<Output> {
    const {args, flags} = await this.parse(JobsImport)
    const {readExport, readCustomers, defaultJobRules} = await import('../../report/jobs/read-export.ts')
    const {foreseeImport, importJobs} = await import('../../report/jobs/import-jobs.ts')
    const {renderImport} = await import('../../ui/jobs-table.ts')
    const routing = await businessRouting(flags)
    const rules = routing?.jobs ?? defaultJobRules
    const timeZone = routing?.business.timeZone ?? machineTimeZone()
    const read = readExport(bytesOf(args.file), args.file, {
      rules,
      timeZone,
      system: flags.system as JobSystem | undefined,
      dateOrder: flags['date-order'] as DateOrder | undefined,
      customers: flags.customers === undefined ? undefined : readCustomers(bytesOf(flags.customers), flags.customers),
    })
    const journal = openExistingJournal(flags.journal)
    try {
      const imported = flags['dry-run']
        ? foreseeImport(journal, read.jobs, rules.windowDays)
        : await importJobs(journal, read.jobs, rules.windowDays, systemClock.now())
      this.show(renderImport(read, imported, 20))
      if (flags['dry-run']) this.tell('Nothing was changed. Next: the same without --dry-run')
      else this.tell(imported.toReview > 0 ? 'Next: oncrew jobs review' : 'Next: oncrew report attribution')
      if (read.jobs.length === 0) this.finishWith(Exit.failed)
      return {system: read.system, ...imported, notes: read.notes, bad: read.bad}
    } finally {
      await journal.close()
    }
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    throw new Problem({
      what: missing ? `There is no file ${path}.` : `${path} could not be read: ${messageOf(thrown)}`,
      fix: ['Give the path of the CSV file that your system exported.'],
    })
  }
}
