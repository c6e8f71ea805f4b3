import type {Instant} from '../time/clock.ts'

interface Entry {
  readonly at: Instant
  readonly order: number
  action: (() => void) | undefined
}

/** What is to happen, earliest first; of the same instant, in the order it was added. */
export interface Agenda {
  /** Returns how to call it off. */
  add(at: Instant, then: () => void): () => void
  /** When the next thing is due. */
  peek(): Instant | undefined
  /** The next thing, taken off the agenda. */
  take(): (() => void) | undefined
}

/** A binary heap. What is called off stays in it, empty, until it comes up or half of the heap is empty. */
export function createAgenda(): Agenda {
  let heap: Entry[] = []
  let added = 0
  let calledOff = 0

  function before(a: Entry, b: Entry): boolean {
    return a.at < b.at || (a.at === b.at && a.order < b.order)
  }

  function push(entry: Entry): void {
    let at = heap.length
    heap.push(entry)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !before(entry, parent)) break
      heap[at] = parent
      at = above
    }
    heap[at] = entry
  }

  function pop(): Entry | undefined {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const a = heap[left]
      const b = heap[left + 1]
      if (a === undefined) break
      const [child, index] = b !== undefined && before(b, a) ? [b, left + 1] : [a, left]
      if (!before(child, last)) break
      heap[at] = child
      at = index
    }
    heap[at] = last
    return first
  }

  function dropCalledOff(): void {
    while (heap[0] !== undefined && heap[0].action === undefined) {
      pop()
      calledOff -= 1
    }
  }

  function compact(): void {
    const kept = heap.filter(entry => entry.action !== undefined)
    heap = []
    calledOff = 0
    for (const entry of kept) push(entry)
  }

  return {
    add(at, then) {
      const entry: Entry = {at, order: added++, action: then}
      push(entry)
      return () => {
        if (entry.action === undefined) return
        entry.action = undefined
        calledOff += 1
        if (calledOff > 64 && calledOff > heap.length / 2) compact()
      }
    },
    peek() {
      dropCalledOff()
      return heap[0]?.at
    },
    take() {
      dropCalledOff()
      const entry = pop()
      const action = entry?.action
      if (entry !== undefined) entry.action = undefined
      return action
    },
  }
}
