import {setTimeout as delay} from 'node:timers/promises'
import {second} from '../time/clock.ts'
import type {StoryEntry} from '../ui/story.ts'

/** Nobody wants to watch a quiet minute. */
const longestWaitMs = 4 * second

/** Keeps a story and gives it out again: at once, or at the speed at which it happened. */
export function pacer(atSpeedOfSpeech: boolean): {
  hold(entry: StoryEntry): void
  release(): AsyncIterable<StoryEntry>
} {
  const held: StoryEntry[] = []
  return {
    hold: entry => held.push(entry),
    async *release() {
      let last: number | undefined
      for (const entry of held) {
        const at = entry.from === 'wire' ? entry.entry.at : entry.at
        if (atSpeedOfSpeech && last !== undefined && at > last) await delay(Math.min(longestWaitMs, at - last))
        last = at
        yield entry
      }
    },
  }
}
