import {string as stringArg} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'
import {Exit} from '../problem/exit.ts'
import {type Changes, compareRoutings} from '../report/changes/compare.ts'
import {systemClock} from '../time/system-clock.ts'
import {changesMarkdown, isNone, renderChanges} from '../ui/changes.ts'
import {configFlag} from '../ui/config-flag.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {routingAt} from '../wiring/revision.ts'

/** What `--json` prints: schemas/output/diff.schema.json. */
interface Output extends Changes {
  readonly v: 1
  readonly before: string
  readonly after: string
}

export default class Diff extends OncrewCommand {
  static override summary = 'what a change of the routing file changes for callers, in words'
  static override description =
    'Decides the same calls by both files: every source, every half-hour of a week and of the days with hours of their own, the crew free or on a call, and every urgency.'

  static override examples = [
    '<%= config.bin %> diff',
    '<%= config.bin %> diff main --markdown > comment.md',
    '<%= config.bin %> diff v1.2 v1.3 --json',
    '<%= config.bin %> diff old.yaml --config new.yaml',
  ]

  static override args = {
    before: stringArg({description: 'git revision, or another file [default: HEAD]'}),
    after: stringArg({description: 'git revision to compare it with [default: the file as it lies here]'}),
  }

  static override flags = {
    config: configFlag,
    markdown: boolean({description: 'as Markdown, for a pull request'}),
    'detailed-exit-code': boolean({description: 'exit with 8 when something changes for callers'}),
  }

  async run(): Promise<Output> {
    const {args, flags} = await this.parse(Diff)
    const path = routingFilePath(flags.config)
    const before = args.before ?? 'HEAD'
    const was = await routingAt(before, path)
    const is = args.after === undefined ? await requireRouting(path) : await routingAt(args.after, path)
    const after = args.after ?? path
    const changes = compareRoutings(was, is, systemClock.now())
    this.show(flags.markdown ? changesMarkdown(changes, before, after) : renderChanges(changes))
    const some = !isNone(changes)
    if (some && !flags.markdown) this.tell('Next: oncrew sim --all')
    if (some && flags['detailed-exit-code']) this.finishWith(Exit.changesPending)
    return {v: 1, before, after, ...changes}
  }
}
