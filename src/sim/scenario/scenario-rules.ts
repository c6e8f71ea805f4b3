import type {Path} from '../../config/document/node.ts'
import {didYouMean} from '../../config/suggest.ts'
import type {Expectation, ScenarioFile, ScriptStep} from '../../contracts/generated/scenario.ts'
import {cuePattern, cues} from '../people/cues.ts'
import type {ScenarioRemark} from './scenario-remark.ts'
import {wordsPattern} from './words-pattern.ts'

/** What the schema cannot say: cues that exist, steps that do one thing, expectations of calls that are placed. */
export function* scenarioRules(scenario: ScenarioFile): Generator<ScenarioRemark> {
  for (const [name, {script = []}] of Object.entries(scenario.calls)) {
    for (const [index, step] of script.entries()) yield* checkStep(step, ['calls', name, 'script', index])
  }
  const placed = Object.keys(scenario.calls)
  for (const [name, expectation] of Object.entries(scenario.expect ?? {})) {
    const path = ['expect', name]
    if (!placed.includes(name)) {
      const message = `no call is named "${name}"`
      yield {path, atKey: true, message, fix: didYouMean(name, placed, 'calls of this scenario')}
    }
    yield* checkExpectation(expectation, path)
  }
}

const actions = ['says', 'presses', 'stays_silent', 'hangs_up', 'interrupts'] as const

function* checkStep(step: ScriptStep, path: Path): Generator<ScenarioRemark> {
  const done = actions.filter(action => step[action] !== undefined)
  if (done.length !== 1) {
    const message = done.length === 0 ? 'this step does nothing' : `this step does ${done.length} things at once`
    yield {path: [...path, 'hears'], atKey: true, message, fix: `give it one of ${actions.join(', ')}`}
  }
  const heard = typeof step.hears === 'string' ? [step.hears] : step.hears
  for (const [index, cue] of heard.entries()) {
    const at = typeof step.hears === 'string' ? [...path, 'hears'] : [...path, 'hears', index]
    if (cuePattern(cue) !== undefined) continue
    if (cue.startsWith('/'))
      yield {path: at, message: `${cue} is no pattern`, fix: 'close its brackets, and end it with a slash'}
    else yield {path: at, message: `no cue is named "${cue}"`, fix: cueFix(cue)}
  }
  if (heard.includes('ringing') && (step.hangs_up === undefined || step.after === undefined)) {
    const message = 'while it rings a caller can only hang up'
    yield {path: [...path, 'hears'], message, fix: 'write hangs_up: true, and after: the seconds of ringing'}
  }
}

function cueFix(cue: string): string {
  const known = Object.keys(cues)
  const guess = didYouMean(cue, known)
  const list = `cues: ${known.join(', ')}; or a pattern between slashes`
  return guess === '' ? list : `${guess} ${list}`
}

function* checkExpectation(expectation: Expectation, path: Path): Generator<ScenarioRemark> {
  if (
    expectation.rings_nobody &&
    (expectation.rings ?? expectation.answered_by ?? expectation.rang_seconds) !== undefined
  ) {
    const fix = 'keep rings_nobody, or keep what is said about ringing'
    yield {path: [...path, 'rings_nobody'], atKey: true, message: 'the call cannot ring nobody and somebody', fix}
  }
  if (expectation.no_alert && (expectation.alert ?? expectation.captured) !== undefined) {
    const fix = 'keep no_alert, or keep what the alert must say'
    yield {
      path: [...path, 'no_alert'],
      atKey: true,
      message: 'there cannot be no alert and one that says something',
      fix,
    }
  }
  const lists = {heard: expectation.heard, never_heard: expectation.never_heard, mentions: expectation.alert?.mentions}
  for (const [key, patterns] of Object.entries(lists)) {
    for (const [index, pattern] of (patterns ?? []).entries()) {
      if (wordsPattern(pattern) !== undefined) continue
      const at = key === 'mentions' ? [...path, 'alert', key, index] : [...path, key, index]
      yield {path: at, message: `${pattern} is no pattern`, fix: 'close its brackets'}
    }
  }
}
