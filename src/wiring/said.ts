import type {TraceEntry} from '../sim/trace.ts'

/** One turn on the line between caller and agent. */
export type Said = {readonly at: string; readonly who: 'agent' | 'caller'} & (
  | {readonly does: 'says'; readonly words: string}
  | {readonly does: 'presses'; readonly keys: string}
  | {readonly does: 'stays-silent' | 'hangs-up'}
)

/** What was said and done on the caller's line, in order. */
export function saidOn(trace: readonly TraceEntry[]): readonly Said[] {
  return trace.flatMap(said)
}

function said(entry: TraceEntry): readonly Said[] {
  const at = new Date(entry.at).toISOString()
  if (!('who' in entry) || entry.who !== 'caller') return []
  switch (entry.kind) {
    case 'hears':
      return [{at, who: 'agent', does: 'says', words: entry.text}]
    case 'says':
      return [{at, who: 'caller', does: 'says', words: entry.text}]
    case 'presses':
      return [{at, who: 'caller', does: 'presses', keys: entry.digits}]
    case 'silent':
      return [{at, who: 'caller', does: 'stays-silent'}]
    case 'hangs-up':
      return [{at, who: 'caller', does: 'hangs-up'}]
    case 'beep':
      return []
  }
}
