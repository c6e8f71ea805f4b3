import {routingFileDoc} from './docs-routing-file.ts'
import {rulesDoc} from './docs-rules.ts'

/** The documents that are made from the code: path from the root of the repository → text. */
export async function docs(_root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/routing-file.md', `${routingFileDoc()}\n`],
    ['docs/rules.md', `${rulesDoc()}\n`],
  ])
}
