import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {openExistingJournal} from '../journal/open-journal.ts'
import type {ListedAlert} from '../report/alert-list.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {memberNamed} from '../report/member-named.ts'
import {takeCharge, theOneToTake} from '../report/take-charge.ts'
import {systemClock} from '../time/system-clock.ts'
import {renderAlerts} from '../ui/alerts-table.ts'
import {journalFlags, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

export default class Ack extends OncrewCommand {
  static override summary = 'take charge of an alert: nobody else is asked about it any more'
  static override description =
    'Stops the escalation, as the reply "1" to its text and the button behind its link do. Without an alert: the one that nobody has taken yet.'

  static override examples = ['<%= config.bin %> ack --by sam', '<%= config.bin %> ack alert-CA5f0c --by "Sam Ortiz"']

  static override args = {
    alert: stringArg({description: 'the alert or its call, as oncrew alerts lists it [default: the only open one]'}),
  }

  static override flags = {
    journal: journalFlags.journal,
    config: string({description: 'routing file, for the crew [default: ./oncrew.yaml]', env: 'ONCREW_CONFIG'}),
    by: string({description: 'crew member who takes it, by id or name', required: true, env: 'ONCREW_AS'}),
  }

  async run(): Promise<{readonly timeZone: string; readonly alerts: readonly ListedAlert[]}> {
    const {args, flags} = await this.parse(Ack)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const by = await memberNamed(flags.by, flags.config)
    const journal = openExistingJournal(flags.journal)
    try {
      const now = systemClock.now()
      const alert = await takeCharge(journal, args.alert ?? theOneToTake(journal, now), by, now)
      this.show(renderAlerts([alert], timeZone))
      this.tell('Next: call them back, then oncrew queue done')
      return {timeZone, alerts: [alert]}
    } finally {
      await journal.close()
    }
  }
}
