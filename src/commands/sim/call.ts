import {integer, string} from '@oclif/core/flags'
import type {Routing} from '../../config/routing.ts'
import {rehearsalFilePath, requireRouting} from '../../config/routing-file.ts'
import {standInNumbers} from '../../config/stand-in-numbers.ts'
import type {Alert} from '../../contracts/generated/alert.ts'
import {Problem} from '../../problem/problem.ts'
import {createInteractiveCaller} from '../../sim/people/interactive-caller.ts'
import {systemClock} from '../../time/system-clock.ts'
import {agentFlag, agentNamed} from '../../ui/agent-flag.ts'
import {rehearsalConfigFlag} from '../../ui/config-flag.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {paint} from '../../ui/paint.ts'
import {renderAlertCards, renderRehearsalHead} from '../../ui/rehearsal.ts'
import {screenWidth} from '../../ui/screen.ts'
import {createStory, type StoryEntry} from '../../ui/story.ts'
import {openTypedTurns, turnsHelp} from '../../ui/typed-turns.ts'
import {defaultDevJournal, runningBox} from '../../wiring/box-file.ts'
import {callerIdOf, numberNamed, type OwnCallWishes, ownCall, ownCallName, phoneWishes} from '../../wiring/own-call.ts'
import {rehearse} from '../../wiring/rehearsal.ts'
import {type Said, saidOn} from '../../wiring/said.ts'

interface CallView {
  readonly seed: number
  /** When the call began. */
  readonly at: string
  /** On the line between caller and agent, in order. */
  readonly said: readonly Said[]
  readonly alerts: readonly Alert[]
}

/** What only a box of the call's own can do. */
const ownBox = ['at', 'crew', 'agent', 'seed', 'journal'] as const

export default class SimCall extends OncrewCommand {
  static override summary = 'call it yourself: you type, the agent answers'
  static override description =
    'Places a call in the simulated carrier, with you on the line, and shows the alert that the owner would get. Needs no account, no key and no network. Lines from a pipe are your turns, one each; its end hangs up. Where an oncrew dev --sim runs in the same folder, the call goes to that one, unless --at, --crew, --agent, --seed, --journal or --json ask for a box of its own.'

  static override examples = [
    '<%= config.bin %> sim call',
    '<%= config.bin %> sim call --to truck-wrap --at 23:30',
    '<%= config.bin %> sim call --to website --dev northside.db',
    '<%= config.bin %> sim call --at "2026-03-04 10:15" --crew sam=answers',
    'printf "my basement is flooding\\n3125550142\\nyes\\n" | <%= config.bin %> sim call --json',
  ]

  static override flags = {
    to: string({description: "source or number to call [default: the file's first]"}),
    from: string({description: 'your caller ID, or anonymous', default: '+13125550142'}),
    at: string({description: 'when, on the business\'s clock: "2026-03-03 23:02", or 23:02 for today [default: now]'}),
    crew: string({
      description: `what a crew member's phone does, such as sam=answers: ${Object.keys(phoneWishes).join(', ')} [default: just-rings]`,
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
    }),
    config: rehearsalConfigFlag,
    agent: agentFlag,
    seed: integer({
      description: 'the same seed, time and turns give the same call [default: another each time]',
      min: 0,
    }),
    journal: string({description: 'file to record the call in', env: 'ONCREW_SIM_JOURNAL'}),
    dev: string({
      description: `journal of the oncrew dev --sim to call into [default: ${defaultDevJournal}, where one runs]`,
      env: 'ONCREW_DEV_JOURNAL',
    }),
    carrier: string({
      description: 'address of a boxed carrier to call over, such as that of oncrew carrier',
      exclusive: ['at', 'crew', 'seed'],
    }),
  }

