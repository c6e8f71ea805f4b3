import {string as text} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {parsePhoneNumber} from '../../config/phone-number.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class CarrierCall extends OncrewCommand {
  static override enableJsonFlag = false
  static override summary = 'call a number of a running oncrew carrier: you type, the line answers'
  static override description =
    'The call goes over the carrier to whatever its number is configured with, in real time. Lines from a pipe are your turns, one each; its end hangs up. Credentials come from TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or are those that oncrew carrier begins with.'

  static override examples = [
    '<%= config.bin %> carrier call +13125550190',
    '<%= config.bin %> carrier call +13125550190 --carrier http://127.0.0.1:4021',
  ]

  static override args = {number: text({description: 'number of the account to call', required: true})}

  static override flags = {
    from: string({description: 'your caller ID, or anonymous', default: '+13125550142'}),
    carrier: string({
      description: 'where oncrew carrier listens',
      default: 'http://127.0.0.1:4020',
      env: 'TWILIO_API_URL',
    }),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(CarrierCall)
    const to = numberIn('NUMBER', args.number)
    const from = flags.from === 'anonymous' ? undefined : numberIn('--from', flags.from)
    const [{remoteCarrier}, {typedCall}] = await Promise.all([
      import('../../wiring/remote-call.ts'),
      import('../../wiring/typed-call.ts'),
    ])
    await typedCall(remoteCarrier(flags.carrier.replace(/\/+$/, ''), process.env), {
      to,
      from,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      say: line => this.log(line),
      tell: line => this.tell(line),
    })
    this.tell('Next: oncrew calls, to see what came of it')
  }
}

function numberIn(where: string, written: string): string {
  const number = parsePhoneNumber(written)
  if (number !== undefined) return number
  throw new Problem({
    what: `${where}: ${written} is not a phone number.`,
    fix: ['Give one such as +13125550190.'],
    exit: Exit.usage,
  })
}
