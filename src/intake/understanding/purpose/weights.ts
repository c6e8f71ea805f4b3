import type {Purpose} from '../want.ts'
import type {Cue} from './cues.ts'

/** Cues that together speak for a purpose: all of `heard` near each other, none of `not` anywhere. */
export interface Combination {
  readonly heard: readonly Cue[]
  readonly not?: readonly Cue[]
  /** 3 and more: says it outright. 2: as good as says it. 1: may say it, where nothing else was said. */
  readonly weight: number
}

export const combinations: Readonly<Record<Purpose, readonly Combination[]>> = {
  reschedule: [
    {heard: ['cannot-make'], weight: 1},
    {heard: ['other-time'], weight: 1},
    {heard: ['move-strong'], weight: 3},
    {heard: ['move', 'arranged'], weight: 2},
    {heard: ['other-time', 'arranged'], weight: 2},
    {heard: ['other-time', 'cannot-make'], weight: 2},
    {heard: ['cannot-make', 'arranged'], weight: 2},
    {heard: ['cannot-make', 'clock'], weight: 2},
    {heard: ['other-time', 'clock'], weight: 2},
  ],
  cancel: [
    {heard: ['not-needed'], weight: 1},
    {heard: ['resolved'], weight: 1},
    {heard: ['cancel-strong'], weight: 3},
    {heard: ['not-needed', 'arranged'], weight: 3},
    {heard: ['not-needed', 'resolved'], weight: 3},
    {heard: ['not-needed', 'clock'], weight: 2},
    {heard: ['resolved', 'arranged'], weight: 2},
    {heard: ['backs-out'], weight: 2},
    {heard: ['backs-out', 'arranged'], weight: 3},
  ],
  complaint: [
    {heard: ['our-work'], weight: 1},
    {heard: ['displeased'], not: ['others-work'], weight: 3},
    {heard: ['displeased'], weight: 1},
    {heard: ['damage-by-us'], weight: 3},
    {heard: ['no-show'], weight: 3},
    {heard: ['our-work', 'went-wrong'], not: ['others-work'], weight: 2},
    {heard: ['our-installed'], not: ['ask-after', 'ask-strong', 'bill'], weight: 2},
    {heard: ['our-installed', 'went-wrong'], weight: 3},
    {heard: ['agent-failed'], weight: 2},
  ],
  billing: [
    {heard: ['bill'], not: ['company-speaks', 'utility-bill'], weight: 2},
    {heard: ['pay'], not: ['company-speaks', 'utility-bill'], weight: 2},
    {heard: ['bill', 'pay'], not: ['utility-bill'], weight: 3},
  ],
  'follow-up': [
    {heard: ['ask-after'], not: ['price-asked'], weight: 1},
    {heard: ['arranged'], weight: 1},
    {heard: ['ask-after', 'thing-awaited'], not: ['price-asked'], weight: 2},
    {heard: ['crew-promised'], weight: 2},
    {heard: ['ask-after', 'arranged'], weight: 2},
    {heard: ['contact-awaited'], weight: 2},
    {heard: ['ask-strong'], not: ['price-asked'], weight: 2},
    {heard: ['when-crew'], not: ['flows'], weight: 2},
    {heard: ['picked-up-already'], weight: 2},
  ],
  'job-application': [
    {heard: ['worker-speaks'], weight: 1},
    {heard: ['seeks-work'], weight: 1},
    {heard: ['job-strong'], weight: 4},
    {heard: ['worker-strong'], weight: 4},
    {heard: ['apply', 'job-open'], weight: 3},
    {heard: ['worker-speaks', 'seeks-work'], weight: 4},
    {heard: ['apply', 'seeks-work'], weight: 2},
    {heard: ['worker-speaks', 'apply'], weight: 3},
  ],
  supplier: [
    {heard: ['supply-house'], not: ['for-me'], weight: 1},
    {heard: ['supply-house', 'supplies'], not: ['for-me'], weight: 3},
    {heard: ['supply-house', 'company-speaks'], weight: 4},
    {heard: ['company-speaks', 'your-goods'], weight: 4},
    {heard: ['your-goods'], not: ['for-me'], weight: 4},
    {heard: ['rep-speaks'], weight: 4},
    {heard: ['stock-word'], not: ['for-me'], weight: 3},
    {heard: ['supply-house', 'your-goods'], weight: 4},
  ],
  sales: [
    {heard: ['recorded-pitch'], weight: 4},
    {heard: ['pitch', 'offers'], weight: 5},
    {heard: ['pitch', 'to-business'], weight: 4},
    {heard: ['offers', 'to-business'], weight: 4},
    {heard: ['company-speaks', 'pitch'], weight: 4},
  ],
  'wrong-number': [
    {heard: ['wrong-strong'], weight: 5},
    {heard: ['elsewhere-strong'], weight: 4},
    {heard: ['reaches-for', 'elsewhere'], weight: 4},
    {heard: ['reaches-for', 'asks-for-somebody'], weight: 3},
    {heard: ['reaches-for', 'family'], weight: 3},
    {heard: ['asks-for-somebody'], weight: 2},
  ],
}
