import type {Expectation} from '../../contracts/generated/scenario.ts'
import {wordsPattern} from '../scenario/words-pattern.ts'
import {type CallView, entriesOf, factsOf, heardByCaller} from './call-view.ts'
import {type Finding, unseen} from './check.ts'

/** What the caller heard, and how the call ended. */
export function* conversation(expected: Expectation, view: CallView): Generator<Finding> {
  const heard = heardByCaller(view).map(({text}) => text)
  for (const words of expected.heard ?? []) {
    const pattern = wordsPattern(words)
    const found = heard.find(text => pattern?.test(text))
    yield {
      expectation: `the caller hears ${words}`,
      expected: words,
      held: found !== undefined,
      got: found ?? 'never said',
    }
  }
  for (const words of expected.never_heard ?? []) {
    const pattern = wordsPattern(words)
    const found = heard.find(text => pattern?.test(text))
    yield {
      expectation: `the caller never hears ${words}`,
      expected: 'never said',
      held: found === undefined,
      got: found ?? 'never said',
    }
  }
  if (expected.disposition !== undefined) yield endedAs(expected.disposition, view)
  if (expected.fallback_used !== undefined) {
    const used = entriesOf(view, 'fallback').length > 0
    const words = (fallback: boolean) => (fallback ? 'the fallback took over' : 'the fallback was not needed')
    const held = used === expected.fallback_used
    yield {expectation: words(expected.fallback_used), expected: words(expected.fallback_used), held, got: words(used)}
  }
  if (expected.voicemail !== undefined) {
    const left = entriesOf(view, 'recorded').length > 0
    const words = (recorded: boolean) => (recorded ? 'a voicemail is left' : 'no voicemail is left')
    const held = left === expected.voicemail
    yield {expectation: words(expected.voicemail), expected: words(expected.voicemail), held, got: words(left)}
  }
}

function endedAs(disposition: string, view: CallView): Finding {
  const expectation = `ends as ${disposition}`
  const ended = factsOf(view, 'call.ended')
  if (ended === undefined) return unseen(expectation, disposition)
  const got = ended.at(-1)?.disposition ?? 'no end in the journal'
  return {expectation, expected: disposition, held: got === disposition, got}
}
