import type {RoutingFile} from '../contracts/generated/routing.ts'
import type {Path} from './document/node.ts'
import {type Parsed, parseYaml} from './document/parse.ts'
import type {Finding} from './finding.ts'
import {notARoutingFile} from './not-a-routing-file.ts'
import {findingOf, type Remark} from './remark.ts'
import {rules} from './rules.ts'
import {checkSchema} from './schema/check-schema.ts'

/** A routing file held against the schema and every rule. */
export interface Checked {
  readonly document: Parsed
  /** The file when it fits the schema. A rule may have found errors in it all the same. */
  readonly complete: RoutingFile | undefined
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

/** Finds everything there is to say about the text of a routing file, at once. Never throws. */
export function checkRouting(text: string, path: string): Checked {
  const document = parseYaml(text, path)
  if (document.root === undefined) return {document, complete: undefined, findings: document.findings}
  const foreign = notARoutingFile(document.root)
  if (foreign !== undefined) {
    const finding = findingOf(foreign, 'not-a-routing-file', 'error', document)
    return {document, complete: undefined, findings: [finding]}
  }

  const {tolerant, complete, remarks} = checkSchema(document.root)
  const findings = [
    ...document.findings,
    ...rules.flatMap(({id, severity, check}) =>
      Array.from(check(tolerant, document))
        .filter(remark => isFounded(remark, remarks))
        .map(remark => findingOf(remark, id, severity, document)),
    ),
    ...remarks.map(remark => findingOf(remark, remark.rule, 'error', document)),
  ]
  return {document, complete, findings: distinct(findings)}
}

/** Whether what a remark rests on could be read. */
function isFounded({restsOn = []}: Remark, mistakes: readonly Remark[]): boolean {
  return !restsOn.some(path => mistakes.some(mistake => isWithin(mistake.path, path) || isWithin(path, mistake.path)))
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step)
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
