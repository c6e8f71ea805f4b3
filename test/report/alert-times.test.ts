import {expect, test} from 'vitest'
import {alertTimes} from '../../src/report/alert-times.ts'
import {minute, second} from '../../src/time/clock.ts'
import {world} from '../alerts/courier-world.ts'
import {leak, policy, rule, twoInTheAfternoon} from '../alerts/samples.ts'

test('the time to each channel is taken from the words, and counts what had to be tried again', async () => {
  const w = world(policy([rule(['emergency'], {by: ['text', 'email']})]), twoInTheAfternoon)
  await w.start()
  await w.raise('call-1')
  w.answer = ({id}) =>
    id.includes('.text.') ? {kind: 'failed', reason: 'down', again: 'later'} : {kind: 'sent', receipt: ''}
  await w.raise('call-2')
  w.answer = () => ({kind: 'sent', receipt: ''})
  await w.moveOn(minute)
  const times = alertTimes(w.journal.since(0, 1000))
  expect(times).toEqual([
    {channel: 'text', since: 'the words', messages: 2, p50: 0, p95: 5 * second, longest: 5 * second},
    {channel: 'email', since: 'the words', messages: 2, p50: 0, p95: 0, longest: 0},
  ])
})

test('what quiet hours held says nothing of how fast alerts are', async () => {
  const w = world()
  w.known = {...leak, urgency: {...leak.urgency, tier: 'standard'}}
  await w.start()
  await w.raise()
  await w.moveOn(600 * minute)
  expect(w.told()).not.toEqual([])
  expect(alertTimes(w.journal.since(0, 1000))).toEqual([])
})
