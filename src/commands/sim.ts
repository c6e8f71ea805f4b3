import {string as textArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import type {AgentName} from '../config/routing.ts'
import {rehearsalFilePath, shownPath} from '../config/routing-file.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {type Attribution, attribution} from '../report/attribution.ts'
import {countsInMemory} from '../report/in-memory-counts.ts'
import {agentFlag, agentNamed} from '../ui/agent-flag.ts'
import {renderAttribution} from '../ui/attribution-table.ts'
import {rehearsalConfigFlag} from '../ui/config-flag.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {paint} from '../ui/paint.ts'
import {renderAlertCards, renderChecks, renderRehearsalHead} from '../ui/rehearsal.ts'
import {type RehearsalView, renderRehearsalsAsJunit} from '../ui/rehearsal-views.ts'
import {remediesFor} from '../ui/remedies.ts'
import {screenWidth} from '../ui/screen.ts'
import {createStory} from '../ui/story.ts'
import {pacer} from '../wiring/pace.ts'
import {type RehearsalOutcome, rehearse} from '../wiring/rehearsal.ts'
import {repeatRehearsal} from '../wiring/repeat.ts'
import {packagedScenarios, readScript, readScriptAnywhere, type Script, theFive} from '../wiring/scenario-files.ts'
import {writeReport} from '../wiring/write-report.ts'

export default class Sim extends OncrewCommand {
  static override summary = 'rehearse calls: a simulated carrier, scripted callers, the real agent'
  static override description =
    'Plays scenarios against the intake agent over real sockets, telephone side included, and says what held. Needs no account, no key and no network. Runs on ./oncrew.yaml, or on the packaged example where there is none.'

  static override strict = false
  static override args = {scenario: textArg({description: 'a packaged scenario, or the path of a file of your own'})}
  static override examples = [
    '<%= config.bin %> sim after-hours-leak',
    '<%= config.bin %> sim --all --junit rehearsals.xml',
    '<%= config.bin %> sim ./my-scenario.yaml --config crews/denver.yaml --seed 7',
    '<%= config.bin %> sim after-hours-leak --url http://127.0.0.1:3000/voice',
  ]

  static override flags = {
    all: boolean({description: 'the five ways in which calls are lost, and what came of them by source'}),
    list: boolean({description: 'name the packaged scenarios', exclusive: ['all']}),
    config: rehearsalConfigFlag,
    seed: integer({description: 'the same seed gives the same rehearsal, to the byte', default: 1, min: 0}),
    pace: boolean({description: 'tell the story at the speed of speech (on a terminal)'}),
    story: boolean({description: 'tell every word, where several scenarios run'}),
    quiet: boolean({char: 'q', description: 'only what did not hold'}),
    repeat: integer({description: 'rehearse so many times, each with the next seed', default: 1, min: 1}),
    junit: string({description: 'file to write the results to, for build servers'}),
    journal: string({description: 'file to record the calls in', env: 'ONCREW_SIM_JOURNAL'}),
    agent: agentFlag,
    url: string({
      description: "rehearse somebody else's Twilio voice application at this URL",
      exclusive: ['repeat', 'journal'],
    }),
  }

  async run(): Promise<{readonly rehearsals: readonly RehearsalView[]}> {
    const {flags, argv} = await this.parse(Sim)
    if (flags.list) return this.list()
    if (flags.all && argv.length > 0) throw allAndSome(argv.map(String))
    const names = flags.all ? theFive : argv.map(String)
    if (names.length === 0) throw await nothingToRehearse()
    requireUrl(flags.url)

    const path = rehearsalFilePath(flags.config)
    const scripts: Script[] = []
    const read = flags.config === undefined ? readScriptAnywhere : readScript
    for (const name of names) scripts.push(await read(name, path))
    const elsewhere = scripts.filter(({routing}) => routing.file.path !== shownPath(path))
    if (elsewhere.length > 0) {
      const which = elsewhere.map(({scenario}) => scenario.name).join(', ')
      this.tell(
        `On the packaged example, whose crew and sources they know: ${which}. Write scenarios of your own for ${path}.`,
      )
    }
    const recast = scripts.filter(script => script.recast)
    if (recast.length > 0) {
      this.tell(
        `Played by the people and sources of ${shownPath(path)}; what only the example's own rules bring about is not expected.`,
      )
    }
    if (flags.repeat > 1) return this.repeat(scripts, path, flags)

    const begun = performance.now()
    const rehearsals: RehearsalView[] = []
    const outcomes: RehearsalOutcome[] = []
    for (const script of scripts) {
      const outcome = await this.play(script, {
        journal: flags.journal,
        url: flags.url,
        agent: agentNamed(flags.agent),
        seed: flags.seed,
        pace: flags.pace,
        quiet: flags.quiet,
        wholeStory: flags.story || scripts.length === 1,
      })
      outcomes.push(outcome)
      rehearsals.push(viewOf(script, outcome))
    }
    if (scripts.length > 1) this.showTotals(outcomes, rehearsals, flags.quiet)
    if (flags.junit !== undefined) await writeReport(flags.junit, renderRehearsalsAsJunit(rehearsals))
    this.conclude(rehearsals, performance.now() - begun, flags)
    return {rehearsals}
  }

  private async list(): Promise<{
    readonly scenarios: readonly string[]
    readonly rehearsals: readonly RehearsalView[]
  }> {
    const scenarios = await packagedScenarios()
    this.show(scenarios.join('\n'))
    return {scenarios, rehearsals: []}
  }

  /** Rehearses one scenario, telling it as it goes. */
  private async play(
    script: Script,
    flags: {
      seed: number
      pace: boolean
      quiet: boolean
      wholeStory: boolean
      journal: string | undefined
      url: string | undefined
      agent: AgentName | undefined
    },
  ): Promise<RehearsalOutcome> {
    const {scenario, routing, file} = script
    const width = screenWidth()
    const {timeZone, name: business} = routing.business
    const silent = flags.quiet || this.jsonEnabled()
    const telling =
      silent || !flags.wholeStory
        ? undefined
        : createStory({routing: flags.url === undefined ? routing : undefined, timeZone, width})
    const pace = pacer(flags.pace && process.stdout.isTTY === true)

    const outcome = await rehearse({
      scenario,
      routing,
      seed: flags.seed,
      journalPath: flags.journal,
      voiceUrl: flags.url,
      agent: flags.agent,
      onStory: entry => pace.hold(entry),
      warn: line => this.tell(`  ${line}`),
    })
    const missed = outcome.checks.filter(check => check.held === false)
    if (this.jsonEnabled() || (flags.quiet && missed.length === 0)) return outcome

    this.show(
      renderRehearsalHead({name: scenario.name, business, at: outcome.begins, timeZone, seed: flags.seed}, width),
    )
    if (flags.quiet) {
      this.show(renderChecks(missed, width).join('\n'))
      return outcome
    }
    if (telling === undefined) this.show(scenario.story?.trim() ?? file)
    else {
      this.show('')
      for await (const entry of pace.release()) for (const line of telling(entry)) this.show(line)
    }
    this.show('')
    if (flags.url === undefined) this.show(renderAlertCards(outcome.alerts, width).join('\n'))
    this.show(renderChecks(outcome.checks, width).join('\n'))
    if (flags.url !== undefined) for (const step of remediesFor(outcome.trace)) this.tell(`${paint.quiet('→')} ${step}`)
    return outcome
  }

  private showTotals(
    outcomes: readonly RehearsalOutcome[],
    rehearsals: readonly RehearsalView[],
    quiet: boolean,
  ): void {
    if (!quiet) this.show(`\n${renderAttribution(totalsOf(outcomes))}\n`)
    const checks = rehearsals.flatMap(rehearsal => rehearsal.checks).filter(check => check.held !== undefined)
    const held = checks.filter(check => check.held)
    this.show(
      `${rehearsals.filter(each => each.held).length} of ${rehearsals.length} scenarios: ${held.length} of ${checks.length} held.`,
    )
  }

  private async repeat(
    scripts: readonly Script[],
    path: string,
    {repeat, seed, agent}: {repeat: number; seed: number; agent?: string | undefined},
  ): Promise<{readonly rehearsals: readonly RehearsalView[]}> {
    const begun = performance.now()
    const missed: RehearsalView[] = []
    let calls = 0
    for (const script of scripts) {
      const result = await repeatRehearsal({
        name: script.file,
        routingPath: path,
        seed,
        times: repeat,
        agent: agentNamed(agent),
      })
      calls += result.calls
      missed.push(...result.missed.map(outcome => viewOf(script, outcome)))
    }
    const seconds = (performance.now() - begun) / 1000
    for (const {scenario, seed: missedSeed, checks} of missed) {
      this.show(`${scenario}, seed ${missedSeed}`)
      this.show(renderChecks(checks, screenWidth()).join('\n'))
    }
    this.show(`${repeat * scripts.length - missed.length} of ${repeat * scripts.length} rehearsals held.`)
    this.tell(`${calls} calls in ${seconds.toFixed(1)} s: ${Math.round(calls / seconds)} calls a second.`)
    if (missed.length > 0) this.finishWith(Exit.rehearsal)
    return {rehearsals: missed}
  }

  private conclude(rehearsals: readonly RehearsalView[], ms: number, {all, seed}: {all: boolean; seed: number}): void {
    const missed = rehearsals.filter(rehearsal => !rehearsal.held)
    this.tell(`Rehearsed in ${(ms / 1000).toFixed(1)} s with seed ${seed}.`)
    if (missed.length > 0) {
      this.finishWith(Exit.rehearsal)
      this.tell(`Missed: ${missed.map(each => each.scenario).join(', ')}. The same seed repeats it exactly.`)
    } else if (process.stdout.isTTY) {
      this.tell(all ? 'Next: oncrew serve' : 'Next: oncrew sim --all')
    }
  }
}

/** The sources of all the calls together, as a journal would tell them. */
function totalsOf(outcomes: readonly RehearsalOutcome[]): Attribution {
  const events = outcomes.flatMap(({events: own}, index) =>
    own.map(event => ({...event, stream: `${index}.${event.stream}`})),
  )
  const span = {from: 0, to: Number.MAX_SAFE_INTEGER}
  const question = {span, by: 'source', model: 'last', timeZone: 'UTC', routing: undefined} as const
  return attribution(countsInMemory(events, 'UTC'), question)
}

function viewOf({scenario, file}: Script, {seed, checks, alerts, trace}: RehearsalOutcome): RehearsalView {
  return {scenario: scenario.name, file, seed, held: checks.every(check => check.held !== false), checks, alerts, trace}
}

function requireUrl(url: string | undefined): void {
  if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url))) return
  throw new Problem({
    what: `--url ${url} is not an address of a voice application.`,
    fix: ['Give it whole, as Twilio would ask it: http://127.0.0.1:3000/voice'],
    exit: Exit.usage,
  })
}

function allAndSome(names: readonly string[]): Problem {
  return new Problem({
    what: `--all rehearses the five; ${names.join(', ')} would be left out.`,
    fix: ['Give --all, or names.'],
    exit: Exit.usage,
  })
}

async function nothingToRehearse(): Promise<Problem> {
  return new Problem({
    what: 'Say what to rehearse: a scenario, the path of one, or --all.',
    fix: [`Scenarios: ${(await packagedScenarios()).join(', ')}`, 'Or be the caller yourself: oncrew sim call'],
    exit: Exit.usage,
  })
}
