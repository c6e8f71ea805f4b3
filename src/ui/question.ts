import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'

/** Asks for a yes, on standard error. Throws a Problem where there is nobody to ask. Ctrl-C is a no. */
export async function confirmed(message: string): Promise<boolean> {
  requireSomebody()
  const {confirm} = await import('@inquirer/prompts')
  return unlessLeft(confirm({message, default: false}, {output: process.stderr}), false)
}

/** Asks for a text, such as a number that is to be typed. Ctrl-C is an empty text. */
export async function typed(message: string): Promise<string> {
  requireSomebody()
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

function requireSomebody(): void {
  if (process.stdin.isTTY && process.stderr.isTTY) return
  throw new Problem({
    what: 'This asks before it does anything, and there is no terminal to ask on.',
    fix: [
      'Run it in a terminal.',
      'In CI: oncrew plan --out plan.json, have it looked at, then oncrew apply plan.json --yes',
    ],
    exit: Exit.usage,
  })
}
