import type {TolerantFile} from '../schema/tolerant.ts'

/**
 * A list that several rules look at, gathered once a file. The rules go through one file after another, so remembering
 * the last one is enough, and lets go of the others.
 */
export function survey<Item>(gather: (file: TolerantFile) => Iterable<Item>): (file: TolerantFile) => readonly Item[] {
  let last: {readonly file: TolerantFile; readonly items: readonly Item[]} | undefined
  return file => {
    if (last?.file !== file) last = {file, items: [...gather(file)]}
    return last.items
  }
}
