import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import {createWork} from '../../src/time/work.ts'

test('what is due happens in order of time, and of the same time in the order it was asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({at: fc.integer({min: 0, max: 50}), off: fc.boolean()})), async plan => {
      const clock = createVirtualClock(0, createWork())
      const happened: {index: number; at: number}[] = []
      const callOffs = plan.map(({at}, index) => clock.schedule(at, () => happened.push({index, at: clock.now()})))
      for (const [index, {off}] of plan.entries()) if (off) callOffs[index]?.()
      await clock.run()
      const wanted = plan.map(({at, off}, index) => ({index, at, off})).filter(({off}) => !off)
      wanted.sort((a, b) => a.at - b.at || a.index - b.index)
      expect(happened).toEqual(wanted.map(({index, at}) => ({index, at})))
    }),
  )
})

test('time stands still while something is under way', async () => {
  const work = createWork()
  const clock = createVirtualClock(1000, work)
  const seen: number[] = []
  clock.schedule(2000, () => {
    const slow = (async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
      seen.push(clock.now())
    })()
    work.track(slow)
  })
  clock.schedule(3000, () => seen.push(clock.now()))
  await clock.run()
  expect(seen).toEqual([2000, 3000])
})

test('what lies beyond the end is left for the next run', async () => {
  const clock = createVirtualClock(0, createWork())
  const seen: number[] = []
  clock.schedule(10, () => seen.push(clock.now()))
  clock.schedule(20, () => seen.push(clock.now()))
  await clock.run(15)
  expect(seen).toEqual([10])
  await clock.run()
  expect(seen).toEqual([10, 20])
})

test('a barrier that reports news holds time back until it is quiet', async () => {
  const clock = createVirtualClock(0, createWork())
  let asked = 0
  const letGo = clock.holdBack(() => Promise.resolve(++asked < 4))
  let askedBefore = 0
  clock.schedule(10, () => {
    askedBefore = asked
    letGo()
  })
  await clock.run()
  expect(askedBefore).toBe(4)
})
