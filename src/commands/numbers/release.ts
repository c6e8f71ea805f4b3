import {existsSync} from 'node:fs'
import {string} from '@oclif/core/args'
import {lockFilePath, readLock, writeLock} from '../../config/lock-file.ts'
import {routingFilePath} from '../../config/routing-file.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {findOwned, type KnownNumber} from '../../provision/find-owned.ts'
import {answeredBy} from '../../provision/risk.ts'
import {lastCallOn} from '../../report/last-call.ts'
import {journalFlags} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {paint} from '../../ui/paint.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'
import {typed} from '../../ui/question.ts'
import {openAccountOf} from '../../wiring/provisioning.ts'

export default class NumbersRelease extends OncrewCommand {
  static override summary = 'give a number back to the carrier, for good'
  static override description =
    'Says what the number is and what is lost, and asks for it to be typed. Neither plan nor apply ever does this, and there is no --yes.'

  static override args = {number: string({description: 'such as +13125550190', required: true})}
  static override examples = ['<%= config.bin %> numbers release +13125550190']
  static override flags = {config: provisionFlags.config, journal: journalFlags.journal}

  async run(): Promise<{readonly number: string; readonly released: boolean}> {
    const {args, flags} = await this.parse(NumbersRelease)
    const lockPath = lockFilePath(routingFilePath(flags.config))
    const lock = readLock(lockPath)
    const {carrier, close} = await openAccountOf(process.env, line => this.tell(line))
    try {
      const known = findOwned(args.number, await carrier.read(), lock)
      const {number, sid} = known.owned
      this.show(whatIsLost(known, await lastCall(flags.journal, number)))
      const answer = await typed(`Type ${number} to release it:`)
      if (answer.trim() !== number) {
        this.tell('Nothing was done.')
        return {number, released: false}
      }
      await carrier.release(sid)
      if (lock !== undefined && known.locked !== undefined) {
        const {[known.locked.key]: _, ...numbers} = lock.numbers
        await writeLock(lockPath, {...lock, numbers})
      }
      this.show(`${paint.good('✓')} ${number} is released.`)
      this.tell('Next: take it out of the routing file, then oncrew plan')
      return {number, released: true}
    } finally {
      await close()
    }
  }
}

async function lastCall(path: string, number: string): Promise<string> {
  if (!existsSync(path)) return `unknown: there is no journal at ${path} (name it with --journal)`
  const journal = openExistingJournal(path)
  const {last, count} = lastCallOn(journal, number)
  await journal.close()
  if (last === undefined) return 'none in the journal'
  return `${last.received.slice(0, 16).replace('T', ' ')} UTC, ${last.disposition}; ${count} in the journal`
}

function whatIsLost({owned, locked}: KnownNumber, last: string): string {
  const {number, settings, hasEmergencyAddress} = owned
  const rows = [
    ['Number', number],
    ['Name', settings.friendly_name],
    ['Source', locked?.key ?? 'none that the lock file knows'],
    ['Its calls', answeredBy(settings)],
    ['Last call', last],
  ]
  const lost = [
    'Whoever calls it hears that it is not in service: every sign, advert and profile that shows it, and every main line that forwards to it.',
    'Twilio may sell it to somebody else. Getting it back is luck, and takes months.',
    ...(hasEmergencyAddress ? ['It has an emergency address: take that off first, or Twilio refuses (21631).'] : []),
  ]
  return [
    ...rows.map(([name = '', value = '']) => `${paint.quiet(name.padEnd(10))} ${value}`),
    '',
    paint.bad('What is lost'),
    ...lost.map(line => `  ${line}`),
  ].join('\n')
}
