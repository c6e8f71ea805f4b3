import type {JobRules} from '../config/routing.ts'
import {certainScore, leastMargin, possibleScore} from './match-score.ts'

/** What a word or a figure of the reports means. */
export interface Definition {
  readonly term: string
  readonly meaning: string
}

/** Where there is no routing file. */
const defaults = {windowDays: 30, currency: 'USD'}

/** Every definition and threshold that the reports go by. */
export function definitions({
  windowDays,
  currency,
}: Pick<JobRules, 'windowDays' | 'currency'> = defaults): readonly Definition[] {
  return [
    ['call', 'A call that reached one of the numbers. Callbacks that you make are not calls here, and never leads.'],
    ['source', 'What the number that was called stood for when the call came.'],
    ['not attributable', 'Calls to numbers that the routing file did not hold, and jobs that no call brought.'],
    ['period', 'By when a call was received, on the business’s own clock; a day is 23, 24 or 25 hours.'],
    ['unique callers', 'Caller IDs, each once in the period. Withheld numbers are in calls and not in here.'],
    ['first-time callers', 'Calls from a caller ID that no earlier call in the journal has, on any number.'],
    ['first ring', 'Calls that were the crew’s to answer: a phone was rung, or would have been but for another call.'],
    ['answered', 'Of these, taken by a crew member before any intake. Where a key is asked for, only with the key.'],
    ['overflow', 'Of these, gone on to intake or voicemail. Callers who hang up while it rings are in neither.'],
    [
      'rates',
      'Answered and overflow as shares of first ring. Not available for a line whose carrier rings first and forwards what nobody took: the calls answered there are never seen here.',
    ],
    ['after hours', 'The business was closed: by the week, a holiday or an exception.'],
    ['captured', 'Intake has the matter, and a number that the caller gave or agreed to.'],
    ['partial', 'The caller said something, and not enough to be captured.'],
    ['voicemail', 'A recording was left, and nothing was captured.'],
    ['abandoned', 'The caller hung up before anything was said or recorded.'],
    ['spam', 'Intake found the caller was not calling about work.'],
    [
      'in progress',
      'Not over yet: counted as a call, with what was known when it arrived; the rest counts when it is over.',
    ],
    ['urgent, emergency', 'The tier as last classified during the call. Urgent includes emergencies.'],
    [
      'booked job',
      'A job of your own books that came from a call of the period, not cancelled. It counts when its call came, so that a call and its job stand in the same row.',
    ],
    ['job without a call', 'Counts in the period in which it was booked, under not attributable.'],
    [
      'revenue',
      `What your books say the booked jobs brought, in ${currency}. Amounts in other currencies are named apart, never converted.`,
    ],
    ['window', `A job can come from a call up to ${windowDays} days before it (jobs.window_days).`],
    [
      'certain match',
      `A score of ${certainScore} or more, ${leastMargin} ahead of any other call: taken at import. From ${possibleScore} on it is put to you in oncrew jobs review. Nothing else is matched.`,
    ],
    ['touches', 'All calls of the customer within the window, up to the job; spam and calls in progress are none.'],
    ['model first', 'The whole job goes to the first touch.'],
    ['model last', 'The whole job goes to the last touch. This is the default.'],
    ['model lead', 'The whole job goes to the first touch in which the customer was captured or talked to the crew.'],
    ['model linear', 'Every touch gets the same part of the job, and of its amount to the cent.'],
    [
      'spend',
      'monthly_spend of the source’s numbers, day by day of each month: a period of ten days in June costs a third. Without dates it runs from the first call to the last.',
    ],
    ['cost per call, per job', 'Spend divided by calls, and by booked jobs.'],
    ['week', 'Seven days from Monday, on the business’s own clock. The first and the last of a period may be shorter.'],
    [
      'heard from',
      'What callers said about how they heard of you. It disagrees where it names a channel, and not the one of the number.',
    ],
  ].map(([term = '', meaning = '']) => ({term, meaning}))
}
