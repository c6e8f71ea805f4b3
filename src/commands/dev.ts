import {userInfo} from 'node:os'
import {boolean, integer, string} from '@oclif/core/flags'
import type {Routing} from '../config/routing.ts'
import {rehearsalFilePath, requireRouting, routingFilePath} from '../config/routing-file.ts'
import {standInNumbers} from '../config/stand-in-numbers.ts'
import {openJournal} from '../journal/open-journal.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {systemClock} from '../time/system-clock.ts'
import {agentFlag, agentNamed} from '../ui/agent-flag.ts'
import {configFlag} from '../ui/config-flag.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {defaultDevJournal} from '../wiring/box-file.ts'
import type {DevNeeds} from '../wiring/run-dev.ts'
import {withAgent} from '../wiring/understander.ts'

export default class Dev extends OncrewCommand {
  static override enableJsonFlag = false
  static override summary = 'agent, tunnel and live view in one, for trying things out'
  static override description =
    'Answers on this machine, opens an ngrok tunnel to it (NGROK_AUTHTOKEN), points the numbers you name at it, and shows the calls live. When it stops, however it stops, the numbers are set back as they were: on exit, or at the next start. With --sim nothing leaves this machine: a carrier in a box rings it, and the key o places a call.'

  static override examples = [
    '<%= config.bin %> dev --sim',
    '<%= config.bin %> dev --number website',
    '<%= config.bin %> dev --number all --public-url https://calls.northside.example',
    '<%= config.bin %> dev --restore',
  ]

  static override flags = {
    sim: boolean({
      description: 'no account and no network: the carrier in the box',
      exclusive: ['number'],
    }),
    number: string({
      description: 'source or number to point here meanwhile; all of them: all',
      multiple: true,
      multipleNonGreedy: true,
    }),
    'public-url': string({description: 'a tunnel of your own, instead of ngrok', env: 'ONCREW_PUBLIC_URL'}),
    domain: string({description: 'your ngrok domain [default: any]', exclusive: ['public-url', 'sim']}),
    restore: boolean({description: 'set back what an earlier start left behind, and leave'}),
    config: configFlag,
    journal: string({
      description: 'file the calls are recorded in',
      default: defaultDevJournal,
      env: 'ONCREW_DEV_JOURNAL',
    }),
    port: integer({description: 'port to answer on', default: 0, min: 0, max: 65535}),
    as: string({description: 'who acts in the live view [default: the user]', env: 'ONCREW_AS'}),
    agent: agentFlag,
    plain: boolean({description: 'one line an event instead of the live view'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Dev)
    const {restoreOnly, runDev} = await import('../wiring/run-dev.ts')
    const tell = (line: string) => this.tell(line)
    if (flags.restore) return restoreOnly(flags.journal, tell)
    const publicUrl = flags.sim ? undefined : publicUrlOf(flags['public-url'])
    const path = flags.sim ? rehearsalFilePath(flags.config) : routingFilePath(flags.config)
    // A source that has no number yet can still be called in a box.
    const otherwise = flags.sim ? standInNumbers() : undefined
    const load = async () => withAgent(await requireRouting(path, otherwise), agentNamed(flags.agent))
    const routing = await load()
    const journal = openJournal(flags.journal)
    const needs: DevNeeds = {
      routing,
      load,
      routingPath: path,
      journal,
      journalPath: flags.journal,
      port: flags.port,
      by: flags.as ?? userInfo().username,
      live: !flags.plain && process.stdout.isTTY && process.stdin.isTTY && process.env.TERM !== 'dumb',
      clock: systemClock,
      tell,
      where: flags.sim
        ? {kind: 'sim'}
        : {kind: 'account', publicUrl, domain: flags.domain, chosen: requireChoice(flags.number, routing)},
    }
    try {
      await runDev(needs)
    } finally {
      await journal.close()
    }
  }
}

function publicUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^https?:\/\/[^?#]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw new Problem({
    what: `--public-url ${text} is not a URL.`,
    fix: ['Give it whole: https://calls.example.com'],
    exit: Exit.usage,
  })
}

/** Real callers ring these numbers: none is taken because nobody said which. */
function requireChoice(chosen: readonly string[] | undefined, {numbers}: Routing): readonly string[] {
  if (chosen !== undefined && chosen.length > 0) return chosen
  const sources = [...numbers.values()].map(({key}) => key)
  throw new Problem({
    what: 'Say which numbers are to ring here meanwhile.',
    why: 'Whoever calls them meanwhile reaches this machine.',
    fix: [
      `--number ${sources[0] ?? 'SOURCE'} (of ${sources.join(', ')}), or --number all`,
      'Without any: oncrew dev --sim',
    ],
    exit: Exit.usage,
  })
}
