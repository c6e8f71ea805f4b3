import {boolean} from '@oclif/core/flags'
import {openExistingJournal} from '../journal/open-journal.ts'
import {hasFailed, type ListedAlert, listAlerts} from '../report/alert-list.ts'
import {alertTimesIn, type ChannelTimes} from '../report/alert-times.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {periodOf} from '../report/period.ts'
import {renderAlertTimes} from '../ui/alert-times-table.ts'
import {renderAlerts} from '../ui/alerts-table.ts'
import {journalFlags, limitFlag, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

interface AlertsOutput {
  readonly timeZone: string
  readonly alerts: readonly ListedAlert[]
  readonly times: readonly ChannelTimes[]
}

export default class Alerts extends OncrewCommand {
  static override summary = 'the alerts, and what became of each message'
  static override examples = [
    '<%= config.bin %> alerts',
    '<%= config.bin %> alerts --since 2026-03-01',
    '<%= config.bin %> alerts --failed',
    '<%= config.bin %> alerts --times --since 2026-03-01',
    '<%= config.bin %> alerts --json | jq ".alerts[] | select(.state == \\"open\\")"',
  ]

  static override flags = {
    ...journalFlags,
    limit: limitFlag,
    failed: boolean({description: 'only those with a message that was given up'}),
    times: boolean({description: 'how soon they left, by channel', exclusive: ['failed']}),
  }

  async run(): Promise<AlertsOutput> {
    const {flags} = await this.parse(Alerts)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const period = periodOf(flags.since, flags.until, timeZone)
    const journal = openExistingJournal(flags.journal)
    try {
      const times = alertTimesIn(journal, period)
      if (flags.times) {
        this.show(renderAlertTimes(times))
        return {timeZone, alerts: [], times}
      }
      const alerts = listAlerts(journal, period, flags.limit, flags.failed ? hasFailed : () => true)
      this.show(renderAlerts(alerts, timeZone))
      const [dead] = alerts.filter(hasFailed)
      if (dead !== undefined) this.tell(`Next: mend the cause, then oncrew alerts resend ${dead.alert}`)
      return {timeZone, alerts, times}
    } finally {
      await journal.close()
    }
  }
}
