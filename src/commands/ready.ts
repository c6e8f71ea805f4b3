import {string as stringArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {instantOf} from '../config/local-time.ts'
import {routingFilePath, shownPath} from '../config/routing-file.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {type Judgement, judge} from '../report/ready/judge.ts'
import type {Instant} from '../time/clock.ts'
import {systemClock} from '../time/system-clock.ts'
import {rehearsalConfigFlag} from '../ui/config-flag.ts'
import {journalFlags} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {readinessMarkdown, renderReadiness} from '../ui/readiness.ts'
import {screenWidth} from '../ui/screen.ts'
import {gatherEvidence} from '../wiring/ready/gather-evidence.ts'

/** What `--json` prints: schemas/output/ready.schema.json. */
interface Output extends Judgement {
  readonly v: 1
  readonly file: string
  readonly business: string
  readonly rehearsed: number
  /** Real calls that were looked at. */
  readonly real: number
}

export default class Ready extends OncrewCommand {
  static override summary = 'is this set-up fit to go live? nine questions, each answered by rehearsing it'
  static override description =
    'Validates the file, rehearses it with callers made for its own numbers, crew, hours and trades, and looks at the calls in the journal where there is one (the newest thousand of 90 days). Says what no rehearsed call came to. Rehearses by the rules, whichever agent the file names. Exits with 1 when it is no go.'

  static override strict = false
  static override examples = [
    '<%= config.bin %> ready',
    '<%= config.bin %> ready scenarios/freeze-night.yaml --config crews/denver.yaml',
    '<%= config.bin %> ready --markdown > comment.md',
    '<%= config.bin %> ready --json | jq ".coverage.missing"',
  ]

  static override args = {
    scenarios: stringArg({description: 'scenarios of your own, to be played and counted besides', ignoreStdin: true}),
  }

  static override flags = {
    journal: journalFlags.journal,
    config: rehearsalConfigFlag,
    markdown: boolean({description: 'as Markdown, for a pull request'}),
    'as-of': string({description: 'the day it is judged on, such as 2026-03-03 [default: today]'}),
    seed: integer({description: 'the same seed gives the same rehearsal', default: 1, min: 0}),
  }

  async run(): Promise<Output> {
    const {argv, flags} = await this.parse(Ready)
    const path = routingFilePath(flags.config)
    const begun = performance.now()
    const evidence = await gatherEvidence({
      path,
      journal: flags.journal,
      scenarios: argv.map(String),
      seed: flags.seed,
      now: momentOf(flags['as-of']),
      onProgress: (played, of) => this.progress(played, of),
    })
    const judgement = judge(evidence)
    const {name: business} = evidence.routing.business
    if (flags.markdown) this.show(readinessMarkdown(judgement, business))
    else this.show(`${business} · ${shownPath(path)}\n\n${renderReadiness(judgement, screenWidth())}`)
    this.conclude(judgement, evidence.calls.length + evidence.own.length, performance.now() - begun)
    const {calls, own, real} = evidence
    return {
      v: 1,
      file: shownPath(path),
      business,
      rehearsed: calls.length + own.length,
      real: real?.calls ?? 0,
      ...judgement,
    }
  }

  private conclude({go, verdicts}: Judgement, rehearsed: number, ms: number): void {
    const held = verdicts.filter(each => each.go).length
    if (!go) this.finishWith(Exit.failed)
    this.tell(`Rehearsed ${rehearsed} calls in ${(ms / 1000).toFixed(1)} s.`)
    const next = go ? 'Next: oncrew plan' : 'Do what the arrows say, then once more: oncrew ready'
    this.tell(`${go ? 'GO' : 'NO GO'}: ${held} of ${verdicts.length}.   ${next}`)
  }

  /** On a terminal only, on one line that goes away. */
  private progress(played: number, of: number): void {
    if (this.jsonEnabled() || process.stderr.isTTY !== true) return
    process.stderr.write(played === of ? '\r\u001b[K' : `\rrehearsing ${played} of ${of}\u001b[K`)
  }
}

function momentOf(day: string | undefined): Instant {
  const at = day === undefined ? systemClock.now() : instantOf(`${day} 12:00`, 'UTC')
  if (at !== undefined) return at
  throw new Problem({what: `--as-of ${day} is not a day.`, fix: ['Such as --as-of 2026-03-03'], exit: Exit.usage})
}
