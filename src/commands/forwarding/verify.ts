import {setTimeout as delay} from 'node:timers/promises'
import {string as textArg} from '@oclif/core/args'
import {integer} from '@oclif/core/flags'
import {showPhoneNumber} from '../../config/phone-number.ts'
import {requireRouting, routingFilePath} from '../../config/routing-file.ts'
import type {CallReceived} from '../../contracts/generated/call-event.ts'
import type {Journal} from '../../journal/journal.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {forwardingTarget} from '../../provision/forwarding/target.ts'
import {arrival, type ForwardingVerdict, nothingArrived} from '../../provision/forwarding/verdict.ts'
import {journalFlags} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {paint} from '../../ui/paint.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'

/** How often the journal is looked at; another process writes it. */
const everyMs = 500
const batch = 500

export default class ForwardingVerify extends OncrewCommand {
  static override summary = 'walk through a test call, and say whether it arrived, from where, and with what'
  static override description = 'Watches the journal of a running oncrew serve. Exits with 1 when nothing arrived.'

  static override args = {
    number: textArg({description: 'the tracked number, or its source [default: the one that has forwarded_from]'}),
  }

  static override examples = [
    '<%= config.bin %> forwarding verify',
    '<%= config.bin %> forwarding verify main-line --wait 60',
  ]
  static override flags = {
    config: provisionFlags.config,
    journal: journalFlags.journal,
    wait: integer({description: 'seconds to wait for the call', default: 120, min: 1, max: 3600}),
  }

  async run(): Promise<ForwardingVerdict> {
    const {args, flags} = await this.parse(ForwardingVerify)
    const number = forwardingTarget(args.number, await requireRouting(routingFilePath(flags.config)))
    const journal = openExistingJournal(flags.journal)
    const seen = lastSeq(journal)
    const line = number.forwardedFrom === undefined ? 'the main line' : showPhoneNumber(number.forwardedFrom)
    this.tell(`1. From a phone that is not on the crew, call ${line}.`)
    this.tell('2. Let it ring, and do not pick it up.')
    this.tell(`3. When the agent greets you, hang up. Waiting up to ${flags.wait} s …`)
    const began = Date.now()
    const received = await waitFor(journal, seen, number.number, began + flags.wait * 1000)
    await journal.close()
    const seconds = Math.round((Date.now() - began) / 1000)
    const verdict = received === undefined ? nothingArrived(number, flags.wait) : arrival(received, number, seconds)
    const sign = verdict.arrived ? paint.good('✓') : paint.bad('✗')
    this.show(verdict.says.map((text, index) => `${index === 0 ? sign : ' '} ${text}`).join('\n'))
    if (verdict.arrived) this.tell('Next: the same with the phone busy, and with it switched off.')
    else this.finishWith(Exit.failed)
    return verdict
  }
}

function lastSeq(journal: Journal): number {
  let seq = 0
  for (let read = journal.since(seq, batch); read.length > 0; read = journal.since(seq, batch))
    seq = read.at(-1)?.seq ?? seq
  return seq
}

async function waitFor(
  journal: Journal,
  after: number,
  number: string,
  until: number,
): Promise<CallReceived | undefined> {
  let seq = after
  while (Date.now() < until) {
    for (const {seq: at, fact} of journal.since(seq, batch)) {
      seq = at
      if (fact.type === 'call.received' && fact.dialedNumber === number) return fact
    }
    await delay(everyMs)
  }
  return undefined
}
