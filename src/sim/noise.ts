import {createRandom, type Random} from './random.ts'

/** What a recogniser writes for another word over a telephone line, where fricatives and endings are lost. */
const misheard: Readonly<Record<string, readonly string[]>> = {
  five: ['nine', 'fine'],
  nine: ['five', 'line'],
  six: ['sick', 'sixth'],
  two: ['to', 'too'],
  four: ['for'],
  eight: ['ate', 'a'],
  one: ['won'],
  three: ['free'],
  oh: ['o', 'zero'],
  zero: ['oh'],
  seven: ['eleven'],
  thirteen: ['thirty'],
  fourteen: ['forty'],
  fifteen: ['fifty'],
  sixteen: ['sixty'],
  seventeen: ['seventy'],
  eighteen: ['eighty'],
  nineteen: ['ninety'],
  thirty: ['thirteen'],
  forty: ['fourteen', 'forte'],
  fifty: ['fifteen'],
  sixty: ['sixteen'],
  seventy: ['seventeen'],
  eighty: ['eighteen'],
  ninety: ['nineteen'],
  seis: ['seiscientos', 'tres'],
  tres: ['seis'],
  dos: ['doce'],
  doce: ['dos'],
  sesenta: ['setenta'],
  setenta: ['sesenta'],
  leak: ['leek', 'lake'],
  sewer: ['sower', 'sore'],
  pipe: ['type'],
  flood: ['flud'],
  heat: ['heed', 'eat'],
  heater: ['eater'],
  faucet: ['fosset'],
  drain: ['train', 'drank'],
  furnace: ['furnish'],
  toilet: ['toy let'],
  roof: ['rough'],
  lock: ['lack'],
  locks: ['lacks'],
  main: ['mane'],
  street: ['straight'],
  court: ['caught'],
  oak: ['oke'],
  there: ['their'],
  hear: ['here'],
  no: ['know'],
  right: ['write'],
  dana: ['dayna', 'donna'],
  jon: ['john'],
  karen: ['caron'],
  brian: ['bryan', 'ryan'],
  novak: ['no back', 'nowak'],
  smith: ['smit'],
  brown: ['braun'],
  garcia: ['garsia'],
  reyes: ['raise'],
}

/** Said without meaning to, and written down all the same. */
const fillers = ['um', 'uh', 'like', 'you know', 'eh']

/**
 * The words as a recogniser would have them on a poor line: every so many (`rate`, 0 to 1) one is misheard, dropped,
 * doubled or pushed aside by a filler. The same words, rate and chance give the same noise.
 */
export function disturb(words: string, rate: number, random: Random): string {
  if (rate <= 0) return words
  return words
    .split(' ')
    .flatMap(word => (random.next() < rate ? disturbed(word, random) : [word]))
    .join(' ')
}

function disturbed(word: string, random: Random): readonly string[] {
  const kind = random.next()
  const confused = digitsConfused(word, random) ?? pick(misheard[word.toLowerCase()], random)
  if (confused !== undefined && kind < 0.6) return [confused]
  if (kind < 0.75) return [word, word]
  if (kind < 0.9) return [pick(fillers, random) ?? 'um', word]
  return []
}

/** One digit of a number written in digits, for one that sounds like it. */
function digitsConfused(word: string, random: Random): string | undefined {
  if (!/\d/.test(word)) return undefined
  const sounding: Readonly<Record<string, string>> = {'5': '9', '9': '5', '6': '3', '3': '6', '0': '8', '8': '0'}
  const places = [...word].flatMap((digit, at) => (digit in sounding ? [at] : []))
  const at = pick(places, random)
  return at === undefined ? undefined : word.slice(0, at) + (sounding[word[at] ?? ''] ?? '') + word.slice(at + 1)
}

function pick<T>(from: readonly T[] | undefined, random: Random): T | undefined {
  return from?.[Math.floor(random.next() * from.length)]
}

/** The recogniser of one run: each occasion has a chance of its own, so that one case never changes another. */
export function noisyRecogniser(rate: number, seed: number): (words: string, occasion: string) => string {
  const random = createRandom(seed)
  return (words, occasion) => disturb(words, rate, random.fork(occasion))
}
