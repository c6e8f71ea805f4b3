import {quote, type Utterance} from '../understanding/utterance.ts'
import type {Purpose, Want} from '../understanding/want.ts'
import type {WantClaim} from '../understanding/wants.ts'
import {type CallFor, callsFor, type SecondReading} from './second-reading.ts'

/**
 * From here on the likeliest is heard, though no rule heard it; where the rules know of work, a little
 * later. Something else that is pushed for from here on.
 */
const heard = {alone: 0.2, besidesWork: 0.3}
const pushed = 0.2
/** A customer may want two things; whoever is none wants one. What a rule heard stays unless it is less likely than this. */
const unlikely = {customer: 0.25, stranger: 0.4}

const purposes: readonly string[] = callsFor.slice(1, callsFor.indexOf('price'))
const strangers: readonly string[] = ['job-application', 'supplier', 'sales', 'wrong-number']

/** What the caller wants, by the rules and the second reading together. `work`: the rules heard of a job or a danger. */
export function wantsHeardAgain(
  wants: readonly WantClaim[],
  {purposes: read}: SecondReading,
  matter: Utterance,
  work: boolean,
): readonly WantClaim[] {
  const kept = wants.filter(
    ({want}) => !isPurpose(want) || read.of(want) >= (strangers.includes(want) ? unlikely.stranger : unlikely.customer),
  )
  const least = work ? heard.besidesWork : heard.alone
  const isHeard = (each: Want) =>
    isPurpose(each) ? each === read.likeliest && read.of(each) >= least : read.of(each) >= pushed
  const more = callsFor.filter(isWant).filter(each => isHeard(each) && !kept.some(({want}) => want === each))
  return [...more.map(want => ({want, words: quote(matter, read.spanFor(want))})), ...kept]
}

export function isPurpose(want: string): want is Purpose {
  return purposes.includes(want)
}

function isWant(each: CallFor): each is Want {
  return each !== 'new-job'
}
