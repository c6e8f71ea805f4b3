import {systemClock} from '../../time/system-clock.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {queueFlags, whomArg} from '../../ui/queue-flags.ts'
import {renderQueue} from '../../ui/queue-table.ts'
import {changeQueue, type QueueView} from '../../wiring/change-queue.ts'

export default class QueueRelease extends OncrewCommand {
  static override summary = 'leave a claimed callback to the others again'
  static override examples = ['<%= config.bin %> queue release 0142 --by sam']

  static override args = {whom: whomArg}
  static override flags = {...queueFlags}

  async run(): Promise<QueueView> {
    const {args, flags} = await this.parse(QueueRelease)
    const now = systemClock.now()
    const view = await changeQueue(flags, args.whom, () => ({do: 'release'}), now)
    this.show(renderQueue(view.cards, now, view.timeZone))
    this.tell('Next: oncrew queue')
    return view
  }
}
