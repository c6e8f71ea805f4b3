import {expect, test} from 'vitest'
import {minute} from '../../src/time/clock.ts'
import {world} from '../alerts/courier-world.ts'
import {leak, policy, rule} from '../alerts/samples.ts'

const place = {file: 'oncrew.yaml', line: 1, column: 1}

test('an OK means the alert that asked for one, whatever came to the phone or the mailbox since', async () => {
  const w = world()
  await w.start()
  await w.raise('leak')
  w.known = {...leak, urgency: {...leak.urgency, tier: 'urgent'}}
  await w.raise('no-escalation')
  expect(w.told()).toEqual(['text sam', 'text sam'])
  expect(w.courier().lastAskedOf('sam')).toBe('alert-leak')
})

test('a mail asks for no OK', async () => {
  const escalate = [{afterMinutes: 5, to: ['lee'], by: ['text'] as const, place}]
  const w = world(policy([rule(['emergency'], {escalate}), rule(['urgent'], {by: ['email'], escalate})]))
  await w.start()
  await w.raise('texted')
  w.known = {...leak, urgency: {...leak.urgency, tier: 'urgent'}}
  await w.raise('mailed')
  expect(w.courier().lastAskedOf('sam')).toBe('alert-texted')
})

test('of several alerts an OK means the one asked last that nobody has taken, also after a restart', async () => {
  const w = world()
  await w.start()
  await w.raise('a')
  await w.moveOn(minute)
  await w.raise('b')
  expect(w.courier().lastAskedOf('sam')).toBe('alert-b')
  await w.moveOn(4 * minute)
  expect(w.courier().lastAskedOf('sam'), 'a was asked again').toBe('alert-a')
  await w.courier().acknowledge('alert-a', 'lee', 'text')
  await w.restart()
  expect(w.courier().lastAskedOf('sam')).toBe('alert-b')
  await w.courier().acknowledge('alert-b', 'sam', 'text')
  expect(w.courier().lastAskedOf('sam')).toBeUndefined()
})

test('an alert that asks nobody else can be taken all the same, when none is asked about', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  await w.start()
  await w.raise('told-only')
  expect(w.courier().lastAskedOf('sam')).toBe('alert-told-only')
  await w.courier().acknowledge('alert-told-only', 'sam', 'text')
  expect(w.courier().lastAskedOf('sam')).toBeUndefined()
})
