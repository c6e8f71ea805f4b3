import {type Document, isAlias, isCollection, isMap, isScalar, type ParsedNode, Scalar} from 'yaml'
import type {Finding} from '../finding.ts'
import type {Entry, Extent, Node, ScalarNode} from './node.ts'
import type {SourceText} from './source-text.ts'

interface Tree {
  readonly root: Node
  readonly findings: readonly Finding[]
}

/** Aliases of aliases can make a small file enormous; no honest routing file comes near this many values. */
const nodesMax = 50_000

/** Turns the parser's document into our own tree: aliases followed, every value with its extent, keys as text. */
export function treeOf(document: Document.Parsed, source: SourceText): Tree {
  const findings: Finding[] = []
  const beingRead = new Set<ParsedNode>()
  let nodes = 0

  const report = (rule: string, message: string, fix: string, extent: Extent) => {
    if (findings.some(finding => finding.rule === rule && rule === 'too-large')) return
    findings.push({severity: 'error', rule, message, fix, place: source.place(extent)})
  }

  function read(node: ParsedNode | null | undefined, after: number): Node {
    nodes += 1
    if (node === null || node === undefined) return nothing(after)
    const extent = {start: node.range[0], end: node.range[1]}
    if (nodes > nodesMax) {
      report(
        'too-large',
        'the file holds more values than a routing file can have',
        'split it, or undo its aliases',
        extent,
      )
      return nothing(after)
    }
    if (isAlias(node)) {
      const target = node.resolve(document) as ParsedNode | undefined
      if (target === undefined || beingRead.has(target)) {
        report('yaml-syntax', 'the alias (*name) refers to itself or to nothing', 'write the value out', extent)
        return nothing(after)
      }
      return {...read(target, after), ...extent}
    }
    if (isScalar(node)) return scalar(node, extent)
    beingRead.add(node)
    const collection: Node = isMap(node)
      ? {kind: 'map', entries: node.items.map(entry), ...extent}
      : {kind: 'list', items: node.items.map(item => read(item as ParsedNode, extent.end)), ...extent}
    beingRead.delete(node)
    return collection
  }

  function entry({key, value}: {key: ParsedNode; value: ParsedNode | null}): Entry {
    const keyExtent = {start: key.range[0], end: key.range[1]}
    if (isCollection(key)) report('yaml-syntax', 'a key must be a plain word', 'write the key as one word', keyExtent)
    const name = isScalar(key) ? (key.source ?? String(key.value ?? '')) : ''
    return {key: name, keyExtent, value: read(value, keyExtent.end)}
  }

  return {root: read(document.contents, 0), findings}
}

/** What stands where a value was left out. */
function nothing(at: number): ScalarNode {
  return {kind: 'scalar', value: null, source: '', quote: '', start: at, end: at}
}

function scalar(node: Scalar.Parsed, extent: Extent): ScalarNode {
  const value = node.value
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : ''
  return {kind: 'scalar', value: known, source: node.source ?? '', quote, ...extent}
}
