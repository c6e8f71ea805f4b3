import {existsSync} from 'node:fs'
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
    throw notWritten(path, thrown, 'nothing was changed in it')
  }
}

/** Replaces a file, or makes it. Throws a Problem when it cannot be written. */
export async function putFile(path: string, text: string): Promise<void> {
  if (existsSync(path)) return replaceFile(path, text)
  try {
    await writeFile(path, text, {flag: 'wx'})
  } catch (thrown) {
    throw notWritten(path, thrown, 'Look at the permissions of its folder, and at the room on the disk.')
  }
}

function notWritten(path: string, thrown: unknown, fix: string): Problem {
  return new Problem({what: `${path} could not be written.`, why: messageOf(thrown), fix: [fix]})
}
