import {openExistingJournal} from '../../journal/open-journal.ts'
import {type Attribution, attribution} from '../../report/attribution.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {eventsOf, periodOf} from '../../report/period.ts'
import {renderAttribution} from '../../ui/attribution-table.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class ReportAttribution extends OncrewCommand {
  static override summary = 'which source brought which calls, and how often the backup was leaned on'
  static override examples = [
    '<%= config.bin %> report attribution',
    '<%= config.bin %> report attribution --since 2026-03-01 --until 2026-03-31',
    '<%= config.bin %> report attribution --json | jq ".rows[] | {label, calls}"',
  ]

  static override flags = journalFlags

  async run(): Promise<Attribution & {readonly timeZone: string}> {
    const {flags} = await this.parse(ReportAttribution)
    const timeZone = await businessTimeZone(flags.config, machineTimeZone())
    const period = periodOf(flags.since, flags.until, timeZone)
    const journal = openExistingJournal(flags.journal)
    const result = attribution(eventsOf(journal, period))
    await journal.close()
    this.show(renderAttribution(result))
    return {timeZone, ...result}
  }
}
