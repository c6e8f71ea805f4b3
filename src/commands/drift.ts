import {boolean} from '@oclif/core/flags'
import {editNumbers} from '../config/edit-numbers.ts'
import {readRoutingFile} from '../config/routing-file.ts'
import {replaceFile} from '../config/write-file.ts'
import {Exit} from '../problem/exit.ts'
import {adoption, type DriftReport, driftOf} from '../provision/drift.ts'
import {lockedFlows} from '../provision/plan.ts'
import {renderDrift} from '../ui/drift-table.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {provisionFlags} from '../ui/provision-flags.ts'
import {openProvisioning} from '../wiring/provisioning.ts'

export default class Drift extends OncrewCommand {
  static override summary = 'what somebody changed in the account since oncrew last applied the file'
  static override description =
    'Exits with 8 when something drifted. --adopt takes what was done at the carrier into the routing file, comments and all else kept; oncrew apply puts the account back instead.'

  static override examples = [
    '<%= config.bin %> drift',
    '<%= config.bin %> drift --adopt',
    '<%= config.bin %> drift --json',
  ]

  static override flags = {
    ...provisionFlags,
    adopt: boolean({description: 'take what was done at the carrier into the routing file'}),
  }

  async run(): Promise<DriftReport> {
    const {flags} = await this.parse(Drift)
    const tell = (line: string) => this.tell(line)
    const open = await openProvisioning({...flags, publicUrl: flags['public-url'], tell})
    const {carrier, wanted, lock, path, keepLock, close} = open
    try {
      const account = await carrier.read(lockedFlows(lock))
      const report = driftOf(wanted, account, lock)
      if (lock !== undefined) this.show(renderDrift(report))
      if (lock === undefined)
        this.tell('There is no lock file yet, so nothing is known of how oncrew left things.   Next: oncrew plan')
      else if (flags.adopt && report.drift.length > 0) {
        const adopted = adoption(report, account, lock)
        const text = readRoutingFile(path)
        const edited = editNumbers(text, adopted.edits)
        if (edited !== text && !flags.emulator) await replaceFile(path, edited)
        await keepLock(adopted.lock)
        this.tell(`${path} says so now (${adopted.edits.length} edits).   Next: oncrew validate ${path} && oncrew plan`)
        return report
      }
      if (report.drift.length > 0) this.finishWith(Exit.changesPending)
      if (lock !== undefined)
        this.tell(
          report.drift.length === 0
            ? 'Next: oncrew plan'
            : 'Next: oncrew apply to put it back, or oncrew drift --adopt',
        )
      return report
    } finally {
      await close()
    }
  }
}
