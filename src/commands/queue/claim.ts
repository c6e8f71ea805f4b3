import {systemClock} from '../../time/system-clock.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {queueFlags, whomArg} from '../../ui/queue-flags.ts'
import {renderQueue} from '../../ui/queue-table.ts'
import {changeQueue, type QueueView} from '../../wiring/change-queue.ts'

export default class QueueClaim extends OncrewCommand {
  static override summary = 'call this one back yourself: the others see that you have it'
  static override examples = ['<%= config.bin %> queue claim 0142 --by sam']

  static override args = {whom: whomArg}
  static override flags = {...queueFlags}

  async run(): Promise<QueueView> {
    const {args, flags} = await this.parse(QueueClaim)
    const now = systemClock.now()
    const view = await changeQueue(flags, args.whom, () => ({do: 'claim'}), now)
    this.show(renderQueue(view.cards, now, view.timeZone))
    this.tell('Next: oncrew queue done, when you have spoken with them')
    return view
  }
}
