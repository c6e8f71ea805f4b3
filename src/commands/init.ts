import {relative} from 'node:path'
import {boolean, string} from '@oclif/core/flags'
import {localIsoDate} from '../config/local-time.ts'
import {routingFilePath} from '../config/routing-file.ts'
import type {Answers} from '../config/setup/answers.ts'
import {type Draft, readAnswers} from '../config/setup/read-answers.ts'
import {missingFrom, withDefaults} from '../config/setup/with-defaults.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {systemClock} from '../time/system-clock.ts'
import {machineTimeZone} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {confirmed} from '../ui/question.ts'
import {already, filesWanted} from '../wiring/init/files-wanted.ts'
import {repositoryOf} from '../wiring/init/repository.ts'
import {writeFiles} from '../wiring/init/write-files.ts'

/** What `--json` prints: schemas/output/init.schema.json. */
interface Output {
  readonly v: 1
  readonly written: readonly string[]
}

export default class Init extends OncrewCommand {
  static override summary = 'set up a line: answer a few questions, get a routing file that is sound'
  static override description =
    'Asks for what no flag says, and writes everything at the end: a commented routing file, a scenario of your own, and where wished a workflow for pull requests and a git hook. Overwrites nothing without asking. With --yes, or where there is no terminal, nothing is asked.'

  static override examples = [
    '<%= config.bin %> init',
    '<%= config.bin %> init --business "Northside Plumbing" --trade plumbing --crew "Sam Ortiz, +13125550111, mobile, sam@northside.example" --source Website=buy --yes',
    '<%= config.bin %> init --config crews/denver.yaml --workflow --hook',
  ]

  static override flags = {
    config: string({description: 'routing file to write [default: ./oncrew.yaml]', env: 'ONCREW_CONFIG'}),
    business: string({description: 'what callers hear it called'}),
    trade: string({
      description: 'what it does; several with commas',
      multiple: true,
      delimiter: ',',
      multipleNonGreedy: true,
    }),
    'time-zone': string({description: 'such as America/Chicago [default: this machine’s]'}),
    hours: string({description: 'such as "mon-fri 8:00-17:30, sat 9:00-12:00", or 24/7'}),
    crew: string({
      description: 'who is rung and told, in order: "Sam Ortiz, +13125550111, mobile, sam@northside.example"',
      multiple: true,
      multipleNonGreedy: true,
    }),
    source: string({
      description: 'where callers find a number: Website=+13125550190, or "Yard sign=buy 312"',
      multiple: true,
      multipleNonGreedy: true,
    }),
    alert: string({
      description: 'how captured calls are told of: text, email, push, chat',
      multiple: true,
      delimiter: ',',
      multipleNonGreedy: true,
    }),
    area: string({description: 'towns that are served', multiple: true, delimiter: ',', multipleNonGreedy: true}),
    workflow: boolean({description: 'a workflow that checks every pull request', allowNo: true}),
    hook: boolean({description: 'a git hook that lets no unsound file be committed', allowNo: true}),
    yes: boolean({char: 'y', description: 'ask nothing: the usual for what no flag says'}),
    force: boolean({description: 'overwrite what is there'}),
  }

  async run(): Promise<Output | undefined> {
    const {flags} = await this.parse(Init)
    const path = routingFilePath(flags.config)
    const {draft, wrong} = readAnswers({
      business: flags.business,
      timeZone: flags['time-zone'],
      trades: flags.trade ?? [],
      hours: flags.hours,
      crew: flags.crew ?? [],
      sources: flags.source ?? [],
      alerts: flags.alert ?? [],
      serviceArea: flags.area ?? [],
    })
    if (wrong.length > 0) throw new Problem({what: wrong.join('\n  '), fix: ['oncrew init --help'], exit: Exit.usage})
    const asks = !flags.yes && !this.jsonEnabled() && process.stdin.isTTY === true && process.stderr.isTTY === true
    try {
      const answers = asks ? await this.ask(draft) : complete(draft)
      const {workflow, hook} = await this.extras({workflow: flags.workflow, hook: flags.hook, asks})
      const today = localIsoDate(systemClock.now(), answers.timeZone)
      const files = await filesWanted(answers, {path, workflow, hook, force: flags.force, today})
      const there = already(files)
      if (there.length > 0 && !flags.force && !(await mayOverwrite(there, asks))) return this.left()
      await writeFiles(files)
      const written = files.map(each => shown(each.path))
      for (const each of written) this.show(`wrote ${each}`)
      this.nextSteps(path, answers)
      return {v: 1, written}
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === 'ExitPromptError') return this.left()
      throw thrown
    }
  }

  private async ask(draft: Draft): Promise<Answers> {
    this.tell('A few questions; Ctrl-C leaves without writing anything.')
    const {askSetup} = await import('../ui/setup-questions.ts')
    return askSetup(draft, machineTimeZone())
  }

  private async extras({
    workflow,
    hook,
    asks,
  }: {
    workflow: boolean | undefined
    hook: boolean | undefined
    asks: boolean
  }) {
    if (!asks || (workflow !== undefined && hook !== undefined))
      return {workflow: workflow ?? false, hook: hook ?? false}
    if ((await repositoryOf(process.cwd())) === undefined) return {workflow: workflow ?? false, hook: hook ?? false}
    const {confirm} = await import('@inquirer/prompts')
    const yes = (message: string) => confirm({message, default: true}, {output: process.stderr})
    return {
      workflow: workflow ?? (await yes('Check every pull request on GitHub?')),
      hook: hook ?? (await yes('Let git commit no routing file with errors?')),
    }
  }

  private left(): undefined {
    this.finishWith(Exit.failed)
    this.tell('Nothing was written.')
    return undefined
  }

  private nextSteps(path: string, {alerts, sources}: Answers): void {
    const own = path === 'oncrew.yaml' ? '' : ` --config ${path}`
    if (alerts.includes('email')) this.tell('Email needs ONCREW_SMTP_URL in the environment: docs/alerts.md')
    if (sources.some(({number}) => number === undefined))
      this.tell('Numbers to buy are rehearsed on stand-ins until oncrew apply.')
    this.tell(`Next: oncrew sim call${own}, and then oncrew ready${own}`)
  }
}

function complete(draft: Draft): Answers {
  const answers = withDefaults(draft, machineTimeZone())
  if (answers !== undefined) return answers
  throw new Problem({
    what: 'There is nobody to ask, and no flag says everything that is needed.',
    fix: [`add ${missingFrom(draft).join(' ')}`],
    exit: Exit.usage,
  })
}

async function mayOverwrite(there: readonly string[], asks: boolean): Promise<boolean> {
  const names = there.map(shown).join(', ')
  if (asks) return confirmed(`Overwrite ${names}?`, 'Or give --force.')
  throw new Problem({what: `There is ${names} already.`, fix: ['Give --force to overwrite it, or another --config.']})
}

function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
