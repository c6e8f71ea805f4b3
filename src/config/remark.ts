import {type Extent, nodeAt, type Path} from './document/node.ts'
import type {Parsed} from './document/parse.ts'
import type {Edit, Finding, Severity} from './finding.ts'

/** What a rule or the schema has to say about a value, before it is known where the value stands. */
export interface Remark {
  readonly message: string
  readonly fix: string
  /** The value it is about. When the document has none there, the nearest one around it. */
  readonly path: Path
  /** The characters it is about, when no path leads there. */
  readonly extent?: Extent
  /**
   * What the remark rests on besides. When the schema found a mistake in one of these, nobody knows what was meant there,
   * and the remark is left unsaid until that is mended.
   */
  readonly restsOn?: readonly Path[]
  /** Point at the key rather than at the value. */
  readonly atKey?: boolean
  /** What to write instead of the characters pointed at, when that is safe to do unasked. */
  readonly replaceWith?: string
}

export function findingOf(remark: Remark, rule: string, severity: Severity, {root, source}: Parsed): Finding {
  const {message, fix, replaceWith} = remark
  const extent = remark.extent ?? extentOf(root, remark.path, remark.atKey ?? false)
  const safeFix: Edit | undefined = replaceWith === undefined ? undefined : {...extent, text: replaceWith}
  return {severity, rule, message, fix, place: source.place(extent), ...(safeFix && {safeFix})}
}

/** The characters a path stands on, or those of the nearest value around it. */
export function extentOf(root: Parsed['root'], path: Path, atKey: boolean): Extent {
  if (root === undefined) return {start: 0, end: 0}
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length)
    const parent = nodeAt(root, part.slice(0, -1))
    const last = part.at(-1)
    const entry = parent?.kind === 'map' ? parent.entries.find(each => each.key === String(last)) : undefined
    const node = nodeAt(root, part)
    if (node === undefined) continue
    // A value that fills several lines is pointed at by its key.
    const byKey = entry !== undefined && (atKey || length < path.length || node.kind !== 'scalar')
    if (byKey) return entry.keyExtent
    return {start: node.start, end: node.end}
  }
  return root.kind === 'map' && root.entries[0] !== undefined ? root.entries[0].keyExtent : {start: 0, end: 0}
}
