import {string} from '@oclif/core/flags'
import {systemClock} from '../../time/system-clock.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {queueFlags, whomArg} from '../../ui/queue-flags.ts'
import {renderQueue} from '../../ui/queue-table.ts'
import {changeQueue, type QueueView} from '../../wiring/change-queue.ts'
import {snoozeEnd} from '../../wiring/snooze-end.ts'

export default class QueueSnooze extends OncrewCommand {
  static override summary = 'put a callback off until a time'
  static override examples = [
    '<%= config.bin %> queue snooze 0142 --for 2h --by sam',
    '<%= config.bin %> queue snooze 0142 --until "2026-03-04 08:00" --by sam',
  ]

  static override args = {whom: whomArg}
  static override flags = {
    for: string({description: 'for so long: 30m, 2h, 1d [default: 1h]', exclusive: ['until']}),
    until: string({description: 'until this time on the business\'s clock: 17:30, or "2026-03-04 08:00"'}),
    ...queueFlags,
  }

  async run(): Promise<QueueView> {
    const {args, flags} = await this.parse(QueueSnooze)
    const now = systemClock.now()
    const view = await changeQueue(
      flags,
      args.whom,
      zone => ({
        do: 'snooze',
        until: snoozeEnd(flags, zone, now),
      }),
      now,
    )
    this.show(renderQueue(view.cards, now, view.timeZone))
    this.tell('Next: oncrew queue')
    return view
  }
}
