import {entryOf, type Node, nodeAt} from './document/node.ts'
import {parseYaml} from './document/parse.ts'

/** What is to be changed in the `numbers` of a routing file. Keys are as the lock file's: source, source#2. */
export type NumbersEdit =
  | {readonly kind: 'set'; readonly key: string; readonly name: 'label' | 'managed'; readonly value: string}
  /** `entry` as it is to stand there: { number: "+1…", source: yard-sign } */
  | {readonly kind: 'add'; readonly entry: string}

/**
 * Changes the `numbers` of a routing file and nothing else: comments, order and layout stay as they are. An edit that finds
 * no place is passed over.
 */
export function editNumbers(text: string, edits: readonly NumbersEdit[]): string {
  return edits.reduce((current, edit) => editOnce(current, edit), text)
}

function editOnce(text: string, edit: NumbersEdit): string {
  const {root} = parseYaml(text, 'oncrew.yaml')
  const list = root === undefined ? undefined : nodeAt(root, ['numbers'])
  if (list?.kind !== 'list') return text
  switch (edit.kind) {
    case 'set': {
      const item = itemOf(list.items, edit.key)
      return item === undefined ? text : withSetting(text, item, edit.name, edit.value)
    }
    case 'add': {
      const last = list.items.at(-1)
      if (last === undefined) return text
      const end = text.trimEnd().length === last.end ? last.end : endOfLine(text, last.end)
      return `${text.slice(0, end)}\n${marginOf(text, last.start)}- ${edit.entry}${text.slice(end)}`
    }
  }
}

function itemOf(items: readonly Node[], key: string): Node | undefined {
  const seen = new Map<string, number>()
  return items.find(item => {
    const source = entryOf(item, 'source')?.value
    if (source?.kind !== 'scalar') return false
    const nth = (seen.get(source.source) ?? 0) + 1
    seen.set(source.source, nth)
    return (nth === 1 ? source.source : `${source.source}#${nth}`) === key
  })
}

function withSetting(text: string, item: Node, name: string, value: string): string {
  const there = entryOf(item, name)
  if (there !== undefined) return text.slice(0, there.value.start) + value + text.slice(there.value.end)
  const after = entryOf(item, 'source')
  if (after === undefined) return text
  const isFlow = text[item.start] === '{'
  const at = after.value.end
  if (isFlow) return `${text.slice(0, at)}, ${name}: ${value}${text.slice(at)}`
  const end = endOfLine(text, at)
  const margin = ' '.repeat(after.keyExtent.start - lineStart(text, after.keyExtent.start))
  return `${text.slice(0, end)}\n${margin}${name}: ${value}${text.slice(end)}`
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** What stands before the dash of a list item. */
function marginOf(text: string, at: number): string {
  return /^\s*/.exec(text.slice(lineStart(text, at)))?.[0] ?? ''
}
