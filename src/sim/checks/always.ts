import type {CallEntry} from '../trace.ts'
import {type CallView, entriesOf, heardByCaller} from './call-view.ts'
import type {Finding} from './check.ts'
import {promiseIn} from './forbidden.ts'

/** Longer than this nobody waits in silence for a voice. */
const longestSilenceMs = 8000

/** What is expected of every call. */
export function* always(view: CallView): Generator<Finding> {
  const [ended] = entriesOf(view, 'call-ended')
  yield {
    expectation: 'the call comes to an end',
    expected: 'an end',
    held: ended !== undefined,
    got: ended === undefined ? 'it never ended' : `ended by the ${ended.by}`,
  }
  const [first] = heardByCaller(view)
  if (first !== undefined) {
    const {name} = view.routing.business
    yield {
      expectation: 'answers in the business name',
      expected: name,
      held: first.prompt.toLowerCase().includes(name.toLowerCase()),
      got: first.prompt,
    }
    yield promisesNothing(view)
  } else if (ended?.by !== 'caller' && entriesOf(view, 'bridged').length === 0) {
    yield {expectation: 'the caller hears somebody', expected: 'a word', held: false, got: 'not a word'}
  }
  const silence = longestSilence(view.entries)
  yield {
    expectation: 'never leaves the caller in silence',
    expected: `at most ${longestSilenceMs / 1000} s`,
    held: silence <= longestSilenceMs,
    got: `${(silence / 1000).toFixed(1)} s`,
  }
  const differing = entriesOf(view, 'error').find(({code}) => code === 0)
  if (differing !== undefined) {
    yield {
      expectation: 'answers the same webhook the same way twice',
      expected: 'the same answer',
      held: false,
      got: differing.message,
    }
  }
}

function promisesNothing(view: CallView): Finding {
  const promise = heardByCaller(view)
    .map(({prompt}) => promiseIn(prompt))
    .find(found => found !== undefined)
  return {
    expectation: 'nothing promised',
    expected: 'no price, time, booking or dispatch',
    held: promise === undefined,
    got: promise === undefined ? 'none' : `${promise.what}: ${promise.sentence}`,
  }
}

/** From the end of the caller's words (or from the answer) to the next sound, or until the caller has had enough. */
function longestSilence(entries: readonly CallEntry[]): number {
  let longest = 0
  let waitingSince: number | undefined
  for (const entry of entries) {
    const isSound =
      entry.kind === 'hears' ||
      entry.kind === 'rings' ||
      entry.kind === 'bridged' ||
      entry.kind === 'beep' ||
      entry.kind === 'hangs-up' ||
      entry.kind === 'call-ended'
    if (isSound && !('who' in entry && entry.who !== 'caller') && waitingSince !== undefined) {
      longest = Math.max(longest, entry.at - waitingSince)
      waitingSince = undefined
    }
    if (entry.kind === 'answered') waitingSince = entry.at
    if (entry.kind === 'says' && entry.who === 'caller' && entry.heard) waitingSince = entry.at + entry.seconds * 1000
    if (entry.kind === 'presses' && entry.who === 'caller') waitingSince = entry.at
    if (entry.kind === 'recorded') waitingSince = undefined
  }
  return longest
}
