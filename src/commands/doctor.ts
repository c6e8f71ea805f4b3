import {existsSync} from 'node:fs'
import {boolean, string} from '@oclif/core/flags'
import {loadRouting} from '../config/load-routing.ts'
import {lockFilePath, readLock} from '../config/lock-file.ts'
import {parsePhoneNumber} from '../config/phone-number.ts'
import {readRoutingFile, routingFilePath} from '../config/routing-file.ts'
import {Exit} from '../problem/exit.ts'
import {systemClock} from '../time/system-clock.ts'
import {configFlag} from '../ui/config-flag.ts'
import {renderDiagnoses} from '../ui/diagnoses.ts'
import {journalFlags} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {screenWidth} from '../ui/screen.ts'
import type {Diagnosis} from '../wiring/doctor/diagnosis.ts'
import {examine} from '../wiring/doctor/examine.ts'

export default class Doctor extends OncrewCommand {
  static override summary = 'look at everything that a call needs, and say what mends what is wrong'
  static override description =
    'Node, routing file, journal, disk, clock and time zone, secrets, what callers are told, the account and where its numbers point, whether texts are let through, the public address, the mail server. Changes nothing, sends nothing. Exits with 1 when something is wrong.'

  static override examples = [
    '<%= config.bin %> doctor',
    '<%= config.bin %> doctor --public-url https://calls.northside.example',
    '<%= config.bin %> doctor --offline --json | jq ".findings[].fix"',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: configFlag,
    'public-url': string({description: 'where the world reaches oncrew serve', env: 'ONCREW_PUBLIC_URL'}),
    offline: boolean({description: 'ask nobody on the network'}),
  }

  async run(): Promise<{readonly findings: readonly Diagnosis[]}> {
    const {flags} = await this.parse(Doctor)
    const routingPath = routingFilePath(flags.config)
    const lock = readLock(lockFilePath(routingPath))
    const loaded = existsSync(routingPath)
      ? loadRouting(readRoutingFile(routingPath), routingPath, key =>
          parsePhoneNumber(lock?.numbers[key]?.number ?? ''),
        )
      : undefined
    const findings = await examine(
      {
        routingPath,
        routing: loaded?.routing,
        findings: loaded?.findings,
        lock,
        journalPath: flags.journal,
        publicUrl: (flags['public-url'] ?? lock?.public_url)?.replace(/\/+$/, ''),
        environment: process.env,
        now: systemClock.now(),
      },
      {outside: !flags.offline},
    )
    this.show(renderDiagnoses(findings, screenWidth()))
    const errors = findings.filter(({state}) => state === 'error').length
    if (errors > 0) this.finishWith(Exit.failed)
    this.tell(
      errors === 0
        ? 'Nothing is wrong.   Next: oncrew serve'
        : `${errors} to mend, from the top. Then once more: oncrew doctor`,
    )
    return {findings}
  }
}
