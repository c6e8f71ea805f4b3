/** Below this the recogniser guesses. */
const sure = 0.4

/** Of a turn: 0 is what some recognisers give for "not said", as is no value at all. Neither casts a doubt. */
export function isGuessed(confidence: number | null): boolean {
  return confidence !== null && confidence > 0 && confidence < sure
}
