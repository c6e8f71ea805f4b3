import {existsSync} from 'node:fs'
import {string} from '@oclif/core/flags'
import {lockFilePath, writeLock} from '../config/lock-file.ts'
import {putFile} from '../config/write-file.ts'
import {Problem} from '../problem/problem.ts'
import {importAccount} from '../provision/import.ts'
import {machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {openAccountOf} from '../wiring/provisioning.ts'

export default class Import extends OncrewCommand {
  static override summary = 'write a routing file from the Twilio account as it is'
  static override description =
    'Writes a routing file and its lock. Numbers that something else answers are written down with managed: false, so the plan after an import is empty: you decide, number by number, what oncrew takes over.'

  static override examples = [
    '<%= config.bin %> import --ring +13125550111',
    '<%= config.bin %> import --out crews/denver.yaml --time-zone America/Denver',
  ]

  static override flags = {
    out: string({description: 'file to write', default: 'oncrew.yaml'}),
    business: string({description: 'its name, as callers hear it [default: as the net at the carrier says]'}),
    'time-zone': string({description: "IANA zone of the business's hours [default: this machine's]"}),
    trade: string({description: 'its trade', default: 'plumbing'}),
    ring: string({
      description: 'phone that is rung first [default: those that the net at the carrier rings]',
      multiple: true,
    }),
  }

  async run(): Promise<{readonly file: string; readonly lock: string; readonly numbers: number}> {
    const {flags} = await this.parse(Import)
    const {out} = flags
    if (existsSync(out)) {
      throw new Problem({
        what: `There is a file ${out} already.`,
        fix: ['Write another one: --out imported.yaml', 'For what changed at the carrier since: oncrew drift'],
      })
    }
    const tell = (line: string) => this.tell(line)
    const {carrier, close} = await openAccountOf(process.env, tell)
    try {
      const wishes = {...flags, path: out, timeZone: flags['time-zone'] ?? machineTimeZone(), ring: flags.ring ?? []}
      const {text, lock} = importAccount(await carrier.read(), {...wishes, business: flags.business})
      await putFile(out, text)
      await writeLock(lockFilePath(out), lock)
      const numbers = Object.keys(lock.numbers).length
      this.show(`Wrote ${out} (${numbers} ${numbers === 1 ? 'number' : 'numbers'}) and ${lockFilePath(out)}.`)
      this.tell(`Next: make it yours, then oncrew validate ${out}`)
      return {file: out, lock: lockFilePath(out), numbers}
    } finally {
      await close()
    }
  }
}
