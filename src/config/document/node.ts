/**
 * A YAML document as this tool reads it: maps, lists and scalars, each with the characters it stands on.
 * Offsets count UTF-16 units from the start of the text; `end` lies just after the last one.
 */
export type Node = MapNode | ListNode | ScalarNode

export interface Extent {
  readonly start: number
  readonly end: number
}

interface MapNode extends Extent {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keyExtent: Extent
  readonly value: Node
}

interface ListNode extends Extent {
  readonly kind: 'list'
  readonly items: readonly Node[]
}

export interface ScalarNode extends Extent {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, without quotes: what a number or a date was before YAML read it. */
  readonly source: string
  readonly quote: '"' | "'" | ''
}

/** The way from the top of the document to a value: keys and list positions. */
export type Path = readonly (string | number)[]

/** The entry a key has in a map. The first one, when it is written twice. */
export function entryOf(node: Node | undefined, key: string | number): Entry | undefined {
  if (node?.kind !== 'map') return undefined
  return node.entries.find(entry => entry.key === String(key))
}

/** The value at a path, or undefined when the document has none there. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) {
    node = node?.kind === 'list' ? node.items[Number(step)] : entryOf(node, step)?.value
  }
  return node
}

/** Calls `see` with a value and every value inside it, in the order of the text. */
export function eachNode(node: Node, see: (node: Node) => void): void {
  see(node)
  if (node.kind === 'list') for (const item of node.items) eachNode(item, see)
  else if (node.kind === 'map') for (const {value} of node.entries) eachNode(value, see)
}

/** As plain data, for the schema. Maps have no prototype, so a key such as `constructor` is only a key. */
export function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plainValue)
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null)
      for (const {key, value} of node.entries) if (!(key in plain)) plain[key] = plainValue(value)
      return plain
    }
  }
}
