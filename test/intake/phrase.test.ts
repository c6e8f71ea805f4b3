import {describe, expect, test} from 'vitest'
import {trades} from '../../src/config/routing.ts'
import {jobsOf} from '../../src/intake/packs/packs.ts'
import {classes} from '../../src/intake/packs/word-classes.ts'
import {hear, hearAll, listenFor, withoutHeard} from '../../src/intake/understanding/phrase.ts'
import {parsePhrase} from '../../src/intake/understanding/phrase-tree.ts'
import {quote, readUtterance} from '../../src/intake/understanding/utterance.ts'
import {hazardData} from '../../src/intake/urgency/hazard-data.ts'
import {modifierData} from '../../src/intake/urgency/modifier-data.ts'

function heard(phrases: readonly string[], said: string): readonly string[] {
  const utterance = readUtterance(said)
  return hearAll(listenFor(phrases, [], {water: 'water|leak~|tap water'}), utterance).map(span =>
    quote(utterance, span),
  )
}

describe('the phrase language', () => {
  test.each([
    ['leak~', 'it leaks and is leaking', ['leaks', 'leaking']],
    ['no (hot|warm) water', 'no hot water no water', ['no hot water']],
    ['my? sink', 'my sink the sink', ['my sink', 'sink']],
    ['(my|our)? sink', 'our sink', ['our sink']],
    ['pipe .. burst', 'pipe in the wall just burst', ['pipe in the wall just burst']],
    ['pipe .. burst', 'pipe. it burst', []],
    ['pipe .. burst', 'a pipe that we had in the wall burst', []],
    ['panel & @water', 'water is all over my panel', ['water is all over my panel']],
    ['panel & @water', 'the panel is near a leak', ['panel is near a leak']],
    ['@water', 'tap water', ['tap water']],
    ['(a|a b) c', 'a b c', ['a b c']],
    ['sink|sinks', 'sinks', ['sinks']],
    ['my sink', 'my sinks', ['my sinks']],
    ['the breakers', 'the breaker', ['the breaker']],
    ['leaves', 'he may leave', []],
    ['pipe .. leaking', 'the pipe is leeking', ['pipe is leeking']],
  ])('"%s" in "%s"', (phrase, said, found) => {
    expect(heard([phrase], said)).toEqual(found)
  })

  test('of several phrases the first place counts, and there the first phrase', () => {
    const utterance = readUtterance('my kitchen sink is clogged')
    expect(hear(listenFor(['clogged', 'kitchen sink is', 'kitchen']), utterance)).toEqual({begin: 1, end: 4})
  })

  test('words can be blanked out, and are no longer heard', () => {
    const utterance = withoutHeard(listenFor(['spark plugs']), readUtterance('spark plugs and a spark'))
    expect(hearAll(listenFor(['spark']), utterance)).toEqual([{begin: 4, end: 5}])
  })

  test('a class that does not exist is a mistake', () => {
    expect(() => heard(['@nothing'], 'x')).toThrow('@nothing')
  })
})

test('every phrase of the packs, the hazards and the circumstances can be read', () => {
  const jobs = [...trades, 'caller' as const].flatMap(jobsOf).flatMap(({says, unless}) => [says, unless])
  const others = [...Object.values(hazardData), ...Object.values(modifierData)]
  const phrases = [
    ...jobs.flatMap(listener => listener.phrases),
    ...others.flatMap(({says, unless = []}) => [...says, ...unless]),
    ...Object.values(classes),
  ]
  for (const phrase of phrases) {
    parsePhrase(phrase, classes)
    const words = phrase.match(/[^ ()|]+/g) ?? []
    expect(words.filter(word => !/^(@?[a-z0-9#+]+~?\??|\.\.|&|\?)$/.test(word))).toEqual([])
    expect(phrase.split('(').length, phrase).toBe(phrase.split(')').length)
  }
})
