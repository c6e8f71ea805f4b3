import {Command} from '@oclif/core/command'
import type {ExitCode} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {paint} from './paint.ts'

/**
 * What every command shares: results to standard output, conversation to standard error, and
 * problems told in three parts (what, why, what to do) without a stack.
 * `run` returns the value that `--json` prints.
 */
export abstract class OncrewCommand extends Command {
  static override enableJsonFlag = true

  /** A result, for people. Silent under --json, where the returned value is printed instead. */
  protected show(text: string): void {
    if (!this.jsonEnabled()) this.log(text)
  }

  /** Conversation: progress, hints, what to do next. */
  protected tell(text: string): void {
    if (!this.jsonEnabled()) this.logToStderr(text)
  }

  /** Sets the exit code without stopping half-way: what is under way is finished. */
  protected finishWith(code: ExitCode): void {
    process.exitCode = code
  }

  protected override async catch(error: Error & {exitCode?: number}): Promise<unknown> {
    if (!(error instanceof Problem)) return super.catch(error)
    this.finishWith(error.exit)
    if (this.jsonEnabled()) {
      this.logJson({error: {what: error.message, why: error.why, fix: error.fix, exit: error.exit}})
    } else {
      this.logToStderr(describeProblem(error))
    }
    return undefined
  }
}

function describeProblem({message, why, fix}: Problem): string {
  const lines = [`${paint.bad('✗')} ${message}`]
  if (why !== undefined) lines.push(`  ${why}`)
  for (const step of fix) lines.push(`  ${paint.quiet('→')} ${step}`)
  return lines.join('\n')
}
