/** Chance, handed in: the same seed gives the same numbers. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number
  /** Between two numbers, evenly. */
  between(low: number, high: number): number
  /** That many hexadecimal digits. */
  hex(digits: number): string
  /** A chance of its own, so that what one call draws does not change what another gets. */
  fork(label: string): Random
}

/** sfc32 (Chris Doty-Humphrey's PractRand), seeded through a string hash. */
export function createRandom(seed: number | string): Random {
  const text = String(seed)
  let [a, b, c] = [hash(text, 0x9e3779b9), hash(text, 0x243f6a88), hash(text, 0xb7e15162)]
  let counter = 1

  function word(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) word()

  const next = () => word() / 0x100000000
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    hex(digits) {
      let out = ''
      while (out.length < digits) out += word().toString(16).padStart(8, '0')
      return out.slice(0, digits)
    },
    fork: label => createRandom(`${text}/${label}`),
  }
}

/** FNV-1a with a final mix. */
function hash(text: string, basis: number): number {
  let value = basis
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) | 0
}
