import {string} from '@oclif/core/flags'
import type {KeptJob} from '../../journal/counts.ts'
import type {Journal} from '../../journal/journal.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {businessRouting} from '../../report/business.ts'
import {callMeant} from '../../report/call-meant.ts'
import {decide, type JobToReview, jobsToReview} from '../../report/jobs/review.ts'
import {periodOf} from '../../report/period.ts'
import {systemClock} from '../../time/system-clock.ts'
import {candidateInWords, jobInWords, renderReview} from '../../ui/jobs-table.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

interface Output {
  readonly decided: readonly KeptJob[]
  readonly toReview: readonly JobToReview[]
}

export default class JobsReview extends OncrewCommand {
  static override summary = 'decide which call brought a job, where that is not certain'
  static override description =
    'Asks about one job after the other on a terminal, and lists them elsewhere. What you decide is remembered, and no later import changes it.'

  static override examples = [
    '<%= config.bin %> jobs review',
    '<%= config.bin %> jobs review --job own-5f0c --call CA1b2c',
    '<%= config.bin %> jobs review --job own-5f0c --call none',
    '<%= config.bin %> jobs review --json | jq ".toReview[].job.job"',
  ]

  static override flags = {
    ...journalFlags,
    job: string({description: 'decide about this job', dependsOn: ['call']}),
    call: string({description: 'the call that brought it, or none', dependsOn: ['job']}),
  }

  async run(): Promise<Output> {
    const {flags} = await this.parse(JobsReview)
    const routing = await businessRouting(flags)
    const timeZone = routing?.business.timeZone ?? machineTimeZone()
    const windowDays = routing?.jobs.windowDays ?? 30
    const journal = openExistingJournal(flags.journal)
    try {
      if (flags.job !== undefined && flags.call !== undefined) {
        const call = flags.call === 'none' ? null : callMeant(journal, flags.call)
        const job = await decide(journal, flags.job, call, windowDays, systemClock.now())
        this.show(`${jobInWords(job, timeZone)}: ${call === null ? 'no call brought it' : `brought by ${call}`}.`)
        return {decided: [job], toReview: []}
      }
      const toReview = jobsToReview(journal, periodOf(flags.since, flags.until, timeZone), windowDays)
      if (toReview.length === 0) {
        this.show('Nothing to decide.')
        return {decided: [], toReview}
      }
      if (this.jsonEnabled() || !process.stdin.isTTY || !process.stdout.isTTY) {
        this.show(renderReview(toReview, timeZone))
        this.tell('Next: oncrew jobs review --job JOB --call CALL, or --call none')
        return {decided: [], toReview}
      }
      const decided = await this.ask(journal, toReview, timeZone, windowDays)
      this.tell(`${decided.length} of ${toReview.length} decided.   Next: oncrew report attribution`)
      return {decided, toReview: []}
    } finally {
      await journal.close()
    }
  }

  /** Each decision is on disk before the next question: stopping half-way loses nothing. */
  private async ask(
    journal: Journal,
    toReview: readonly JobToReview[],
    timeZone: string,
    windowDays: number,
  ): Promise<readonly KeptJob[]> {
    const {select} = await import('@inquirer/prompts')
    const decided: KeptJob[] = []
    for (const [index, {job, candidates}] of toReview.entries()) {
      const answer = await select<Answer>({
        message: `${index + 1} of ${toReview.length}  ${jobInWords(job, timeZone)}`,
        choices: [
          ...candidates.map(candidate => ({
            name: candidateInWords(candidate, timeZone),
            value: {call: candidate.call.call},
          })),
          {name: 'No call brought it', value: {call: null}},
          {name: 'Ask me later', value: 'later'},
          {name: 'Stop here', value: 'stop'},
        ],
      }).catch(stopped)
      if (answer === 'stop') break
      if (answer === 'later') continue
      decided.push(await decide(journal, job.job, answer.call, windowDays, systemClock.now()))
    }
    return decided
  }
}

type Answer = {readonly call: string | null} | 'later' | 'stop'

/** Ctrl-C at a question. */
function stopped(thrown: unknown): 'stop' {
  if (thrown instanceof Error && thrown.name === 'ExitPromptError') return 'stop'
  throw thrown
}
