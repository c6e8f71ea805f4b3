import {quote, type Utterance} from '../understanding/utterance.ts'
import type {Purpose, Want} from '../understanding/want.ts'
import type {WantClaim} from '../understanding/wants.ts'
import {type CallFor, callsFor, type SecondReading} from './second-reading.ts'

/**
 * From here on the likeliest is heard, though no rule heard it; where the rules know of work, a little
 * later. A wrong number only if it is surer: the call may end with it. Something else that is pushed for from here on.
 */
const heard = {alone: 0.2, besidesWork: 0.3, wrongNumber: 0.3}
const pushed = 0.2
/** A customer may want two things; whoever is none wants one. What a rule heard stays unless it is less likely than this. */
const unlikely = {customer: 0.25, stranger: 0.4}
const surely = 0.5

const purposes = callsFor.slice(0, callsFor.indexOf('price')).filter(each => each !== 'new-job') as readonly Purpose[]
const strangers: readonly string[] = ['job-application', 'supplier', 'sales', 'wrong-number']

/**
 * What the caller wants, by the rules and the second reading together. `work`: the rules heard of a job or a danger;
 * `pressing`: of an emergency, beside which every wish stays that they heard.
 */
export function wantsHeardAgain(
  wants: readonly WantClaim[],
  {purposes: read}: SecondReading,
  matter: Utterance,
  {work, pressing}: {readonly work: boolean; readonly pressing: boolean},
): readonly WantClaim[] {
  // What is pushed for goes along with any purpose.
  const likeliest = purposes.reduce<CallFor>((best, each) => (read.of(each) > read.of(best) ? each : best), 'new-job')
  const isStranger = strangers.includes(likeliest) && read.of(likeliest) >= surely
  const stays = (want: Purpose) =>
    isStranger
      ? want === likeliest
      : read.of(want) >= (strangers.includes(want) ? unlikely.stranger : unlikely.customer)
  const kept = wants.filter(({want}) => pressing || !isPurpose(want) || stays(want))
  const least = work ? heard.besidesWork : heard.alone
  // Whoever asks for one of the crew, or what is speaking, has dialled right.
  const right = kept.some(({want}) => want === 'person' || want === 'robot')
  const isHeard = (each: Want) =>
    isPurpose(each)
      ? each === likeliest &&
        !(right && each === 'wrong-number') &&
        read.of(each) >= (each === 'wrong-number' ? heard.wrongNumber : least)
      : read.of(each) >= pushed
  const more = callsFor.filter(isWant).filter(each => isHeard(each) && !kept.some(({want}) => want === each))
  return [...more.map(want => ({want, words: quote(matter, read.spanFor(want))})), ...kept]
}

export function isPurpose(want: string): want is Purpose {
  return purposes.some(purpose => purpose === want)
}

function isWant(each: CallFor): each is Want {
  return each !== 'new-job'
}
