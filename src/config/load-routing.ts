import {createHash} from 'node:crypto'
import {routingOf} from './build/routing.ts'
import type {Path} from './document/node.ts'
import {type Parsed, parseYaml} from './document/parse.ts'
import {type Finding, isError} from './finding.ts'
import {notARoutingFile} from './not-a-routing-file.ts'
import {extentOf, findingOf, type Remark} from './remark.ts'
import type {Place, Routing} from './routing.ts'
import {rules} from './rules.ts'
import {checkSchema} from './schema/check-schema.ts'

/** What came of reading a routing file. */
export interface Loaded {
  /** Present when no finding is an error. */
  readonly routing?: Routing
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

/** Reads the text of a routing file. `path` is only a name here; nothing is opened. Never throws. */
export function loadRouting(text: string, path: string): Loaded {
  const document = parseYaml(text, path)
  if (document.root === undefined) return {findings: document.findings}
  const foreign = notARoutingFile(document.root)
  if (foreign !== undefined) {
    return {findings: [findingOf(foreign, 'not-a-routing-file', 'error', document)]}
  }

  const {tolerant, complete, remarks} = checkSchema(document.root)
  const findings = distinct([
    ...document.findings,
    ...rules.flatMap(({id, severity, check}) =>
      Array.from(check(tolerant, document))
        .filter(remark => isFounded(remark, remarks))
        .map(remark => findingOf(remark, id, severity, document)),
    ),
    ...remarks.map(remark => findingOf(remark, remark.rule, 'error', document)),
  ])
  if (complete === undefined || findings.some(isError)) return {findings}

  const digest = createHash('sha256').update(text).digest('hex')
  return {routing: routingOf(complete, {path, digest}, way => placeOf(document, way)), findings}
}

/** Whether what a remark rests on could be read. */
function isFounded({restsOn = []}: Remark, mistakes: readonly Remark[]): boolean {
  return !restsOn.some(path => mistakes.some(mistake => isWithin(mistake.path, path) || isWithin(path, mistake.path)))
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step)
}

function placeOf(document: Parsed, path: Path): Place {
  const {file, line, column} = document.source.place(extentOf(document.root, path, true))
  return {file, line, column}
}

/** In the order of the file; of several findings about the same characters that say the same, one. */
function distinct(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>()
  return findings
    .filter(({place, message}) => {
      const key = `${place.line}:${place.column}:${message}`
      return !said.has(key) && said.add(key)
    })
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}
