import {string as stringArg} from '@oclif/core/args'
import {openExistingJournal} from '../../journal/open-journal.ts'
import type {ListedAlert} from '../../report/alert-list.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {resend} from '../../report/resend.ts'
import {systemClock} from '../../time/system-clock.ts'
import {renderAlerts} from '../../ui/alerts-table.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class AlertsResend extends OncrewCommand {
  static override summary = 'send once more what was given up'
  static override description =
    'After the cause is mended: a phone that texted START again, a number that is registered now, a mailbox with room. The server at work on the journal sends it within seconds; without one, the next that starts.'

  static override examples = [
    '<%= config.bin %> alerts resend alert-CA5f0c',
    '<%= config.bin %> alerts resend alert-CA5f0c.1.0.text.sam',
  ]

  static override args = {
    id: stringArg({description: 'the alert, or one of its messages, as oncrew alerts lists them', required: true}),
  }

  static override flags = {journal: journalFlags.journal, config: journalFlags.config}

  async run(): Promise<{readonly timeZone: string; readonly alerts: readonly ListedAlert[]}> {
    const {args, flags} = await this.parse(AlertsResend)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const journal = openExistingJournal(flags.journal)
    try {
      const alert = await resend(journal, args.id, systemClock.now())
      this.show(renderAlerts([alert], timeZone))
      this.tell(`Next: oncrew alerts, to see whether it arrived`)
      return {timeZone, alerts: [alert]}
    } finally {
      await journal.close()
    }
  }
}
