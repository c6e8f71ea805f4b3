import {expect, test} from 'vitest'
import {hour, minute, second} from '../../src/time/clock.ts'
import {world} from '../alerts/courier-world.ts'
import {leak, policy, rule, twoInTheAfternoon} from '../alerts/samples.ts'

const everyText = policy([rule(['emergency', 'urgent', 'standard', 'low'], {})])
const drip = {...leak, urgency: {...leak.urgency, tier: 'standard' as const}}

/** How many calls each message told of. */
const sizes = (w: ReturnType<typeof world>) =>
  w.taken.map(({occasion}) => (occasion.kind === 'list' ? occasion.alerts.length : 1))

test('in a storm many calls become one ranked list, and each is on record as told', async () => {
  const w = world(everyText, twoInTheAfternoon)
  w.known = drip
  await w.start()
  for (let call = 1; call <= 12; call += 1) {
    await w.raise(`call-${call}`)
    await w.moveOn(10 * second)
  }
  expect(sizes(w)).toEqual([1, 1, 1, 1, 1])
  await w.moveOn(5 * minute)
  expect(sizes(w)).toEqual([1, 1, 1, 1, 1, 7])
  for (let call = 1; call <= 12; call += 1) {
    expect(w.facts(`call-${call}`).filter(({type}) => type === 'delivery.sent')).toHaveLength(1)
  }
  expect(w.facts('call-12').at(-1)).toMatchObject({type: 'delivery.sent', listed: 7})
})

test('an emergency in the storm goes out by itself and at once', async () => {
  const w = world(everyText, twoInTheAfternoon)
  w.known = drip
  await w.start()
  for (let call = 1; call <= 7; call += 1) await w.raise(`call-${call}`)
  w.known = leak
  await w.raise('call-8')
  expect(w.taken.at(-1)?.alert.call).toBe('call-8')
  expect(sizes(w).at(-1)).toBe(1)
})

test('what turns into an emergency leaves the pile at once', async () => {
  const w = world(everyText, twoInTheAfternoon)
  w.known = drip
  await w.start()
  for (let call = 1; call <= 7; call += 1) await w.raise(`call-${call}`)
  expect(w.taken).toHaveLength(5)
  w.known = leak
  await w.amend('call-7', 2)
  expect(w.taken.at(-1)?.alert).toMatchObject({call: 'call-7', urgency: {tier: 'emergency'}})
})

test('a server that dies with a pile loses none of it', async () => {
  const w = world(everyText, twoInTheAfternoon)
  w.known = drip
  await w.start()
  for (let call = 1; call <= 9; call += 1) await w.raise(`call-${call}`)
  await w.restart()
  await w.moveOn(10 * minute)
  const told = w.taken.flatMap(({alert, occasion}) => (occasion.kind === 'list' ? occasion.alerts : [alert]))
  expect(told.map(({call}) => call).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(call => `call-${call}`))
})

test('what the quiet hours held comes as one list when they end', async () => {
  const w = world()
  w.known = drip
  await w.start()
  await w.raise('call-1')
  await w.moveOn(hour)
  w.known = {...drip, urgency: {...drip.urgency, tier: 'low'}}
  await w.raise('call-2')
  expect(w.taken).toEqual([])
  await w.moveOn(8 * hour)
  expect(w.told()).toEqual(['email sam', 'email office'])
  expect(sizes(w)).toEqual([2, 2])
})
