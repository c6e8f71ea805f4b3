import {second} from '../../time/clock.ts'
import type {Random} from '../random.ts'
import {cuePattern} from './cues.ts'
import type {CutIn, Person, Reaction} from './person.ts'
import {reactionMs, speakingMs} from './speech.ts'

/** What a caller does about what it hears. */
export type ScriptAction =
  | {readonly does: 'says'; readonly text: string}
  | {readonly does: 'presses'; readonly digits: string}
  | {readonly does: 'stays-silent'}
  | {readonly does: 'hangs-up'}
  /** Does not wait for the end of the words: speaks up right after the cue. */
  | {readonly does: 'interrupts'; readonly text: string}

/** `hears`: cue names or /patterns/, any of which. `afterSeconds`: undefined for a natural pause. */
export interface ScriptStep {
  readonly hears: readonly string[]
  readonly action: ScriptAction
  readonly afterSeconds: number | undefined
}

export interface CallerScript {
  readonly steps: readonly ScriptStep[]
  /** For words that no step is about. Undefined: silent the first time, then hangs up. */
  readonly otherwise: ScriptAction | undefined
}

interface Step extends ScriptStep {
  readonly patterns: readonly RegExp[]
  used: boolean
}

export interface Caller extends Person {
  /** How long the caller lets the phone ring, in milliseconds; undefined: as long as it takes. */
  readonly patienceMs: number | undefined
}

interface ScriptedCaller extends Caller {
  responds(): Reaction
}

/** A homeowner with a script. Each step is used once, in the order of the script, and again only when the same is asked again. */
export function createCaller({steps: written, otherwise}: CallerScript, random: Random): ScriptedCaller {
  const steps: Step[] = written.map(step => ({
    ...step,
    patterns: step.hears.flatMap(cue => cuePattern(cue) ?? []),
    used: false,
  }))
  const ringing = steps.find(step => step.hears.includes('ringing'))
  let heard = ''
  let unmatched = 0

  function about(words: string): Step | undefined {
    const matching = steps.filter(step => step.patterns.some(pattern => pattern.test(words)))
    return matching.find(step => !step.used) ?? lastAsked(matching, words)
  }

  function delay(step: ScriptStep | undefined): number {
    if (step?.afterSeconds !== undefined) return step.afterSeconds * second
    return Math.round(random.between(reactionMs.least, reactionMs.most))
  }

  return {
    who: 'caller',
    patienceMs: ringing?.afterSeconds === undefined ? undefined : ringing.afterSeconds * second,

    cutsIn(words): CutIn | undefined {
      const step = steps.find(
        ({used, action, patterns}) => !used && action.does === 'interrupts' && any(patterns, words),
      )
      if (step === undefined || step.action.does !== 'interrupts') return undefined
      const afterCue = Math.max(...step.patterns.map(pattern => endOf(pattern, words)))
      const afterMs = speakingMs(words.slice(0, afterCue)) + (step.afterSeconds ?? 0.3) * second
      if (afterMs >= speakingMs(words)) return undefined
      step.used = true
      heard = ''
      return {afterMs, says: step.action.text}
    },

    hears(words) {
      heard += ` ${words}`
    },

    responds(): Reaction {
      const step = about(heard.trim())
      heard = ''
      if (step !== undefined) {
        step.used = true
        return reaction(step.action, delay(step))
      }
      if (otherwise !== undefined) return reaction(otherwise, delay(undefined))
      unmatched += 1
      return unmatched === 1 ? {do: 'stays-silent'} : {do: 'hangs-up', afterMs: delay(undefined)}
    },

    leaves() {
      const step = about(heard.trim())
      if (step === undefined || step.used || step.action.does !== 'hangs-up') return undefined
      step.used = true
      return delay(step)
    },
  }
}

/** The same is asked again: whatever was asked last in these words. */
function lastAsked(matching: readonly Step[], words: string): Step | undefined {
  const end = (step: Step) => Math.max(...step.patterns.map(pattern => endOf(pattern, words)))
  return matching.reduce<Step | undefined>(
    (last, step) => (last === undefined || end(step) > end(last) ? step : last),
    undefined,
  )
}

function any(patterns: readonly RegExp[], words: string): boolean {
  return patterns.some(pattern => pattern.test(words))
}

/** Where the first match ends; 0 when there is none. */
function endOf(pattern: RegExp, words: string): number {
  const match = pattern.exec(words)
  return match === null ? 0 : match.index + match[0].length
}

function reaction(action: ScriptAction, afterMs: number): Reaction {
  switch (action.does) {
    case 'says':
    case 'interrupts':
      return {do: 'says', text: action.text, afterMs}
    case 'presses':
      return {do: 'presses', digits: action.digits, afterMs}
    case 'stays-silent':
      return {do: 'stays-silent'}
    case 'hangs-up':
      return {do: 'hangs-up', afterMs}
  }
}
