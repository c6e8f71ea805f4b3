import * as fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {CallEvent, Fact} from '../../src/contracts/generated/call-event.ts'
import {type FactJournal, type Journal, StreamMoved} from '../../src/journal/journal.ts'
import {received, said} from './facts.ts'

const ended: Fact = {type: 'call.ended', disposition: 'abandoned', seconds: 1}

/** What every journal must do, whatever it stands on. */
export function factsContract(name: string, open: () => FactJournal): void {
  describe(`${name}: the journal`, () => {
    let journal: FactJournal
    beforeEach(() => {
      journal = open()
    })
    afterEach(() => journal.close())

    test('gives each fact its place in the stream and in the order of all things', async () => {
      const first = await journal.append('call-1', 0, 1000, [received(), said('hello')])
      const second = await journal.append('call-2', 0, 1001, [received()])
      expect(first.map(event => event.n)).toEqual([1, 2])
      expect(second.map(event => event.n)).toEqual([1])
      expect([...first, ...second]).toEqual(journal.since(0, 10))
      expect(journal.read('call-1')).toEqual(first)
      expect(journal.read('call-3')).toEqual([])
    })

    test('keeps a fact as it was, whatever the caller said', async () => {
      const words = 'it\'s "wet" \u0000 \ud83d\udeb0 ¿quién?\n\ud800'
      await journal.append('call-1', 0, 1000, [said(words)])
      expect(journal.read('call-1')[0]?.fact).toEqual(said(words))
    })

    test('refuses an append decided on an older state, and only that one', async () => {
      const outcomes = await Promise.allSettled([
        journal.append('call-1', 0, 1000, [received()]),
        journal.append('call-1', 0, 1000, [said('decided on the same state')]),
        journal.append('call-1', 1, 1000, [said('decided on the next')]),
        journal.append('call-2', 3, 1000, [said('decided on a state that never was')]),
        journal.append('call-3', 0, 1000, [received()]),
      ])
      expect(outcomes.map(outcome => outcome.status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
        'rejected',
        'fulfilled',
      ])
      expect(outcomes[1]).toMatchObject({reason: expect.any(StreamMoved)})
      expect(journal.read('call-1').map(({fact}) => fact)).toEqual([received(), said('decided on the next')])
      expect(journal.read('call-2')).toEqual([])
    })

    test('hands what became durable to its followers, in order, until they stop', async () => {
      const seen: CallEvent[] = []
      const stop = journal.follow(events => seen.push(...events))
      await Promise.all([
        journal.append('call-1', 0, 1000, [received(), said('one')]),
        journal.append('call-2', 0, 1000, [received()]),
      ])
      expect(seen).toEqual(journal.since(0, 10))
      stop()
      await journal.append('call-3', 0, 1000, [received()])
      expect(seen).toHaveLength(3)
    })

    test('can be read on in pieces from where one was', async () => {
      for (const call of ['a', 'b', 'c']) await journal.append(call, 0, 1000, [received(), said(call)])
      const whole = journal.since(0, 100)
      const pieces: CallEvent[] = []
      for (;;) {
        const piece = journal.since(pieces.at(-1)?.seq ?? 0, 4)
        if (piece.length === 0) break
        pieces.push(...piece)
      }
      expect(pieces).toEqual(whole)
      expect(whole).toHaveLength(6)
    })

    test('knows the calls of a day, from its first instant up to the next', async () => {
      await journal.append('late', 0, 2000, [received()])
      await journal.append('early', 0, 1000, [received()])
      await journal.append('alert/early', 0, 1500, [{type: 'alert.exhausted', alert: 'early'}])
      expect(journal.callsReceived(1000, 2000)).toEqual(['early'])
      expect(journal.callsReceived(0, 9000)).toEqual(['early', 'late'])
    })

    test('counts the earlier calls of a caller, not those of a withheld number', async () => {
      await journal.append('1', 0, 1000, [received('+13125550142')])
      await journal.append('2', 0, 2000, [received('+13125550142')])
      await journal.append('3', 0, 3000, [received(null)])
      expect(journal.callsBefore('+13125550142', 2000)).toBe(1)
      expect(journal.callsBefore('+13125550142', 2001)).toBe(2)
      expect(journal.callsBefore('+13125550142', 2001, 1500)).toBe(1)
      expect(journal.callsBefore('+13125550199', 9000)).toBe(0)
    })

    test('however appends race, streams have no gap and nothing twice', async () => {
      const attempt = fc.record({
        stream: fc.constantFrom('x', 'y'),
        after: fc.nat(4),
        facts: fc.integer({min: 1, max: 3}),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(attempt, {maxLength: 5}), {maxLength: 5}), async turns => {
          const fresh = open()
          let accepted = 0
          for (const turn of turns) {
            const outcomes = await Promise.allSettled(
              turn.map(({stream, after, facts}) => fresh.append(stream, after, 0, Array(facts).fill(said('x')))),
            )
            for (const outcome of outcomes) if (outcome.status === 'fulfilled') accepted += outcome.value.length
          }
          const all = fresh.since(0, 1000)
          expect(all).toHaveLength(accepted)
          for (const stream of ['x', 'y']) {
            const ns = fresh.read(stream).map(event => event.n)
            expect(ns).toEqual(ns.map((_, index) => index + 1))
          }
          await fresh.close()
        }),
        {numRuns: 40},
      )
    })
  })
}

/** The same of one that reports are made of. */
export function journalContract(name: string, open: () => Journal): void {
  factsContract(name, open)

  test(`${name}: counts every call as it stands when it is asked, however the calls came and whenever it was asked before`, async () => {
    const moment = fc.record({
      call: fc.integer({min: 0, max: 5}),
      at: fc.integer({min: 0, max: 9}),
      asks: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(moment, {maxLength: 30}), async moments => {
        const own = open()
        const places = new Map<number, number>()
        const counted = () => own.counts.groups({from: 0, to: 10}, 'number', [])[0]?.counts
        for (const {call, at, asks} of moments) {
          const place = places.get(call) ?? 0
          if (place < 2) await own.append(`call-${call}`, place, at, [place === 0 ? received() : ended])
          places.set(call, place + 1)
          if (asks) counted()
        }
        const calls = places.size
        const abandoned = [...places.values()].filter(facts => facts > 1).length
        expect(counted() ?? {calls: 0, abandoned: 0, inProgress: 0, firstTime: 0}).toMatchObject({
          calls,
          abandoned,
          inProgress: calls - abandoned,
          firstTime: Math.min(calls, 1),
        })
        await own.close()
      }),
      {numRuns: 20},
    )
  })
}
