import {existsSync} from 'node:fs'
import {string as textArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {packaged} from '../config/packaged.ts'
import {type AgentName, agents, languages, type Routing} from '../config/routing.ts'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'
import type {TurnUnderstood} from '../contracts/generated/call-event.ts'
import type {Bench} from '../evaluate/agent.ts'
import {casesFor, type Evaluation, evaluate} from '../evaluate/evaluate.ts'
import {loadCorpus} from '../evaluate/load-corpus.ts'
import {understand} from '../intake/understand.ts'
import type {Understander} from '../intake/understood.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {type ModelUse, modelUse} from '../report/model-use.ts'
import {promiseIn} from '../sim/checks/forbidden.ts'
import {noisyRecogniser} from '../sim/noise.ts'
import {systemClock} from '../time/system-clock.ts'
import {agentNamed} from '../ui/agent-flag.ts'
import {renderMeasures, renderMisses, renderTiers} from '../ui/evaluation.ts'
import {renderModelUse} from '../ui/model-use.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {understanderFor, withAgent} from '../wiring/understander.ts'

const splits = ['tune', 'test', 'all'] as const
type EvaluatedSplit = (typeof splits)[number]

/** What `--json` prints: schemas/output/eval.schema.json. */
interface EvalOutput extends Evaluation {
  readonly agent: string
  readonly split: EvaluatedSplit
  readonly byTrade: boolean
  readonly noise: number
  readonly seed: number
  /** Understanding one turn. Milliseconds. */
  readonly understanding: {readonly turns: number; readonly medianMs: number; readonly slowestMs: number}
  /** What the model did; null: none was asked. */
  readonly model: ModelUse | null
}

export default class Eval extends OncrewCommand {
  static override summary = 'measure the intake agent on a corpus of callers'
  static override description =
    'Plays what callers say to the agent and counts what came out right: numbers, names, places, urgency, boundaries, whole calls. Runs on the corpus that comes with oncrew, or on your own files and your own routing file. The rules need no account, no key and no network; with --agent openai the model of the routing file (else of ./oncrew.yaml) is asked for every turn, and is paid for.'

  static override strict = false
  static override args = {
    files: textArg({
      description: 'corpus files of your own (.jsonl or .yaml), or folders of .jsonl files',
      ignoreStdin: true,
    }),
  }

  static override examples = [
    '<%= config.bin %> eval',
    '<%= config.bin %> eval --noise 0.1 --seed 7',
    '<%= config.bin %> eval --split tune --failures',
    '<%= config.bin %> eval --agent openai --split test',
    '<%= config.bin %> eval my-callers.yaml --config oncrew.yaml --fail-under-bars',
  ]

  static override flags = {
    agent: string({
      description: 'who understands the callers',
      options: [...agents],
      default: 'rules',
      env: 'ONCREW_AGENT',
    }),
    config: string({description: 'routing file to answer by [default: every trade, both languages]'}),
    split: string({
      description: 'tune: the two thirds to improve the agent on; test: the third kept apart',
      options: [...splits],
      default: 'all',
    }),
    language: string({description: 'only callers who speak it', options: [...languages]}),
    'by-trade': boolean({description: "each caller calls a business of the caller's trade alone", default: false}),
    noise: string({description: 'share of the words that are disturbed, such as 0.1', default: '0'}),
    seed: integer({description: 'the same seed gives the same noise', default: 1, min: 0}),
    failures: boolean({description: 'show each miss: what was said, what is true, what came of it', default: false}),
    'fail-under-bars': boolean({description: 'exit with 5 when a bar is missed', default: false}),
  }

  async run(): Promise<EvalOutput> {
    const {flags, argv} = await this.parse(Eval)
    const noise = noiseOf(flags.noise)
    const split = splits.find(each => each === flags.split) ?? 'all'
    const routing = await requireRouting(flags.config ?? packaged('fixtures/corpus/routing.yaml'))
    const files = argv.length > 0 ? argv.map(String) : [packaged('fixtures/corpus')]
    const wanted = loadCorpus(files).filter(({language}) => (flags.language ?? language) === language)
    const cases = casesFor(wanted, split, routing)
    if (cases.length === 0) throw nothingToPlay(split)

    if (process.stderr.isTTY) this.tell(`Playing ${cases.length} cases …`)

    const took: number[] = []
    const notes: TurnUnderstood[] = []
    const understander =
      (await understanderFor(await withModel(routing, agentNamed(flags.agent)), {
        key: process.env.OPENAI_API_KEY,
        clock: systemClock,
        warn: line => this.tell(line),
      })) ?? byRules
    const bench: Bench = {
      understands: async turn => {
        const begun = performance.now()
        const understood = await understander(turn)
        took.push(performance.now() - begun)
        if (understood.note !== undefined) notes.push(understood.note)
        return understood
      },
      recognised: noisyRecogniser(noise, flags.seed),
      promiseIn,
    }
    const evaluation = await evaluate(cases, routing, bench, {noisy: noise > 0, byTrade: flags['by-trade']})
    const output = {
      agent: flags.agent,
      split,
      byTrade: flags['by-trade'],
      noise,
      seed: flags.seed,
      ...evaluation,
      understanding: pace(took),
      model: notes.length === 0 ? null : modelUse(notes),
    }
    this.report(output, flags.failures)
    const missed = evaluation.measures.some(({holdsBar}) => holdsBar === false)
    if (missed && flags['fail-under-bars']) this.finishWith(Exit.rehearsal)
    return output
  }

  private report(output: EvalOutput, failures: boolean): void {
    const {cases, calls, understanding, measures} = output
    const noise = output.noise > 0 ? `, ${Math.round(output.noise * 100)} % of the words disturbed` : ''
    this.show(
      `${cases} cases (${output.split}), ${output.agent}${output.byTrade ? ', trade by trade' : ''}${noise}, seed ${output.seed}\n`,
    )
    this.show(renderMeasures(measures))
    if (calls.count > 0)
      this.show(
        `\nWhole calls: ${calls.count}, ${calls.meanTurns?.toFixed(1)} turns and ${calls.meanQuestions?.toFixed(1)} questions on average.`,
      )
    this.show(`Understanding one turn: ${understanding.medianMs.toFixed(3)} ms (median).`)
    if (output.model !== null) this.show(renderModelUse(output.model))
    if (output.tiers.length > 0) this.show(`\n${renderTiers(output.tiers)}`)
    if (failures) this.show(`\n${renderMisses(output)}`)
    else if (output.misses.length > 0) this.tell('Next: oncrew eval --failures, to read each miss')
  }
}

const byRules: Understander = async ({heard, state, context}) => ({
  understanding: understand(heard, state, context),
  note: undefined,
  words: [],
})

/** Where the file names no model, as the corpus's own does not, the one of ./oncrew.yaml is measured. */
async function withModel(routing: Routing, agent: AgentName | undefined): Promise<Routing> {
  const asked = withAgent(routing, agent)
  const own = routingFilePath(undefined)
  if (asked.intake.agent === 'rules' || asked.intake.model !== undefined || !existsSync(own)) return asked
  const {intake} = await requireRouting(own)
  return {...asked, intake: {...asked.intake, model: intake.model}}
}

function noiseOf(text: string): number {
  const noise = Number(text)
  if (text.trim() !== '' && noise >= 0 && noise <= 1) return noise
  throw new Problem({
    what: `--noise ${text} is no share of words.`,
    fix: ['give a number from 0 to 1: --noise 0.1 disturbs one word in ten'],
    exit: Exit.usage,
  })
}

function nothingToPlay(split: EvaluatedSplit): Problem {
  return new Problem({
    what: 'There is no case to play.',
    why: `None is in the ${split} split and of a trade and language that the routing file has.`,
    fix: ['name other files, or --split all, or a routing file with those trades'],
    exit: Exit.usage,
  })
}

function pace(took: readonly number[]): EvalOutput['understanding'] {
  const sorted = [...took].sort((a, b) => a - b)
  return {turns: took.length, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, slowestMs: sorted.at(-1) ?? 0}
}