  async run(): Promise<CallView | undefined> {
    const {flags} = await this.parse(SimCall)
    const routing = await requireRouting(rehearsalFilePath(flags.config), standInNumbers())
    const elsewhere =
      this.jsonEnabled() || (flags.carrier === undefined && ownBox.some(name => flags[name] !== undefined))
        ? undefined
        : lineTo(flags)
    if (elsewhere !== undefined) {
      await this.callInto(elsewhere, flags, routing)
      return undefined
    }
    const scenario = ownCall({...flags, crew: flags.crew ?? []}, routing, systemClock.now())
    // Another seed, another CallSid: two calls in one journal are two calls.
    const seed = flags.seed ?? systemClock.now() % 1_000_000
    const {timeZone, name: business} = routing.business
    const width = screenWidth(this.jsonEnabled() ? process.stderr : process.stdout)
    const telling = createStory({routing, timeZone, width})

    let stopped = false
    const turns = openTypedTurns({...keyboard(), onCtrlC: stop})
    function stop(): void {
      stopped = true
      turns.stop()
    }
    process.once('SIGINT', stop)
    let begun = false
    const begin = (at: number) => {
      begun = true
      this.narrate(renderRehearsalHead({name: scenario.name, business, at, timeZone, seed}, width))
      if (process.stdin.isTTY) this.narrate(turnsHelp.map(line => paint.quiet(line)).join('\n'))
      this.narrate('')
    }
    const onStory = (entry: StoryEntry) => {
      if (stopped) return
      if (!begun) begin(entry.from === 'wire' ? entry.entry.at : entry.at)
      for (const line of telling(entry)) this.narrate(line)
    }
    try {
      const {alerts, trace, begins} = await rehearse({
        scenario,
        routing,
        seed,
        journalPath: flags.journal,
        voiceUrl: undefined,
        agent: agentNamed(flags.agent),
        callers: new Map([[ownCallName, createInteractiveCaller(turns.next)]]),
        onStory,
        warn: line => this.tell(`  ${line}`),
      })
      if (stopped) {
        this.tell('Stopped.')
        return undefined
      }
      this.show(`\n${renderAlertCards(alerts, width).join('\n')}`)
      return {seed, at: new Date(begins).toISOString(), said: saidOn(trace), alerts}
    } finally {
      process.off('SIGINT', stop)
      turns.close()
    }
  }

  /** Somebody else's box: a story in real time, and the alert goes where that one's owner sees it. */
  private async callInto({url, env, where}: Line, {to, from}: Pick<OwnCallWishes, 'to' | 'from'>, routing: Routing) {
    const [{remoteCarrier}, {typedCall}] = await Promise.all([
      import('../../wiring/remote-call.ts'),
      import('../../wiring/typed-call.ts'),
    ])
    const {number, label} = numberNamed(to, routing)
    const callerId = callerIdOf(from)
    this.tell(`Calling ${label} over ${where}.`)
    await typedCall(remoteCarrier(url, env), {
      to: number,
      from: 'number' in callerId ? callerId.number : undefined,
      timeZone: routing.business.timeZone,
      say: line => this.log(line),
      tell: line => this.tell(line),
    })
    this.tell(`What came of it is seen there. For a call apart from it: oncrew sim call --at 23:30`)
  }

  /** The story. Under --json it goes to whoever sits at the keyboard, and otherwise to nobody. */
  private narrate(text: string): void {
    if (!this.jsonEnabled()) this.log(text)
    else if (process.stdin.isTTY) process.stderr.write(`${text}\n`)
  }
}

interface Line {
  readonly url: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** In words. */
  readonly where: string
}

/** Undefined: no box runs elsewhere, or none was named. */
function lineTo({
  carrier,
  dev,
}: {
  readonly carrier: string | undefined
  readonly dev: string | undefined
}): Line | undefined {
  if (carrier !== undefined) return {url: carrier.replace(/\/+$/, ''), env: process.env, where: carrier}
  const journal = dev ?? defaultDevJournal
  const box = runningBox(journal)
  if (box !== undefined) {
    const env = {TWILIO_ACCOUNT_SID: box.accountSid, TWILIO_AUTH_TOKEN: box.authToken}
    return {url: box.apiUrl, env, where: `the oncrew dev --sim that runs here (${journal})`}
  }
  if (dev === undefined) return undefined
  throw new Problem({
    what: `No oncrew dev --sim runs on ${dev}.`,
    fix: [`Start one: oncrew dev --sim --journal ${dev}`, 'Or leave --dev out for a box of the call’s own.'],
  })
}

function keyboard() {
  const screen = process.stdin.isTTY && process.stderr.isTTY ? process.stderr : undefined
  return {input: process.stdin, screen, canErase: process.env.TERM !== 'dumb'}
}
