import {boolean, string} from '@oclif/core/flags'
import {type FollowedCall, withFollowUp} from '../board/follow-up.ts'
import {openExistingJournal} from '../journal/open-journal.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {listCalls} from '../report/call-list.ts'
import {callsCsv} from '../report/calls-csv.ts'
import {isMeant} from '../report/find-calls.ts'
import {periodOf} from '../report/period.ts'
import {renderCalls} from '../ui/calls-table.ts'
import {journalFlags, limitFlag, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

export default class Calls extends OncrewCommand {
  static override summary = 'the calls: who called, from where, and what came of it'
  static override examples = [
    '<%= config.bin %> calls',
    '<%= config.bin %> calls --since 2026-03-01 --limit 500',
    '<%= config.bin %> calls --find "dana leak"',
    '<%= config.bin %> calls --since 2026-03-01 --csv > march.csv',
    '<%= config.bin %> calls --json | jq ".calls[] | select(.urgency == \\"emergency\\")"',
  ]

  static override flags = {
    ...journalFlags,
    limit: limitFlag,
    find: string({description: 'only calls in which all these words, or parts of a number, are found'}),
    csv: boolean({description: 'as CSV, for a spreadsheet'}),
  }

  async run(): Promise<{readonly timeZone: string; readonly calls: readonly FollowedCall[]}> {
    const {flags} = await this.parse(Calls)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const period = periodOf(flags.since, flags.until, timeZone)
    const journal = openExistingJournal(flags.journal)
    const {find, limit} = flags
    const found =
      find === undefined
        ? listCalls(journal, period, limit)
        : listCalls(journal, period, Number.MAX_SAFE_INTEGER)
            .filter(call => isMeant(call, find))
            .slice(-limit)
    const calls = withFollowUp(journal, found)
    await journal.close()
    if (flags.csv && !this.jsonEnabled()) process.stdout.write(callsCsv(calls))
    else this.show(renderCalls(calls, timeZone))
    if (!flags.csv && calls.length > 0)
      this.tell('Next: oncrew calls show ID, for every word of one (the first letters of its id do)')
    return {timeZone, calls}
  }
}
