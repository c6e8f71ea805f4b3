import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file or folder that comes with the package, found from wherever this module was bundled to. */
export function packaged(path: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, path)
    if (existsSync(place)) return place
  }
  throw new Error(`the package holds no ${path}: build it with npm run build`)
}
