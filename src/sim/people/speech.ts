/** How fast people, and the voices of the carrier, speak: about 160 words a minute. */
const wordsPerSecond = 2.7

/** A caller draws breath, and the line has its own delay, before a word is heard. */
export const reactionMs = {least: 400, most: 1100} as const

/** How long the recogniser waits after the last word before it calls the turn over. */
export const endOfSpeechMs = 900

/** How long saying this takes, in milliseconds. A number in figures is said figure by figure. */
export function speakingMs(text: string): number {
  let words = 0
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const figures = figuresIn(word)
    words += figures > 2 ? figures * 0.8 : 1
  }
  return Math.round((words / wordsPerSecond) * 1000)
}

function figuresIn(word: string): number {
  let figures = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code >= 48 && code <= 57) figures += 1
  }
  return figures
}

/** The part of `text` that was said within `ms`, cut at a word. */
export function saidWithin(text: string, ms: number): string {
  const whole = speakingMs(text)
  if (ms >= whole) return text
  const words = text.split(/\s+/).filter(word => word !== '')
  return words.slice(0, Math.floor((words.length * ms) / Math.max(1, whole))).join(' ')
}
