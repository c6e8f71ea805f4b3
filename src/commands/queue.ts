import {listCards} from '../board/card-list.ts'
import {queueReachMs, readQueue} from '../board/read-queue.ts'
import {openExistingJournal} from '../journal/open-journal.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import {systemClock} from '../time/system-clock.ts'
import {journalFlags, machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {renderQueue} from '../ui/queue-table.ts'
import type {QueueView} from '../wiring/change-queue.ts'

export default class Queue extends OncrewCommand {
  static override summary = 'whom to call back, the most pressing first'
  static override description =
    'Every caller of the last two weeks whom nobody has answered or called back: by urgency, then by how long they have waited. Calls of one caller are one card, and each further call moves it up. It leaves the list when somebody says that they called back, or when the caller gets through.'

  static override examples = [
    '<%= config.bin %> queue',
    '<%= config.bin %> queue claim 0142 --by sam',
    '<%= config.bin %> queue done 3125550142 --by sam',
    '<%= config.bin %> queue --json | jq ".cards[0].number"',
  ]

  static override flags = {journal: journalFlags.journal, config: journalFlags.config}

  async run(): Promise<QueueView> {
    const {flags} = await this.parse(Queue)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const now = systemClock.now()
    const journal = openExistingJournal(flags.journal)
    const cards = listCards(readQueue(journal, now - queueReachMs).open(), now)
    await journal.close()
    this.show(renderQueue(cards, now, timeZone))
    const digits = cards[0]?.number?.slice(-4)
    if (digits !== undefined) this.tell(`Next: oncrew queue claim ${digits} --by NAME, and then: oncrew queue done`)
    return {timeZone, cards}
  }
}
