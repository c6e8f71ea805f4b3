import {Help} from '@oclif/core/help'
import type {Config} from '@oclif/core/interfaces'
import {exitMeanings} from './problem/exit.ts'

/** What oncrew is used for, in the order in which an owner comes to it. What is in none of them is listed last. */
const groups: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['SET UP AND REHEARSE', ['init', 'validate', 'sim', 'explain', 'diff', 'ready']],
  ['THE ACCOUNT AT THE CARRIER', ['plan', 'apply', 'drift', 'numbers', 'import', 'forwarding']],
  ['ANSWER', ['serve', 'dev', 'doctor']],
  ['WATCH AND CALL BACK', ['tail', 'queue', 'calls', 'alerts', 'ack']],
  ['LOOK BACK', ['report', 'jobs', 'cost']],
  ['MEASURE AND TRY OUT', ['eval', 'urgency', 'carrier']],
]

/** oclif's help, with the commands in groups and the exit codes below them. */
export default class OncrewHelp extends Help {
  protected override async showRootHelp(): Promise<void> {
    this.log(`${this.formatRoot()}\n`)
    const summaries = summariesOf(this.config)
    const grouped = new Set(groups.flatMap(([, names]) => names))
    const others = [...summaries.keys()].filter(name => !grouped.has(name))
    for (const [title, names] of [...groups, ['MORE', others] as const]) {
      const rows = names.flatMap(name => {
        const summary = summaries.get(name)
        return summary === undefined ? [] : [{name, summary}]
      })
      this.list(title, rows)
    }
    this.list(
      'EXIT CODES',
      Object.entries(exitMeanings).map(([name, summary]) => ({name, summary})),
    )
    this.log('What one of them does, with examples: oncrew COMMAND --help')
  }

  private list(title: string, rows: readonly {readonly name: string; readonly summary: string}[]): void {
    if (rows.length === 0) return
    const cells = rows.map(({name, summary}): [string, string] => [name, summary])
    const body = this.renderList(cells, {indentation: 2, spacer: '\n', stripAnsi: this.opts.stripAnsi ?? false})
    this.log(`${this.section(title, body)}\n`)
  }
}

/** Of everything that can follow `oncrew`: a command, or a word that several commands begin with. */
function summariesOf({commands, topics}: Config): ReadonlyMap<string, string> {
  const words = [
    ...topics.map(({name, description = ''}) => [name, description] as const),
    ...commands.map(({id, summary = ''}) => [id, summary] as const),
  ]
  return new Map(words.filter(([name]) => !name.includes(':')).sort(([a], [b]) => (a < b ? -1 : 1)))
}
