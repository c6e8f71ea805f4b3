import {expect, test} from 'vitest'
import type {Outcome} from '../../src/alerts/message.ts'
import {resend} from '../../src/report/resend.ts'
import {theOneToTake} from '../../src/report/take-charge.ts'
import {hour, minute} from '../../src/time/clock.ts'
import {world} from '../alerts/courier-world.ts'
import {policy, rule} from '../alerts/samples.ts'
import {factsOf} from './calls.ts'

const refused: Outcome = {kind: 'failed', reason: 'opted out', again: 'never'}
const textOnly = policy([rule(['emergency'], {})], {email: undefined})

async function givenUp() {
  const w = world(textOnly)
  w.answer = () => refused
  await w.start()
  await w.journal.append('call-1', 0, w.clock.now(), factsOf({source: 'website', ended: undefined}))
  await w.raise()
  return w
}

test('what was given up is sent once more when somebody asks, and only then', async () => {
  const w = await givenUp()
  expect(w.facts().at(-1)).toMatchObject({type: 'alert.exhausted', because: 'nobody-reached'})
  w.answer = () => ({kind: 'sent', receipt: 'SM1'})
  await w.moveOn(hour)
  expect(w.told()).toEqual([])
  await resend(w.journal, 'alert-call-1', w.clock.now())
  await w.moveOn(0)
  expect(w.told()).toEqual(['text sam'])
  await expect(resend(w.journal, 'alert-call-1', w.clock.now())).rejects.toThrow('Nothing of alert-call-1 was given up')
})

test('one message is named by its own id; an id that is nothing is said to be nothing', async () => {
  const w = await givenUp()
  const listed = await resend(w.journal, 'alert-call-1.1.0.text.sam', w.clock.now())
  expect(listed).toMatchObject({deliveries: [{channel: 'text', state: 'waiting'}]})
  await expect(resend(w.journal, 'alert-9', w.clock.now())).rejects.toThrow('no call or alert that begins with alert-9')
})

test('who names no alert means the only one that asks for somebody', async () => {
  const w = world()
  await w.start()
  await w.journal.append('call-1', 0, w.clock.now(), factsOf({source: 'website', ended: undefined}))
  expect(() => theOneToTake(w.journal, w.clock.now())).toThrow('No alert asks for anybody')
  await w.raise()
  await w.moveOn(minute)
  expect(theOneToTake(w.journal, w.clock.now())).toBe('alert-call-1')
  await w.courier().acknowledge('alert-call-1', 'sam', 'command')
  expect(() => theOneToTake(w.journal, w.clock.now())).toThrow('No alert asks for anybody')
})
