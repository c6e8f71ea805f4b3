import {writeFile} from 'node:fs/promises'
import {messageOf, Problem} from '../problem/problem.ts'

/** Writes a report that a flag asked for. */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (thrown) {
    throw new Problem({
      what: `${path} could not be written.`,
      why: messageOf(thrown),
      fix: ['Name a file in a folder that exists.'],
    })
  }
}
