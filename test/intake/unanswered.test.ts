import {expect, test} from 'vitest'
import {play} from './a-conversation.ts'

test('a caller who only says hello is told that they are heard, asked for the number, and let go', () => {
  const call = play(['hello? can you hear me?', 'hello?', 'hello? hello?'])
  expect(call.said[1]).toBe('Yes, I can hear you. How can I help?')
  expect(call.of('question.asked').map(({question}) => question)).toEqual(['reason', 'reason', 'callback_number'])
  expect(call.last.do).toBe('hang-up')
  expect(call.view.closed).toBe('turn-limit')
})

test('a caller who says hello and then what it is about is listened to', () => {
  expect(play(['hello?', 'hello?', 'my sink is clogged']).view.reason).toBe('my sink is clogged')
})

test.each(['what?', 'why do you want to know'])('a question answered with "%s" three times is left', said => {
  const asked = play(['my sink is clogged', said, said, said]).of('question.asked')
  expect(asked.map(({question}) => question)).toEqual(['reason', 'name', 'name', 'name', 'callback_number'])
})
