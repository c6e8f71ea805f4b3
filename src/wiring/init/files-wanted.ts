import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {checkRouting} from '../../config/check-routing.ts'
import type {Answers} from '../../config/setup/answers.ts'
import {hookText} from '../../config/setup/hook-text.ts'
import {routingText} from '../../config/setup/routing-text.ts'
import {workflowText} from '../../config/setup/workflow-text.ts'
import {Problem} from '../../problem/problem.ts'
import {emergencyScenario} from './emergency-scenario.ts'
import {repositoryOf} from './repository.ts'
import type {NewFile} from './write-files.ts'

interface Wishes {
  /** Of the routing file. */
  readonly path: string
  readonly workflow: boolean
  readonly hook: boolean
  readonly force: boolean
  /** 2026-03-03. */
  readonly today: string
}

/** The files that a set-up consists of. Throws a Problem where there is no repository for what lives in one. */
export async function filesWanted(
  answers: Answers,
  {path, workflow, hook, force, today}: Wishes,
): Promise<readonly NewFile[]> {
  const text = routingText(answers)
  const [finding] = checkRouting(text, path).findings
  if (finding !== undefined) throw unsound(`${finding.message} [${finding.rule}]`, finding.fix)
  const folder = dirname(path)
  const scenario = join(folder, 'scenarios', 'emergency.yaml')
  const files: NewFile[] = [{path, text}]
  // A second line in the same folder keeps the scenario that is there, which may have been worked on.
  if (force || !existsSync(scenario)) files.push({path: scenario, text: emergencyScenario(answers, today)})
  if (!workflow && !hook) return files
  const repository = await repositoryOf(folder)
  if (hook && repository === undefined) {
    throw new Problem({
      what: 'There is no git repository here for a hook.',
      fix: ['git init, and then once more', 'Or leave --hook out.'],
    })
  }
  const top = repository?.top ?? resolve(folder)
  const inRepository = relative(top, resolve(path)).replaceAll('\\', '/')
  if (workflow) files.push({path: join(top, '.github', 'workflows', 'oncrew.yml'), text: workflowText(inRepository)})
  if (hook && repository !== undefined) {
    files.push({path: join(repository.hooks, 'pre-commit'), text: hookText(inRepository), runs: true})
  }
  return files
}

/** Those that are there already. */
export function already(files: readonly NewFile[]): readonly string[] {
  return files.map(({path}) => path).filter(path => existsSync(path))
}

/** These answers cannot be written down so that the file is sound: said before anything is written. */
function unsound(what: string, fix: string): Problem {
  return new Problem({what: `These answers make no sound routing file: ${what}`, fix: [fix]})
}
