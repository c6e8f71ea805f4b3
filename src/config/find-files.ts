import {globSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Problem} from '../problem/problem.ts'

const pattern = /[*?[\]{}]/

/**
 * The files that arguments mean: a path is itself, a folder is the YAML files in it, a pattern (quoted from the shell) is
 * what it matches. Sorted within each argument, each file once. Throws a Problem for one that means nothing.
 */
export function filesMeantBy(args: readonly string[]): string[] {
  return [...new Set(args.flatMap(meantBy))]
}

function meantBy(arg: string): string[] {
  const stats = statSync(arg, {throwIfNoEntry: false})
  if (stats?.isDirectory())
    return found(
      globSync(['**/*.yaml', '**/*.yml'], {cwd: arg, exclude: ['**/node_modules/**']}).map(file => join(arg, file)),
      arg,
    )
  return stats === undefined && pattern.test(arg) ? found(globSync(arg), arg) : [arg]
}

function found(files: readonly string[], arg: string): string[] {
  if (files.length > 0) return files.toSorted()
  throw new Problem({
    what: `No file matches ${arg}.`,
    fix: ['give a routing file, a folder that holds some, or a pattern'],
  })
}
