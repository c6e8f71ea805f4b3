import {expect, test} from 'vitest'
import {contextOf} from '../../src/call/step.ts'
import {viewIntake} from '../../src/intake/view.ts'
import {aCall, chicago, exampleRouting, mainLine, paidAd} from './a-call.ts'

const wish = 'can I please talk to a real person'

/** A call in opening hours that nobody took, and which intake now has. */
function overflowed(options: Parameters<typeof aCall>[0] = {}) {
  const call = aCall(options)
  call.arrives()
  call.rung('no-answer')
  return call
}

test('in opening hours the crew is rung once more, after a word to the caller', () => {
  const call = overflowed()
  expect(call.says(wish)).toMatchObject({do: 'ring', attempt: 2, say: 'Let me see if I can reach a person for you.'})
  expect(call.all('call.routed').at(-1)).toMatchObject({
    to: 'ring',
    because: 'asked-for-person',
    rule: 'routing.ring_first',
  })
  expect(call.all('want.heard')).toMatchObject([{want: 'person'}])
})

test('whoever takes it has the caller, and nothing is left to alert', () => {
  const call = overflowed()
  call.says(wish)
  call.take({kind: 'leg-picked-up', id: 'picked-up:2.sam', leg: '2.sam'})
  call.take({kind: 'leg-keyed', id: 'keyed:2.sam', leg: '2.sam', key: '1'})
  call.rung('completed', 2, true)
  call.leaves()
  expect(call.all('call.ended')).toMatchObject([{disposition: 'answered'}])
  expect(call.all('alert.raised')).toEqual([])
})

test('when nobody takes it the conversation goes on where it was, and the callback is marked', () => {
  const call = overflowed()
  call.says('my kitchen sink is clogged')
  call.says(wish)
  expect(call.rung('no-answer', 2)).toMatchObject({
    do: 'ask',
    say: 'I could not reach anyone; I have noted that you would like to talk with a person. And your name, please?',
  })
  call.says('dana whitfield')
  call.leaves()
  expect(call.all('intake.opened')).toHaveLength(1)
  const state = call.call
  if (state === undefined) throw new Error('the call is there')
  const view = viewIntake(state.intake, contextOf(state, exampleRouting()))
  expect(view).toMatchObject({name: 'Dana Whitfield', reason: 'my kitchen sink is clogged', wants: ['person']})
  expect(view.summary).toContain('Asked for a person.')
})

test('it is rung once a call: whoever asks again is told that it is noted', () => {
  const call = overflowed()
  call.says(wish)
  call.rung('no-answer', 2)
  expect(call.says(wish)).toMatchObject({do: 'ask', say: expect.stringContaining('noted')})
})

test.each([
  ['after hours', {at: chicago('2026-03-03 23:02')}],
  ['on a line that its carrier rang already', {to: mainLine}],
  [
    'where the owner wants none',
    {routing: exampleRouting(['transport: gather', 'transport: gather\n  wants_person: callback'])},
  ],
])('%s nobody is rung, and the wish is noted', (_, options) => {
  const call = aCall(options)
  if (call.arrives().do === 'ring') call.rung('no-answer')
  expect(call.says(wish)).toMatchObject({
    do: 'ask',
    say: expect.stringContaining("I'll pass on that you asked for a person"),
  })
})

test('with the crew on another call nobody is rung', () => {
  expect(overflowed().says(wish, undefined, ['sam'])).toMatchObject({do: 'ask'})
})

test('in danger nobody is kept waiting for a ring', () => {
  const call = overflowed()
  expect(call.says('I smell gas, let me talk to a real person')).toMatchObject({
    do: 'ask',
    say: expect.stringContaining('call 911'),
  })
})

test('a number rings the crew of its own', () => {
  const call = overflowed({to: paidAd})
  call.rung('no-answer', 2)
  expect(call.says(wish)).toMatchObject({do: 'ring', attempt: 3, legs: [{member: 'office'}]})
})

test.each(['are you a real person', 'am I talking to a human or a machine'])(
  '"%s" is answered, and rings nobody',
  said => {
    const call = overflowed()
    expect(call.says(said)).toMatchObject({do: 'ask', say: expect.stringContaining("Yes, I'm an automated assistant")})
    expect(call.all('want.heard').map(({want}) => want)).not.toContain('person')
  },
)
