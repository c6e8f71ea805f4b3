/** What is to be said while somebody watches a picture that lines would tear. */
export interface Notices {
  /** @param keep say it again when the picture is gone */
  add(words: string, keep: boolean): void
  /** Calls `listener` with each as it comes. Returns how to stop. */
  follow(listener: (words: string) => void): () => void
  /** Each once. */
  kept(): Iterable<string>
}

export function createNotices(): Notices {
  const kept = new Set<string>()
  const listeners = new Set<(words: string) => void>()
  return {
    add(words, keep) {
      if (keep) kept.add(words)
      for (const listener of listeners) listener(words)
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    kept: () => kept,
  }
}
