import {openExistingJournal} from '../journal/open-journal.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {type ListedCall, listCalls} from '../report/call-list.ts'
import {periodOf} from '../report/period.ts'
import {renderCalls} from '../ui/calls-table.ts'
import {journalFlags, limitFlag, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

export default class Calls extends OncrewCommand {
  static override summary = 'the calls: who called, from where, and what came of it'
  static override examples = [
    '<%= config.bin %> calls',
    '<%= config.bin %> calls --since 2026-03-01 --limit 500',
    '<%= config.bin %> calls --json | jq ".calls[] | select(.urgency == \\"emergency\\")"',
  ]

  static override flags = {...journalFlags, limit: limitFlag}

  async run(): Promise<{readonly timeZone: string; readonly calls: readonly ListedCall[]}> {
    const {flags} = await this.parse(Calls)
    const timeZone = await businessTimeZone(flags.config, machineTimeZone())
    const period = periodOf(flags.since, flags.until, timeZone)
    const journal = openExistingJournal(flags.journal)
    const calls = listCalls(journal, period, flags.limit)
    await journal.close()
    this.show(renderCalls(calls, timeZone))
    return {timeZone, calls}
  }
}
