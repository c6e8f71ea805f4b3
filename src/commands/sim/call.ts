import {integer, string} from '@oclif/core/flags'
import {rehearsalFilePath, requireRouting} from '../../config/routing-file.ts'
import {standInNumbers} from '../../config/stand-in-numbers.ts'
import type {Alert} from '../../contracts/generated/alert.ts'
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
import {ownCall, ownCallName, phoneWishes} from '../../wiring/own-call.ts'
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

export default class SimCall extends OncrewCommand {
  static override summary = 'call it yourself: you type, the agent answers'
  static override description =
    'Places a call in the simulated carrier, with you on the line, and shows the alert that the owner would get. Needs no account, no key and no network. Lines from a pipe are your turns, one each; its end hangs up.'

  static override examples = [
    '<%= config.bin %> sim call',
    '<%= config.bin %> sim call --to truck-wrap --at 23:30',
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
  }

  async run(): Promise<CallView | undefined> {
    const {flags} = await this.parse(SimCall)
    const routing = await requireRouting(rehearsalFilePath(flags.config), standInNumbers())
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

  /** The story. Under --json it goes to whoever sits at the keyboard, and otherwise to nobody. */
  private narrate(text: string): void {
    if (!this.jsonEnabled()) this.log(text)
    else if (process.stdin.isTTY) process.stderr.write(`${text}\n`)
  }
}

function keyboard() {
  const screen = process.stdin.isTTY && process.stderr.isTTY ? process.stderr : undefined
  return {input: process.stdin, screen, canErase: process.env.TERM !== 'dumb'}
}
