import {eachNode, type Node} from '../document/node.ts'
import type {Remark} from '../remark.ts'
import type {Rule} from '../rule.ts'

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  title: 'A key is written twice',
  why: 'YAML readers differ in which of the two they take, so the file means different things to different eyes.',
  bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: intake\n  no_answer: voicemail',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: intake',
  check(_file, {root}) {
    const remarks: Remark[] = []
    if (root !== undefined) eachNode(root, node => remarks.push(...keysTwice(node)))
    return remarks
  },
}

function keysTwice(node: Node): Remark[] {
  if (node.kind !== 'map') return []
  const seen = new Set<string>()
  return node.entries.flatMap(({key, keyExtent}) => {
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return {
      path: [],
      extent: keyExtent,
      message: `"${key}" is written twice here`,
      fix: 'keep one of the two (the first one was read)',
    }
  })
}
