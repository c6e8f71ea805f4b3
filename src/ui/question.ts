import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'

/** Asks for a yes, on standard error. Throws a Problem where there is nobody to ask, with another way. Ctrl-C is a no. */
export async function confirmed(message: string, otherwise: string): Promise<boolean> {
  requireSomebody([otherwise])
  const {confirm} = await import('@inquirer/prompts')
  return unlessLeft(confirm({message, default: false}, {output: process.stderr}), false)
}

/** Asks for a text, such as a number that is to be typed. Ctrl-C is an empty text. */
export async function typed(message: string): Promise<string> {
  requireSomebody([])
  const {input} = await import('@inquirer/prompts')
  return unlessLeft(input({message}, {output: process.stderr}), '')
}

async function unlessLeft<Answer>(question: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await question
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ExitPromptError') return otherwise
    throw thrown
  }
}

function requireSomebody(otherwise: readonly string[]): void {
  if (process.stdin.isTTY && process.stderr.isTTY) return
  throw new Problem({
    what: 'This asks before it does anything, and there is no terminal to ask on.',
    fix: ['Run it in a terminal.', ...otherwise],
    exit: Exit.usage,
  })
}
