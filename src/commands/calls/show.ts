import {string as textArg} from '@oclif/core/args'
import {boolean} from '@oclif/core/flags'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {callMeant} from '../../report/call-meant.ts'
import {type CallStory, callStory} from '../../report/call-story.ts'
import {renderCallStory, renderWhy} from '../../ui/call-story.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {screenWidth} from '../../ui/screen.ts'

export default class CallsShow extends OncrewCommand {
  static override summary = 'one call: every word, what was captured from which, and why'
  static override args = {
    id: textArg({description: "the call's id, its alert's, or the first letters of either", required: true}),
  }

  static override examples = [
    '<%= config.bin %> calls show CA5f0c21',
    '<%= config.bin %> calls show CA5f0c21 --why',
    '<%= config.bin %> calls show CA5f0c21 --json | jq ".why.urgency.steps"',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: journalFlags.config,
    why: boolean({description: 'which rules and which words made it so, and what was heard and set aside'}),
  }

  async run(): Promise<({readonly timeZone: string} & CallStory) | undefined> {
    const {args, flags} = await this.parse(CallsShow)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const journal = openExistingJournal(flags.journal)
    try {
      const story = callStory(journal, callMeant(journal, args.id))
      if (story === undefined) return undefined
      const width = screenWidth()
      this.show(renderCallStory(story, timeZone, width).join('\n'))
      if (flags.why) this.show(`\n${renderWhy(story, width).join('\n')}`)
      else if (story.call.urgency !== null)
        this.tell(`Next: oncrew calls show ${args.id} --why, for why it is so urgent`)
      return {timeZone, ...story}
    } finally {
      await journal.close()
    }
  }
}
