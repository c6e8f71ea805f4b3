import type {Bought} from './build/numbers.ts'
import {routingOf} from './build/routing.ts'
import {checkRouting} from './check-routing.ts'
import type {Path} from './document/node.ts'
import type {Parsed} from './document/parse.ts'
import {type Finding, isError} from './finding.ts'
import {extentOf} from './remark.ts'
import type {Place, Routing} from './routing.ts'

/** What came of reading a routing file. */
export interface Loaded {
  /** Present when no finding is an error. */
  readonly routing?: Routing
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the text of a routing file. `path` is only a name here; nothing is opened. Never throws.
 * @param bought the numbers of sources for which the file names none
 */
export function loadRouting(text: string, path: string, bought: Bought = () => undefined): Loaded {
  const {document, complete, findings} = checkRouting(text, path)
  if (complete === undefined || findings.some(isError)) return {findings}
  // Loaded when it is needed: `oncrew validate` comes through here too, and most often without.
  const digest = process.getBuiltinModule('node:crypto').hash('sha256', text)
  return {routing: routingOf(complete, {path, digest}, way => placeOf(document, way), bought), findings}
}

function placeOf(document: Parsed, path: Path): Place {
  const {file, line, column} = document.source.place(extentOf(document.root, path, true))
  return {file, line, column}
}
