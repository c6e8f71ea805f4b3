import {expect, test} from 'vitest'
import type {Outcome} from '../../src/alerts/message.ts'
import {day, hour, minute, second} from '../../src/time/clock.ts'
import {world} from '../alerts/courier-world.ts'
import {alertOf, leak, policy, rule} from '../alerts/samples.ts'

const down: Outcome = {kind: 'failed', reason: 'the carrier is down', again: 'later'}
const refused: Outcome = {kind: 'failed', reason: 'opted out', again: 'never'}

test('an alert goes out as soon as it is raised, and what came of it is on record', async () => {
  const w = world()
  await w.start()
  await w.raise()
  expect(w.told()).toEqual(['text sam'])
  expect(w.taken[0]?.alert).toEqual(alertOf())
  expect(w.facts().at(-1)).toMatchObject({type: 'delivery.sent', attempt: 1, revision: 1, receipt: 'SM1'})
})

test('an alert raised while no courier ran is delivered when one starts', async () => {
  const w = world()
  await w.raise()
  await w.start()
  expect(w.told()).toEqual(['text sam'])
})

test('an unanswered emergency climbs, step by step, until nobody is left', async () => {
  const w = world()
  await w.start()
  await w.raise()
  await w.moveOn(5 * minute)
  expect(w.told()).toEqual(['text sam', 'text sam', 'text lee'])
  await w.moveOn(10 * minute)
  expect(w.told().slice(3)).toEqual(['text lee', 'email lee', 'email office'])
  expect(w.taken.at(-1)?.occasion).toEqual({kind: 'escalation', step: 2, minutes: 15})
  await w.moveOn(hour)
  expect(w.facts().at(-1)).toEqual({type: 'alert.exhausted', alert: 'alert-call-1', because: 'nobody-acknowledged'})
  expect(w.unanswered).toEqual(['alert-call-1 nobody-acknowledged'])
})

test('whoever takes charge stops the climb', async () => {
  const w = world()
  await w.start()
  await w.raise()
  await w.moveOn(4 * minute)
  expect(w.courier().lastAskedOf('sam')).toBe('alert-call-1')
  expect(await w.courier().acknowledge('alert-call-1', 'sam', 'text')).toBe(true)
  expect(await w.courier().acknowledge('alert-call-1', 'lee', 'text')).toBe(false)
  await w.moveOn(day)
  expect(w.told()).toEqual(['text sam'])
  expect(w.facts().filter(fact => fact.type === 'alert.acknowledged')).toHaveLength(1)
})

test('an acknowledgement written by another process is respected', async () => {
  const w = world()
  await w.start()
  await w.raise()
  const acknowledged = {type: 'alert.acknowledged', alert: 'alert-call-1', by: 'lee', how: 'command'} as const
  await w.journal.append('alert/call-1', w.facts().length, w.clock.now(), [acknowledged])
  await w.moveOn(day)
  expect(w.told()).toEqual(['text sam'])
})

test('a channel that is down is tried again, later and later, with the same delivery', async () => {
  const w = world()
  const tried: string[] = []
  w.answer = message => {
    tried.push(message.id)
    return tried.length < 4 ? down : {kind: 'sent', receipt: 'SM1'}
  }
  await w.start()
  await w.raise()
  await w.moveOn(4 * minute)
  expect(new Set(tried).size).toBe(1)
  const tries = w.facts().flatMap(fact => (fact.type === 'delivery.failed' ? [fact.retryAt] : []))
  expect(tries.map(at => Number(at) - leak.receivedAt)).toEqual([5 * second, 15 * second, 35 * second])
  expect(w.told()).toEqual(['text sam'])
})

test('a text that is refused for good goes by mail instead', async () => {
  const w = world()
  w.answer = ({id}) => (id.includes('.text.') ? refused : {kind: 'sent', receipt: ''})
  await w.start()
  await w.raise()
  expect(w.told()).toEqual(['email sam'])
})

test('when the first cannot be reached at all, the next does not wait', async () => {
  const w = world()
  w.answer = ({to}) => (to?.id === 'sam' ? refused : {kind: 'sent', receipt: ''})
  await w.start()
  await w.raise()
  expect(w.told()).toEqual(['text lee'])
})

test('a channel that throws counts as down', async () => {
  const w = world()
  w.answer = () => {
    throw new Error('socket hang up')
  }
  await w.start()
  await w.raise()
  expect(w.facts().at(-1)).toMatchObject({type: 'delivery.failed', reason: 'socket hang up'})
})

