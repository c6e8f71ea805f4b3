import {boolean, integer, string} from '@oclif/core/flags'
import type {BoxedAccount} from '../sim/account/open-account.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {screenWidth} from '../ui/screen.ts'
import {stopRequested} from '../wiring/stop-requested.ts'

export default class Carrier extends OncrewCommand {
  static override enableJsonFlag = false
  static override summary = 'a Twilio account on this machine, for any program that speaks to Twilio'
  static override description =
    "Answers Twilio's REST API at http://127.0.0.1:4020 in any language's own library: numbers to buy and to configure, calls, texts, recordings, messaging services, Studio flows. Calls ring simulated people; webhooks are signed. Nobody real is dialled and nothing is charged; only webhooks go out, to where the numbers are pointed. Each request and each call is a line on standard output."

  static override examples = [
    '<%= config.bin %> carrier',
    '<%= config.bin %> carrier --seed northside.yaml --state northside.state.json',
    '<%= config.bin %> carrier --port 0 > requests.log',
  ]

  static override flags = {
    port: integer({description: 'port to listen on; 0 for a free one', default: 4020, min: 0, max: 65535}),
    seed: string({
      description: 'YAML file with what the account begins with: numbers, phones, faults (docs/carrier.md)',
    }),
    plain: boolean({description: 'lines, also on a terminal, instead of a page that is drawn anew'}),
    state: string({description: 'file that keeps the account over a restart [default: it is forgotten]'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Carrier)
    const [{openKeptAccount, readSeed}, {requestLine}, {createLogbook}, {createStory}, {createRandom}, {randomBytes}] =
      await Promise.all([
        import('../wiring/boxed-account.ts'),
        import('../ui/carrier/request-line.ts'),
        import('../ui/carrier/carrier-log.ts'),
        import('../ui/story.ts'),
        import('../sim/random.ts'),
        import('node:crypto'),
      ])
    const isPage = process.stdout.isTTY && process.stdin.isTTY && process.env.TERM !== 'dumb' && !flags.plain
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const telling = createStory({routing: undefined, timeZone, width: screenWidth()})
    const logbook = createLogbook()
    const account = await openKeptAccount(flags.seed === undefined ? {} : await readSeed(flags.seed), {
      port: flags.port,
      statePath: flags.state,
      // Two runs that share a state must never make the same SID.
      random: createRandom(randomBytes(16).toString('hex')),
      onAnswered: answered => {
        const line = requestLine(answered, timeZone)
        if (isPage) logbook.request(line, answered.status === 0 || answered.status >= 400)
        else this.log(line)
      },
      trace: entry => {
        const lines = telling({from: 'wire', entry})
        if (isPage) logbook.happening(lines, entry.kind === 'dials')
        else for (const line of lines) this.log(line)
      },
    })
    this.tell(greeting(account).join('\n'))
    if (isPage) {
      const {showCarrier} = await import('../ui/carrier/show-carrier.tsx')
      await showCarrier({logbook, ...account, numbers: () => account.rows.numbers.length})
    } else {
      this.tell('Stop with Ctrl-C.')
      await stopRequested()
    }
    await account.close()
    this.tell(flags.state === undefined ? 'Closed.' : `Closed. The account is kept in ${flags.state}.`)
  }
}

function greeting({url, accountSid, authToken, rows}: BoxedAccount): string[] {
  const {numbers} = rows
  return [
    `A Twilio account at ${url}, with ${numbers.length === 1 ? '1 number' : `${numbers.length} numbers`}.`,
    '',
    `  TWILIO_ACCOUNT_SID=${accountSid}`,
    `  TWILIO_AUTH_TOKEN=${authToken}`,
    `  TWILIO_API_URL=${url}`,
    '',
    `Call one of its numbers with: oncrew carrier call${numbers[0] === undefined ? ' NUMBER' : ` ${numbers[0].phone_number}`}`,
  ]
}
