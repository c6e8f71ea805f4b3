import {customerCues} from './customer-cues.ts'
import {strangerCues} from './stranger-cues.ts'

/**
 * What a turn may hold that tells what the call is for: what is done (moved, called off, asked after, complained of,
 * sold, applied for), to what (an appointment, a part, a bill, a position), when (arranged, past), and who speaks (a
 * customer, a company). No cue decides by itself unless `weights.ts` says so; they count together.
 */
export const cues = {...customerCues, ...strangerCues} as const

export type Cue = keyof typeof cues
