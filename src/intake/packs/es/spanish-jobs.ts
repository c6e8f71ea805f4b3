import {spanishCaller} from './caller.ts'
import {spanishHouse} from './house.ts'
import {spanishOutdoors} from './outdoors.ts'
import type {SpanishJob} from './spanish-job.ts'
import {spanishWater} from './water.ts'

/** What Spanish-speaking callers say of each job, by its rule, on top of the English. */
export const spanishJobs: Readonly<Record<string, SpanishJob>> = {
  ...spanishCaller,
  ...spanishWater,
  ...spanishHouse,
  ...spanishOutdoors,
}
