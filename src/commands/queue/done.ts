import {boolean} from '@oclif/core/flags'
import {systemClock} from '../../time/system-clock.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {queueFlags, whomArg} from '../../ui/queue-flags.ts'
import {renderQueue} from '../../ui/queue-table.ts'
import {changeQueue, type QueueView} from '../../wiring/change-queue.ts'

export default class QueueDone extends OncrewCommand {
  static override summary = 'called back: take the caller off the list'
  static override examples = [
    '<%= config.bin %> queue done 3125550142 --by sam',
    '<%= config.bin %> queue done 0177 --not-needed --by office',
  ]

  static override args = {whom: whomArg}
  static override flags = {
    'not-needed': boolean({description: 'nobody called: a callback is not needed'}),
    ...queueFlags,
  }

  async run(): Promise<QueueView> {
    const {args, flags} = await this.parse(QueueDone)
    const now = systemClock.now()
    const view = await changeQueue(
      flags,
      args.whom,
      () => ({
        do: 'done',
        outcome: flags['not-needed'] ? 'not-needed' : 'called-back',
      }),
      now,
    )
    this.show(renderQueue(view.cards, now, view.timeZone))
    this.tell('Next: oncrew queue')
    return view
  }
}
