import {boolean, string} from '@oclif/core/flags'
import type {CreditModel} from '../../journal/counts.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {type Attribution, attribution} from '../../report/attribution.ts'
import {attributionCsv, attributionMarkdown} from '../../report/attribution-columns.ts'
import {businessRouting} from '../../report/business.ts'
import {type Definition, definitions} from '../../report/definitions.ts'
import {type Dimension, dimensions} from '../../report/dimension.ts'
import {periodOf} from '../../report/period.ts'
import type {Verification} from '../../report/verify.ts'
import {renderAttribution} from '../../ui/attribution-table.ts'
import {renderDefinitions} from '../../ui/definitions.ts'
import {drawingFor} from '../../ui/drawing.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {screenWidth} from '../../ui/screen.ts'
import {renderVerification} from '../../ui/verification.ts'

const models: readonly CreditModel[] = ['first', 'last', 'lead', 'linear']

interface Output extends Attribution {
  readonly v: 2
  readonly timeZone: string
  readonly verified?: Verification
}

export default class ReportAttribution extends OncrewCommand {
  static override summary = 'which source brought which calls and jobs, and how often the backup was needed'
  static override examples = [
    '<%= config.bin %> report attribution',
    '<%= config.bin %> report attribution --from 2026-03-01 --to 2026-03-31 --by campaign',
    '<%= config.bin %> report attribution --model linear --verify',
    '<%= config.bin %> report attribution --by day --csv > days.csv',
    '<%= config.bin %> report attribution --json | jq ".rows[] | {label, calls, bookedJobs}"',
  ]

  static override flags = {
    ...journalFlags,
    by: string({description: 'what a row is', options: [...dimensions], default: 'source'}),
    model: string({description: 'which call gets the credit for a job', options: [...models], default: 'last'}),
    csv: boolean({description: 'as CSV, for a spreadsheet', exclusive: ['markdown']}),
    markdown: boolean({description: 'as a table in Markdown'}),
    verify: boolean({description: 'count everything anew from the facts, and say whether it is the same'}),
    definitions: boolean({description: 'what every word and figure means, with the thresholds'}),
  }

  async run(): Promise<Output | {readonly definitions: readonly Definition[]}> {
    const {flags} = await this.parse(ReportAttribution)
    const routing = await businessRouting(flags)
    if (flags.definitions) {
      const all = definitions(routing?.jobs)
      this.show(renderDefinitions(all, screenWidth()))
      return {definitions: all}
    }
    const timeZone = routing?.business.timeZone ?? machineTimeZone()
    const by = flags.by as Dimension
    const model = flags.model as CreditModel
    const question = {span: periodOf(flags.since, flags.until, timeZone), by, model, timeZone, routing}
    const journal = openExistingJournal(flags.journal)
    try {
      const report = attribution(journal.counts, question)
      if (!this.jsonEnabled()) this.print(report, flags)
      if (!flags.verify) return {v: 2, timeZone, ...report}
      const {verifyAttribution} = await import('../../report/verify.ts')
      const verified = verifyAttribution(journal, question, report)
      this.tell(renderVerification(verified))
      if (verified.discrepancies.length > 0) this.finishWith(Exit.failed)
      return {v: 2, timeZone, ...report, verified}
    } finally {
      await journal.close()
    }
  }

  private print(report: Attribution, {csv, markdown}: {readonly csv: boolean; readonly markdown: boolean}): void {
    if (csv) process.stdout.write(attributionCsv(report))
    else if (markdown) process.stdout.write(attributionMarkdown(report))
    else {
      this.show(renderAttribution(report, drawingFor()))
      if (report.totals.calls > 0) this.tell(next(report))
    }
  }
}

function next({totals}: Attribution): string {
  return totals.bookedJobs === 0
    ? 'Next: oncrew jobs import FILE, to see which calls became work'
    : 'Next: oncrew report week'
}
