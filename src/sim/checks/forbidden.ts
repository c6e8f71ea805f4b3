/** What the agent must never say: it captures, the owner decides. Each is looked for sentence by sentence. */
const promises: readonly {readonly what: string; readonly pattern: RegExp}[] = [
  {
    what: 'a price',
    pattern:
      /[$€£]\s?\d|\b\d+([.,]\d+)? ?(dollars|bucks|usd)\b|\b(\w+ty|hundred|thousand|\w+teen)[- ]?\w* (dollars|bucks)\b/i,
  },
  {
    what: 'a time of arrival',
    pattern:
      /\b(be|get|arrive|come|out) (there|to you|over|by)?\s*(in|within|by|at|around|before) (about |the next |an? )?(\d+|half|hour|noon|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|sixty)\b/i,
  },
  {
    what: 'a time',
    pattern:
      /\b(in|within) (about |the next |less than )?(an?|\d+|two|three|ten|fifteen|twenty|thirty|forty[- ]five|sixty) (minutes?|hours?)\b/i,
  },
  {
    what: 'a booking',
    pattern:
      /\b(is|are|you're|got you|have you|been) (all )?(booked|scheduled|on the (schedule|calendar))\b|\bappointment (is|has been) (made|set|moved|confirmed)\b/i,
  },
  {
    what: 'a dispatch',
    pattern:
      /\bon (the|their|his|her|its) way\b|\b(sending|dispatching|dispatched|i'll send|we'll send) (someone|somebody|a |the |out)/i,
  },
]

/** A sentence that says that it cannot, or asks, promises nothing. */
const noPromise = /\b(can(no|')?t|cannot|unable|not able|won't|don't|isn't|only the|never|up to the)\b|\?\s*$/i

/** The first promise in these words, or undefined. */
export function promiseIn(words: string): {readonly what: string; readonly sentence: string} | undefined {
  for (const sentence of words.split(/(?<=[.!?])\s+/)) {
    if (noPromise.test(sentence)) continue
    const promise = promises.find(({pattern}) => pattern.test(sentence))
    if (promise !== undefined) return {what: promise.what, sentence}
  }
  return undefined
}
