import {boolean, string} from '@oclif/core/flags'
import type {Plan as PlanOfChanges} from '../contracts/generated/plan.ts'
import {Exit} from '../problem/exit.ts'
import {withOffers} from '../provision/offers.ts'
import {lockedFlows, plan} from '../provision/plan.ts'
import {savePlan} from '../provision/saved-plan.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {renderPlan} from '../ui/plan-table.ts'
import {provisionFlags} from '../ui/provision-flags.ts'
import {openProvisioning} from '../wiring/provisioning.ts'

export default class Plan extends OncrewCommand {
  static override summary = 'what apply would change in the Twilio account, why, and for how much a month'
  static override description =
    'Reads the account, writes nothing. Numbers that the file does not mention are left alone, and none is ever released. Credentials come from TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET. The form of --json is schemas/plan.schema.json.'

  static override examples = [
    '<%= config.bin %> plan --emulator',
    '<%= config.bin %> plan --public-url https://calls.northside.example',
    '<%= config.bin %> plan --out plan.json --detailed-exit-code',
  ]

  static override flags = {
    ...provisionFlags,
    out: string({description: 'file to save the plan in, for oncrew apply FILE'}),
    search: boolean({
      description: 'ask whether what is to be bought is for sale, once for each kind',
      default: true,
      allowNo: true,
    }),
    'detailed-exit-code': boolean({description: 'exit with 8 when changes are pending'}),
  }

  async run(): Promise<PlanOfChanges> {
    const {flags} = await this.parse(Plan)
    const tell = (line: string) => this.tell(line)
    const {carrier, wanted, lock, close} = await openProvisioning({...flags, publicUrl: flags['public-url'], tell})
    try {
      const asked = plan(wanted, await carrier.read(lockedFlows(lock)), lock)
      const planned = flags.search ? await withOffers(asked, wanted, carrier) : asked
      this.show(renderPlan(planned, wanted.routing.business.name))
      if (flags.out !== undefined) await savePlan(flags.out, planned)
      const pending = planned.changes.length > 0
      this.tell(nextStep(pending, flags))
      if (pending && flags['detailed-exit-code']) this.finishWith(Exit.changesPending)
      return planned
    } finally {
      await close()
    }
  }
}

function nextStep(pending: boolean, {emulator, out}: {emulator: boolean; out?: string | undefined}): string {
  if (!pending) return 'The account is what the file says.   Next: oncrew serve'
  if (emulator) return 'Played on an account in memory.   Next: oncrew apply --emulator'
  return `Next: oncrew apply${out === undefined ? '' : ` ${out}`}`
}
