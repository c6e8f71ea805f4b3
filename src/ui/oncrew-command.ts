import {Command} from '@oclif/core/command'
import {Exit, type ExitCode} from '../problem/exit.ts'
import {messageOf, Problem, type ProblemReport} from '../problem/problem.ts'
import {paint} from './paint.ts'
import {forScreen} from './screen-characters.ts'
import {usageProblem} from './usage-problem.ts'

/**
 * What every command shares: results to standard output, conversation to standard error, and
 * problems told in three parts (what, why, what to do) without a stack.
 * `run` returns the value that `--json` prints.
 */
export abstract class OncrewCommand extends Command {
  static override enableJsonFlag = true

  /** A result, for people. Silent under --json, where the returned value is printed instead. */
  protected show(text: string): void {
    if (!this.jsonEnabled()) this.log(forScreen(text, process.stdout))
  }

  /** Conversation: progress, hints, what to do next. */
  protected tell(text: string): void {
    if (!this.jsonEnabled()) this.logToStderr(forScreen(text, process.stderr))
  }

  /** Sets the exit code without stopping half-way: what is under way is finished. */
  protected finishWith(code: ExitCode): void {
    process.exitCode = code
  }

  protected override async catch(error: Error & {exitCode?: number}): Promise<unknown> {
    const problem = error instanceof Problem ? error : usageProblem(error, this.ctor.id)
    if (problem === undefined) return super.catch(error)
    this.finishWith(problem.exit)
    if (this.jsonEnabled()) this.logJson(this.toErrorJson(problem))
    else this.logToStderr(forScreen(describeProblem(problem), process.stderr))
    return undefined
  }

  /** In the form of schemas/output/problem.schema.json, also for a bug: oclif's own would hold all it knows of this machine. */
  protected override toErrorJson(error: unknown): unknown {
    const {what, why, fix, exit} = problemOf(error)
    return {error: {what, why, fix, exit}}
  }
}

function problemOf(error: unknown): ProblemReport {
  if (!(error instanceof Problem)) return {what: messageOf(error), fix: [], exit: Exit.failed}
  const {message: what, why, fix, exit} = error
  return {what, fix, exit, ...(why === undefined ? {} : {why})}
}

function describeProblem({message, why, fix}: Problem): string {
  const lines = [`${paint.bad('✗')} ${message}`]
  if (why !== undefined) lines.push(`  ${why}`)
  for (const step of fix) lines.push(`  ${paint.quiet('→')} ${step}`)
  return lines.join('\n')
}
