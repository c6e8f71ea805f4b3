import type {Clock, Instant} from '../time/clock.ts'

/** Things that wait for others to go the same way with them. What is on a pile is in the journal too: a crash loses none. */
export interface Piles<Item> {
  has(id: string): boolean
  /** Puts an item on the pile of its way, which is taken away whole at `until`, or sooner when another item wants it so. */
  put(way: string, id: string, item: Item, until: Instant): void
  /** Takes one back: it need not wait any more. */
  take(id: string): void
  close(): void
}

interface Pile<Item> {
  readonly items: Map<string, Item>
  until: Instant
  cancel: () => void
}

export function createPiles<Item>(clock: Clock, carry: (items: readonly Item[]) => void): Piles<Item> {
  const piles = new Map<string, Pile<Item>>()

  function flush(way: string): void {
    const pile = piles.get(way)
    piles.delete(way)
    if (pile !== undefined && pile.items.size > 0) carry([...pile.items.values()])
  }

  return {
    has: id => [...piles.values()].some(pile => pile.items.has(id)),
    put(way, id, item, until) {
      const pile = piles.get(way) ?? {items: new Map(), until: Number.POSITIVE_INFINITY, cancel: () => {}}
      piles.set(way, pile)
      pile.items.set(id, item)
      if (until >= pile.until) return
      pile.cancel()
      pile.until = until
      pile.cancel = clock.schedule(until, () => flush(way))
    },
    take(id) {
      for (const {items} of piles.values()) items.delete(id)
    },
    close() {
      for (const {cancel} of piles.values()) cancel()
      piles.clear()
    },
  }
}
