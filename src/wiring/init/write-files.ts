import {chmod, mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {messageOf, Problem} from '../../problem/problem.ts'

/** A file to be, with its whole text. */
export interface NewFile {
  readonly path: string
  readonly text: string
  readonly runs?: true
}

/** Writes all of them or none: each beside its place first, and only when all are there do they take their names. */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const beside = ({path}: NewFile) => `${path}.${process.pid}.tmp`
  try {
    for (const file of files) {
      await mkdir(dirname(file.path), {recursive: true})
      await writeFile(beside(file), file.text)
      if (file.runs) await chmod(beside(file), 0o755)
    }
    for (const file of files) await rename(beside(file), file.path)
  } catch (thrown) {
    await Promise.allSettled(files.map(file => rm(beside(file), {force: true})))
    throw new Problem({
      what: 'The files could not be written.',
      why: messageOf(thrown),
      fix: ['Run it in a folder you may write to.'],
    })
  }
}
