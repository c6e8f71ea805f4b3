import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {disturb, noisyRecogniser} from '../../src/sim/noise.ts'
import {createRandom} from '../../src/sim/random.ts'

const words = 'hi this is dana my number is three one two five five five oh one four two and the sink is leaking'

describe('noise', () => {
  test('leaves the words alone when there is none', () => {
    expect(disturb(words, 0, createRandom(1))).toBe(words)
  })

  test('is the same for the same seed, and another for another', () => {
    const once = noisyRecogniser(0.3, 5)(words, 'a/0')
    expect(noisyRecogniser(0.3, 5)(words, 'a/0')).toBe(once)
    expect(noisyRecogniser(0.3, 6)(words, 'a/0')).not.toBe(once)
    expect(noisyRecogniser(0.3, 5)(words, 'a/1')).not.toBe(once)
  })

  test('disturbs about as many words as it was told to', () => {
    const before = Array.from({length: 2000}, (_, at) => `word${String.fromCharCode(97 + (at % 26))}x`)
    const after = disturb(before.join(' ').replace(/\d/g, ''), 0.1, createRandom(3)).split(' ')
    const kept = after.filter(word => word.startsWith('word')).length
    expect(kept).toBeGreaterThan(1850)
    expect(after.length).not.toBe(before.length)
  })

  test('mistakes digits for those that sound alike, and never makes a longer number of them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), fc.integer(), (number, seed) => {
        const heard = disturb(number, 1, createRandom(seed))
        for (const word of heard.split(' ').filter(each => /\d/.test(each))) expect(word).toHaveLength(10)
      }),
    )
  })

  test('mishears words, drops them, doubles them and pushes fillers between them', () => {
    const heard = Array.from({length: 300}, (_, seed) => disturb('five', 1, createRandom(seed)))
    for (const each of ['nine', 'fine', 'five five', '', 'um five']) expect(heard).toContain(each)
  })
})