test('a text that the carrier took and then could not deliver goes another way', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  await w.start()
  await w.raise()
  const bounce = (receipt: string) =>
    w.courier().bounced('alert-call-1', 'alert-call-1.1.0.text.sam', receipt, {reason: 'filtered', again: 'never'})
  await bounce('another try')
  expect(w.told()).toEqual(['text sam'])
  await Promise.all([bounce('SM1'), bounce('SM1')])
  await w.moveOn(0)
  expect(w.told()).toEqual(['text sam', 'email sam'])
  expect(w.facts().filter(fact => fact.type === 'delivery.failed')).toHaveLength(1)
})

test('a text that bounced off a phone out of reach is tried again', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  await w.start()
  await w.raise()
  const failure = {reason: 'out of reach', again: 'later'} as const
  await w.courier().bounced('alert-call-1', 'alert-call-1.1.0.text.sam', 'SM1', failure)
  await w.moveOn(minute)
  expect(w.told()).toEqual(['text sam', 'text sam'])
})

test('an amendment before the first try replaces what is said; after it, it is one update', async () => {
  const w = world()
  w.answer = () => down
  await w.start()
  await w.raise()
  w.known = {...leak, name: 'Dana W. Whitfield'}
  await w.amend('call-1', 2)
  w.answer = () => ({kind: 'sent', receipt: ''})
  await w.moveOn(minute)
  expect(w.taken.map(({alert, occasion}) => [alert.revision, alert.name, occasion.kind])).toEqual([
    [2, 'Dana W. Whitfield', 'first'],
  ])
  await w.amend('call-1', 3)
  await w.moveOn(minute)
  expect(w.taken.slice(1).map(({alert, occasion}) => [alert.revision, occasion.kind])).toEqual([[3, 'update']])
})

test('an amendment of an alert that was closed long ago still reaches who was told, once', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  await w.start()
  await w.raise()
  await w.moveOn(day)
  await w.amend('call-1', 2)
  expect(w.taken.map(({alert}) => alert.revision)).toEqual([1, 2])
  await w.restart()
  expect(w.taken).toHaveLength(2)
})

test('quiet hours hold what can wait, until they end', async () => {
  const w = world()
  w.known = {...leak, urgency: {...leak.urgency, tier: 'standard'}}
  await w.start()
  await w.raise()
  expect(w.facts()[0]).toEqual({type: 'alert.held', alert: 'alert-call-1', until: Date.UTC(2026, 2, 4, 13, 0)})
  await w.moveOn(7 * hour)
  expect(w.told()).toEqual([])
  await w.moveOn(hour)
  expect(w.told()).toEqual(['email sam', 'email office'])
})

test('what turns out to be an emergency leaves the quiet hours at once', async () => {
  const w = world(policy([rule(['emergency', 'standard'], {})]))
  w.known = {...leak, urgency: {...leak.urgency, tier: 'standard'}}
  await w.start()
  await w.raise()
  expect(w.told()).toEqual([])
  w.known = leak
  await w.amend('call-1', 2)
  expect(w.told()).toEqual(['text sam'])
  await w.moveOn(day)
  expect(w.told()).toEqual(['text sam'])
})

test('an alert that no rule covers is on record as reaching nobody', async () => {
  const w = world(policy([]))
  await w.start()
  await w.raise()
  expect(w.facts()).toEqual([{type: 'alert.exhausted', alert: 'alert-call-1', because: 'nobody-to-tell'}])
})

test('a stop lets what is on its way be recorded, and begins nothing', async () => {
  const w = world()
  await w.start()
  await w.raise()
  await w.courier().stop()
  await w.raise('call-2')
  await w.moveOn(day)
  expect(w.told()).toEqual(['text sam'])
})

test('a journal that cannot be written delays the record, and sends nothing twice', async () => {
  const w = world()
  let broken = false
  const append = w.journal.append
  w.journal.append = (...facts) => (broken ? Promise.reject(new Error('disk full')) : append(...facts))
  w.answer = () => {
    broken = true
    return {kind: 'sent', receipt: 'SM1'}
  }
  await w.start()
  await w.raise()
  expect(w.troubles[0]).toContain('disk full')
  await w.moveOn(minute)
  broken = false
  await w.moveOn(minute)
  expect(w.told()).toEqual(['text sam'])
  expect(w.facts().filter(fact => fact.type === 'delivery.sent')).toHaveLength(1)
})
