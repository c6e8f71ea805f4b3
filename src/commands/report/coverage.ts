import {openExistingJournal} from '../../journal/open-journal.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {type CoverageRow, coverage} from '../../report/coverage.ts'
import {periodOf} from '../../report/period.ts'
import {renderCoverage} from '../../ui/coverage-table.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class ReportCoverage extends OncrewCommand {
  static override summary = 'how fast the owner knew, took charge and called back, by urgency'
  static override examples = [
    '<%= config.bin %> report coverage',
    '<%= config.bin %> report coverage --since 2026-11-01 --until 2026-11-30',
    '<%= config.bin %> report coverage --json | jq ".rows[] | {urgency, toAlert}"',
  ]

  static override flags = journalFlags

  async run(): Promise<{readonly v: 1; readonly timeZone: string; readonly rows: readonly CoverageRow[]}> {
    const {flags} = await this.parse(ReportCoverage)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const journal = openExistingJournal(flags.journal)
    try {
      const rows = coverage(journal.counts.followed(periodOf(flags.since, flags.until, timeZone)))
      this.show(renderCoverage(rows))
      if (rows.some(({unanswered}) => unanswered > 0)) this.tell('Next: oncrew alerts')
      return {v: 1, timeZone, rows}
    } finally {
      await journal.close()
    }
  }
}
