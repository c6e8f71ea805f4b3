import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import type {Plan} from '../contracts/generated/plan.ts'
import validate from '../contracts/generated/plan-validator.js'
import {messageOf, Problem} from '../problem/problem.ts'

/** Throws a Problem when the file cannot be written. */
export async function savePlan(path: string, plan: Plan): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(plan, null, 2)}\n`)
  } catch (thrown) {
    throw new Problem({what: `The plan could not be saved as ${path}.`, why: messageOf(thrown)})
  }
}

/** Throws a Problem when there is no such file, or it holds no plan. */
export async function readPlan(path: string): Promise<Plan> {
  if (!existsSync(path)) throw new Problem({what: `There is no file ${path}.`, fix: [`oncrew plan --out ${path}`]})
  let content: unknown
  try {
    content = JSON.parse(await readFile(path, 'utf8'))
  } catch (thrown) {
    throw notAPlan(path, messageOf(thrown))
  }
  if (isPlan(content)) return content
  const [first] = validate.errors ?? []
  throw notAPlan(path, `${first?.instancePath || 'the file'} ${first?.message ?? 'is something else'}`)
}

function isPlan(content: unknown): content is Plan {
  return validate(content)
}

function notAPlan(path: string, why: string): Problem {
  return new Problem({
    what: `${path} is not a plan that oncrew saved.`,
    why,
    fix: [`oncrew plan --out ${path}`],
  })
}
