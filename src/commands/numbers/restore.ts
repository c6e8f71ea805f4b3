import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {lockFilePath, readLock, writeLock} from '../../config/lock-file.ts'
import {routingFilePath} from '../../config/routing-file.ts'
import type {SettingChange} from '../../contracts/generated/plan.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import {findOwned} from '../../provision/find-owned.ts'
import {settingChanges} from '../../provision/settings.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'
import {confirmed} from '../../ui/question.ts'
import {settingInWords} from '../../ui/setting-in-words.ts'
import {openAccountOf} from '../../wiring/provisioning.ts'

export default class NumbersRestore extends OncrewCommand {
  static override summary = 'put back what was set on a number before oncrew first touched it'
  static override args = {number: string({description: 'such as +13125550190', required: true})}
  static override examples = ['<%= config.bin %> numbers restore +13125550190']
  static override flags = {
    config: provisionFlags.config,
    yes: boolean({description: 'do not ask: it can be undone by oncrew apply'}),
  }

  async run(): Promise<{readonly number: string; readonly set: readonly SettingChange[]}> {
    const {args, flags} = await this.parse(NumbersRestore)
    const lockPath = lockFilePath(routingFilePath(flags.config))
    const lock = readLock(lockPath)
    const {carrier, close} = await openAccountOf(process.env, line => this.tell(line))
    try {
      const {owned, locked} = findOwned(args.number, await carrier.read(), lock)
      const {number, sid} = owned
      const found = locked?.entry.found
      if (lock === undefined || locked === undefined || found === undefined)
        throw nothingFound(number, locked?.entry.origin)
      const set = settingChanges(owned.settings, found)
      if (set.length === 0) {
        this.show(`${number} is as it was found.`)
        return {number, set}
      }
      this.show(set.map(({field, from, to}) => `${field}  ${settingInWords(from)} → ${settingInWords(to)}`).join('\n'))
      if (!flags.yes && !(await confirmed(`Put this back on ${number}?`, 'In a script: --yes'))) {
        this.tell('Nothing was done.')
        return {number, set: []}
      }
      const after = await carrier.configure(sid, Object.fromEntries(set.map(({field, to}) => [field, to])))
      const left = settingChanges(after.settings, found)
      if (left.length > 0) throw notKept(number, left)
      const {applied: _, ...entry} = locked.entry
      await writeLock(lockPath, {...lock, numbers: {...lock.numbers, [locked.key]: entry}})
      this.tell(
        `${number} is as it was found. To keep it so, write "managed: false" for ${locked.key}; oncrew apply would take it over again.`,
      )
      return {number, set}
    } finally {
      await close()
    }
  }
}

function nothingFound(number: string, origin: string | undefined): Problem {
  return new Problem({
    what: `The lock file holds nothing that was found on ${number}.`,
    why: origin === 'bought' ? 'oncrew bought it: there was nothing before.' : 'oncrew has not touched it.',
    fix: ['oncrew numbers list shows what the account has'],
  })
}

function notKept(number: string, left: readonly SettingChange[]): Problem {
  return new Problem({
    what: `Twilio did not keep what was put back on ${number}: ${left.map(({field}) => field).join(', ')}.`,
    fix: ['Look at the number in the Twilio Console.'],
    exit: Exit.carrier,
  })
}
