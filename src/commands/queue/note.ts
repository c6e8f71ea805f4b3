import {string as textArg} from '@oclif/core/args'
import {systemClock} from '../../time/system-clock.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {queueFlags, whomArg} from '../../ui/queue-flags.ts'
import {renderQueue} from '../../ui/queue-table.ts'
import {changeQueue, type QueueView} from '../../wiring/change-queue.ts'

export default class QueueNote extends OncrewCommand {
  static override summary = 'write a line on a card, for whoever calls back'
  static override examples = ['<%= config.bin %> queue note 0142 "gate code 1944, dog in the yard" --by sam']

  static override args = {whom: whomArg, text: textArg({description: 'the note, one line', required: true})}
  static override flags = {...queueFlags}

  async run(): Promise<QueueView> {
    const {args, flags} = await this.parse(QueueNote)
    const now = systemClock.now()
    const view = await changeQueue(flags, args.whom, () => ({do: 'note', text: args.text}), now)
    this.show(renderQueue(view.cards, now, view.timeZone))
    this.tell('Next: oncrew queue')
    return view
  }
}
