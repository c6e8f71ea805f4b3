import {realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {messageOf, Problem} from '../problem/problem.ts'

/**
 * Puts a new text in the place of a file, whole or not at all: it is written beside the file and then takes its name.
 * Permissions stay; a link stays a link. Throws a Problem when the folder or the file cannot be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  const beside = `${target}.${process.pid}.tmp`
  try {
    const {mode} = await stat(target)
    await writeFile(beside, text, {mode})
    await rename(beside, target)
  } catch (thrown) {
    await rm(beside, {force: true})
    throw new Problem({
      what: `${path} could not be written.`,
      why: messageOf(thrown),
      fix: ['nothing was changed in it'],
    })
  }
}
