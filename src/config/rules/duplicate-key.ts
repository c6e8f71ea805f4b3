import type {Node} from '../document/node.ts'
import type {Remark} from '../remark.ts'
import type {Rule} from '../rule.ts'

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  title: 'A key is written twice',
  why: 'YAML readers differ in which of the two they take, so the file means different things to different eyes.',
  bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: intake\n  no_answer: voicemail',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: intake',
  *check(_file, {root}) {
    if (root !== undefined) yield* keysTwice(root)
  },
}

function* keysTwice(node: Node): Generator<Remark> {
  if (node.kind === 'scalar') return
  if (node.kind === 'list') {
    for (const item of node.items) yield* keysTwice(item)
    return
  }
  const seen = new Set<string>()
  for (const {key, keyExtent, value} of node.entries) {
    if (seen.has(key)) {
      yield {
        path: [],
        extent: keyExtent,
        message: `"${key}" is written twice here`,
        fix: 'keep one of the two (the first one was read)',
      }
    }
    seen.add(key)
    yield* keysTwice(value)
  }
}
