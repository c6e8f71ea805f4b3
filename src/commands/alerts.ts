import {string} from '@oclif/core/flags'
import {openExistingJournal} from '../journal/open-journal.ts'
import {type ListedAlert, listAlerts} from '../report/alert-list.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {periodOf} from '../report/period.ts'
import {takeCharge} from '../report/take-charge.ts'
import {systemClock} from '../time/system-clock.ts'
import {renderAlerts} from '../ui/alerts-table.ts'
import {journalFlags, limitFlag, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

export default class Alerts extends OncrewCommand {
  static override summary = 'the alerts, and what became of each message'
  static override examples = [
    '<%= config.bin %> alerts',
    '<%= config.bin %> alerts --since 2026-03-01',
    '<%= config.bin %> alerts --take alert-CA5f0c --by sam',
    '<%= config.bin %> alerts --json | jq ".alerts[] | select(.state == \\"open\\")"',
  ]

  static override flags = {
    ...journalFlags,
    limit: limitFlag,
    take: string({description: 'take charge of this alert: its escalation stops', dependsOn: ['by']}),
    by: string({description: 'crew member who takes it', dependsOn: ['take']}),
  }

  async run(): Promise<{readonly timeZone: string; readonly alerts: readonly ListedAlert[]}> {
    const {flags} = await this.parse(Alerts)
    const timeZone = await businessTimeZone(flags.config, machineTimeZone())
    const period = periodOf(flags.since, flags.until, timeZone)
    const journal = openExistingJournal(flags.journal)
    const alerts =
      flags.take !== undefined && flags.by !== undefined
        ? [await takeCharge(journal, flags.take, flags.by, systemClock.now())]
        : listAlerts(journal, period, flags.limit)
    await journal.close()
    this.show(renderAlerts(alerts, timeZone))
    return {timeZone, alerts}
  }
}
