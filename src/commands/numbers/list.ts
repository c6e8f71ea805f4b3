import {lockFilePath, readLock} from '../../config/lock-file.ts'
import {rehearsalFilePath, requireRoutingAlone, routingFilePath} from '../../config/routing-file.ts'
import {type ListedNumber, listNumbers} from '../../provision/number-list.ts'
import {renderNumbers} from '../../ui/numbers-table.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'
import {openAccountOf, openEmulator} from '../../wiring/provisioning.ts'

export default class NumbersList extends OncrewCommand {
  static override summary = 'the numbers of the account: their sources, and what takes their calls'
  static override examples = ['<%= config.bin %> numbers list', '<%= config.bin %> numbers list --json']
  static override flags = {config: provisionFlags.config, emulator: provisionFlags.emulator}

  async run(): Promise<{readonly numbers: readonly ListedNumber[]}> {
    const {flags} = await this.parse(NumbersList)
    const tell = (line: string) => this.tell(line)
    const lock = flags.emulator ? undefined : readLock(lockFilePath(routingFilePath(flags.config)))
    const {carrier, close} = flags.emulator
      ? await openEmulator(requireRoutingAlone(rehearsalFilePath(flags.config)), tell)
      : await openAccountOf(process.env, tell)
    try {
      const {numbers: owned} = await carrier.read()
      const numbers = listNumbers(owned, lock)
      this.show(renderNumbers(numbers))
      this.tell('Next: oncrew plan')
      return {numbers}
    } finally {
      await close()
    }
  }
}
