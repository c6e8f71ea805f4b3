import type {TolerantFile} from '../schema/tolerant.ts'

/**
 * A list that several rules look at, gathered once a file. (Validating a folder spends most of its time outside the
 * YAML parser on these walks.)
 */
export function survey<Item>(gather: (file: TolerantFile) => Iterable<Item>): (file: TolerantFile) => readonly Item[] {
  const gathered = new WeakMap<TolerantFile, readonly Item[]>()
  return file => {
    const known = gathered.get(file)
    if (known !== undefined) return known
    const items = [...gather(file)]
    gathered.set(file, items)
    return items
  }
}
