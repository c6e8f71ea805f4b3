import {expect, test} from 'vitest'
import type {Message, Outcome} from '../../src/alerts/message.ts'
import {day, minute, second} from '../../src/time/clock.ts'
import {type World, world} from '../alerts/courier-world.ts'
import {leak, policy, rule} from '../alerts/samples.ts'

const suspended: Outcome = {kind: 'failed', reason: 'the account is suspended', again: 'later'}
const sent: Outcome = {kind: 'sent', receipt: ''}
const place = {file: 'oncrew.yaml', line: 1, column: 1}

const isText = ({id}: Message) => id.includes('.text.')

function noTexts(w: World): void {
  w.answer = message => (isText(message) ? suspended : sent)
}

const urgent = {...leak, urgency: {...leak.urgency, tier: 'urgent' as const}}

test('when texts have been failing for five minutes an urgent alert goes by mail, and the text still goes on trying', async () => {
  const w = world()
  w.known = urgent
  noTexts(w)
  await w.start()
  await w.raise()
  await w.moveOn(5 * minute - second)
  expect(w.told()).toEqual([])
  await w.moveOn(second)
  expect(w.told()).toEqual(['email sam'])
  w.answer = () => sent
  await w.moveOn(day)
  expect(w.told()).toEqual(['email sam', 'text sam'])
})

test('an emergency waits one minute for texts, also over a restart', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  noTexts(w)
  await w.start()
  await w.raise()
  await w.moveOn(minute - second)
  await w.restart()
  expect(w.told()).toEqual([])
  await w.moveOn(second)
  expect(w.told()).toEqual(['email sam'])
})

test('in a day without texts everybody gets one mail, however many steps name them', async () => {
  const w = world()
  noTexts(w)
  await w.start()
  await w.raise()
  // Lee's mail was planned for 15 minutes later; it goes when the text to Lee has failed for one.
  await w.moveOn(6 * minute)
  expect(w.told()).toEqual(['email sam', 'email lee'])
  await w.moveOn(2 * day)
  expect(w.told()).toEqual(['email sam', 'email lee', 'email office'])
})

test('a mail that stands in while mail is down too goes on trying, and stays the only one', async () => {
  const w = world(policy([rule(['emergency'], {escalate: [{afterMinutes: 5, to: ['sam'], by: ['text'], place}]})]))
  w.answer = () => suspended
  await w.start()
  await w.raise()
  await w.moveOn(10 * minute)
  noTexts(w)
  await w.moveOn(2 * day)
  expect(w.told()).toEqual(['email sam'])
})

test('once somebody has taken the alert, nothing stands in for the steps that would have followed', async () => {
  const w = world()
  w.answer = message => (isText(message) && message.to?.id === 'lee' ? suspended : sent)
  await w.start()
  await w.raise()
  await w.moveOn(5 * minute)
  await w.courier().acknowledge('alert-call-1', 'sam', 'text')
  await w.moveOn(day)
  expect(w.told()).toEqual(['text sam', 'text sam'])
})

test('a text that keeps coming back is as good as none', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  const outOfReach = {reason: 'out of reach', again: 'later'} as const
  await w.start()
  await w.raise()
  const bounce = () => w.courier().bounced('alert-call-1', 'alert-call-1.1.0.text.sam', 'SM1', outOfReach)
  await bounce()
  await w.moveOn(50 * second)
  await bounce()
  noTexts(w)
  await w.moveOn(10 * second)
  expect(w.told()).toEqual(['text sam', 'text sam', 'email sam'])
})

test('news that a text came back, quicker than the record that it went, is kept until then', async () => {
  const w = world(policy([rule(['emergency'], {})]))
  const filtered = {reason: 'filtered', again: 'never'} as const
  w.answer = message => {
    if (isText(message)) void w.courier().bounced(message.alert.id, message.id, 'SM1', filtered)
    return {kind: 'sent', receipt: 'SM1'}
  }
  await w.start()
  await w.raise()
  expect(w.facts().map(({type}) => type)).toEqual([
    'delivery.queued',
    'delivery.sent',
    'delivery.failed',
    'delivery.queued',
    'delivery.sent',
  ])
  expect(w.told()).toEqual(['text sam', 'email sam'])
})

test('a text that comes back when all others went well is not forgotten, also over a restart', async () => {
  const w = world(policy([rule(['emergency'], {to: ['lee', 'sam']})]))
  await w.start()
  await w.raise()
  const filtered = {reason: 'filtered', again: 'never'} as const
  const bounced = w.courier().bounced('alert-call-1', 'alert-call-1.1.0.text.sam', 'SM1', filtered)
  await w.moveOn(0)
  await bounced
  await w.restart()
  expect(w.told()).toEqual(['text lee', 'text sam', 'email sam'])
})

test('who was to be told at first is told by mail, also when somebody else has taken the alert', async () => {
  const escalate = [{afterMinutes: 30, to: ['sam'], by: ['email'] as const, place}]
  const w = world(policy([rule(['emergency'], {to: ['lee', 'sam'], escalate})]))
  w.answer = message => (isText(message) && message.to?.id === 'sam' ? suspended : sent)
  await w.start()
  await w.raise()
  await w.courier().acknowledge('alert-call-1', 'lee', 'text')
  await w.moveOn(day)
  expect(w.told()).toEqual(['text lee', 'email sam'])
})

const refused: Outcome = {kind: 'failed', reason: 'this webhook is gone', again: 'never'}
const chat = {chat: {url: {env: 'ONCREW_CHAT_URL'}}}

test('when the chat refuses an alert for good and nobody else is told, a person is at once', async () => {
  const w = world(policy([rule(['emergency'], {to: ['lee'], by: ['chat']})], chat))
  w.answer = ({id}) => (id.includes('.chat.') ? refused : sent)
  await w.start()
  await w.raise()
  expect(w.told()).toEqual(['text lee'])
  await w.moveOn(day)
  expect(w.told()).toEqual(['text lee'])
})

test('when the chat refuses an alert of which a person is told anyway, nobody is told twice', async () => {
  const w = world(policy([rule(['emergency'], {to: ['sam'], by: ['chat', 'email']})], chat))
  w.answer = ({id}) => (id.includes('.chat.') ? refused : sent)
  await w.start()
  await w.raise()
  await w.moveOn(day)
  expect(w.told()).toEqual(['email sam'])
})

test('a step that would come later comes at once when the chat before it fails for good', async () => {
  const later = rule(['emergency'], {
    to: [],
    by: ['chat'],
    escalate: [{afterMinutes: 30, to: ['sam'], by: ['text'], place}],
  })
  const w = world(policy([later], chat))
  w.answer = ({id}) => (id.includes('.chat.') ? refused : sent)
  await w.start()
  await w.raise()
  expect(w.told()).toEqual(['text sam'])
})
