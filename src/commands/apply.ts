import {basename} from 'node:path'
import {string} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import type {Plan} from '../contracts/generated/plan.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {type Applied, apply} from '../provision/apply.ts'
import {withOffers} from '../provision/offers.ts'
import {lockedFlows, plan} from '../provision/plan.ts'
import {readPlan} from '../provision/saved-plan.ts'
import {type AppliedView, appliedView, renderApplied} from '../ui/applied.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {renderPlan} from '../ui/plan-table.ts'
import {provisionFlags} from '../ui/provision-flags.ts'
import {confirmed} from '../ui/question.ts'
import {openProvisioning, type Provisioning} from '../wiring/provisioning.ts'

export default class Apply extends OncrewCommand {
  static override summary = 'make the Twilio account what the routing file says'
  static override description =
    'Shows the plan and asks. Reads the account again before it writes, and stops if it moved since. Can be stopped at any moment and run again: nothing is done twice, no number is bought twice. Never releases a number. Without somebody to ask, --yes takes a saved plan.'

  static override args = {
    plan: string({description: 'a plan that oncrew plan --out saved; without: the plan as of now'}),
  }
  static override examples = [
    '<%= config.bin %> apply --emulator --yes',
    '<%= config.bin %> apply --public-url https://calls.northside.example',
    '<%= config.bin %> plan --out plan.json && <%= config.bin %> apply plan.json --yes',
  ]

  static override flags = {
    ...provisionFlags,
    yes: boolean({description: 'do not ask; takes a saved plan, so that what is done was seen'}),
  }

  async run(): Promise<AppliedView | undefined> {
    const {args, flags} = await this.parse(Apply)
    if (flags.yes && args.plan === undefined && !flags.emulator) throw yesWithoutPlan()
    const tell = (line: string) => this.tell(line)
    const saved = args.plan === undefined ? undefined : await readPlan(args.plan)
    const publicUrl = flags['public-url'] ?? saved?.public_url
    const provisioning = await openProvisioning({...flags, publicUrl, tell})
    try {
      return await this.applyTo(provisioning, saved, flags)
    } finally {
      await provisioning.close()
    }
  }

  private async applyTo(
    provisioning: Provisioning,
    saved: Plan | undefined,
    {yes, emulator}: {readonly yes: boolean; readonly emulator: boolean},
  ): Promise<AppliedView | undefined> {
    const {wanted, carrier, lock} = provisioning
    const shown =
      saved ?? (await withOffers(plan(wanted, await carrier.read(lockedFlows(lock)), lock), wanted, carrier))
    this.show(`${renderPlan(shown, wanted.routing.business.name)}\n`)
    if (shown.changes.length === 0) {
      this.tell('The account is what the file says.   Next: oncrew serve')
      return appliedView({done: [], failed: [], notDone: [], left: shown})
    }
    if (!yes && !(await confirmed(questionAbout(shown), inBuildServers))) {
      this.tell('Nothing was done.')
      return undefined
    }
    const applied = await this.carryOut(provisioning, shown)
    const view = appliedView(applied)
    this.show(renderApplied(view))
    this.tell(nextStep(applied, emulator ? undefined : basename(provisioning.lockPath)))
    if (applied.failed.length > 0) this.finishWith(Exit.carrier)
    else if (applied.left.changes.length > 0) this.finishWith(Exit.failed)
    return view
  }

  private async carryOut({wanted, carrier, lock, keepLock}: Provisioning, shown: Plan): Promise<Applied> {
    let stopped = false
    const stop = () => {
      if (stopped) process.exit(130)
      stopped = true
      this.tell('Finishing the request that is under way …')
    }
    process.on('SIGINT', stop)
    const total = shown.changes.length
    let count = 0
    try {
      return await apply({
        wanted,
        carrier,
        shown,
        lock,
        keepLock,
        isStopped: () => stopped,
        onDone: (_, what) => {
          count += 1
          if (total <= 60 || count % 25 === 0 || count === total) this.tell(`${count} of ${total}  ${what}`)
        },
      })
    } finally {
      process.off('SIGINT', stop)
    }
  }
}

const inBuildServers = 'In CI: oncrew plan --out plan.json, have it looked at, then oncrew apply plan.json --yes'

/** @param lockFile undefined: nothing was kept */
function nextStep({failed, notDone}: Applied, lockFile: string | undefined): string {
  if (failed.length > 0) return 'Next: mend that, and run oncrew apply again.'
  if (notDone.length > 0) return 'Stopped.   Next: oncrew apply does the rest; nothing is done or bought twice.'
  if (lockFile === undefined) return 'Played on an account in memory: nothing was kept.   Next: docs/provisioning.md'
  return `Next: commit ${lockFile}, then oncrew serve, and call one of the numbers.`
}

function questionAbout({changes, account, bill}: Plan): string {
  const count = changes.length === 1 ? 'this change' : `these ${changes.length} changes`
  const added = bill.after - bill.now
  const cost = added === 0 ? '' : ` That adds ${added.toFixed(2)} ${bill.currency} a month.`
  return `Make ${count} in account ${account}?${cost}`
}

function yesWithoutPlan(): Problem {
  return new Problem({
    what: '--yes takes a saved plan: nothing is done that nobody saw.',
    fix: ['oncrew plan --out plan.json', 'oncrew apply plan.json --yes'],
    exit: Exit.usage,
  })
}
