/**
 * What Twilio charges in the United States, before any discount. The account's own price list counts; these are for plans and
 * estimates. Each price says where it was read.
 */
export interface ListPrice {
  /** US dollars for one unit. */
  readonly each: number
  readonly unit: 'month' | 'minute' | 'turn' | 'segment'
  readonly source: string
}

/** The day the sources were read. */
export const listPricesAsOf = '2026-11-22'

const numberGuide = 'a reseller’s price guide (LC Phone)'
const voiceGuide = 'usesherlock.ai, hidden costs of a Twilio voice stack'

export const listPrices = {
  localNumber: {each: 1.15, unit: 'month', source: numberGuide},
  tollFreeNumber: {each: 2.15, unit: 'month', source: numberGuide},
  inboundLocal: {each: 0.0085, unit: 'minute', source: voiceGuide},
  inboundTollFree: {each: 0.022, unit: 'minute', source: voiceGuide},
  /** A ring that nobody answers is free. */
  crewLeg: {each: 0.014, unit: 'minute', source: voiceGuide},
  recording: {each: 0.0025, unit: 'minute', source: voiceGuide},
  /** Speech both ways included; the call's own minute comes on top. */
  relay: {each: 0.07, unit: 'minute', source: 'twilio.com/products/conversational-ai/pricing'},
  speechTurn: {each: 0.02, unit: 'turn', source: 'a public repository’s constant; Twilio’s own page was not found'},
  /** With the carriers' fee of about 0.003. */
  textSegment: {each: 0.0113, unit: 'segment', source: `${numberGuide}; the carriers’ fee is unverified`},
} as const satisfies Record<string, ListPrice>

/** North American toll-free codes: https://www.nanpa.com/numbering/toll-free-numbers */
const tollFreeCode = /^\+1(800|833|844|855|866|877|888)/

export function isTollFree(number: string): boolean {
  return tollFreeCode.test(number)
}
