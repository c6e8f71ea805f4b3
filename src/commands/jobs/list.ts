import type {KeptJob} from '../../journal/counts.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {periodOf} from '../../report/period.ts'
import {renderJobs} from '../../ui/jobs-table.ts'
import {journalFlags, limitFlag, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class JobsList extends OncrewCommand {
  static override summary = 'the jobs of your own books, and which call brought each'
  static override examples = [
    '<%= config.bin %> jobs list',
    '<%= config.bin %> jobs list --since 2026-03-01 --limit 500',
    '<%= config.bin %> jobs list --json | jq ".jobs[] | select(.call == null)"',
  ]

  static override flags = {...journalFlags, limit: limitFlag}

  async run(): Promise<{
    readonly timeZone: string
    readonly jobs: readonly (KeptJob & {readonly source: string | null})[]
  }> {
    const {flags} = await this.parse(JobsList)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const journal = openExistingJournal(flags.journal)
    try {
      const kept = journal.counts.jobs(periodOf(flags.since, flags.until, timeZone)).slice(-flags.limit)
      const jobs = kept.map(job => ({job, call: job.call === null ? undefined : journal.counts.summary(job.call)}))
      this.show(renderJobs(jobs, timeZone))
      if (jobs.some(({job}) => job.decided === null && job.status !== 'cancelled'))
        this.tell('Next: oncrew jobs review')
      return {timeZone, jobs: jobs.map(({job, call}) => ({...job, source: call?.source ?? null}))}
    } finally {
      await journal.close()
    }
  }
}
