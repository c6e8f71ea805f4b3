import {describe, expect, test} from 'vitest'
import {aCall, chicago, exampleRouting, mainLine, paidAd} from './a-call.ts'

describe('in business hours', () => {
  test('the crew is rung first, for the seconds the owner chose', () => {
    const next = aCall().arrives()
    expect(next).toMatchObject({do: 'ring', seconds: 20, legs: [{member: 'sam', screen: true}]})
  })

  test.each([
    {outcome: 'no-answer', because: 'no-answer'},
    {outcome: 'busy', because: 'busy'},
    {outcome: 'failed', because: 'failed'},
  ] as const)('a ring that ends in $outcome goes on to intake', ({outcome, because}) => {
    const call = aCall()
    call.arrives()
    expect(call.rung(outcome)).toMatchObject({do: 'ask'})
    expect(call.all('call.routed').at(-1)).toMatchObject({to: 'intake', because})
  })

  test('a voicemail that picks up and presses nothing is no answer', () => {
    const call = aCall()
    call.arrives()
    call.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})
    expect(call.take({kind: 'leg-keyed', id: 'keyed:1.sam', leg: '1.sam', key: undefined})).toEqual({
      do: 'drop',
      leg: '1.sam',
    })
    expect(call.rung('completed', 1, false)).toMatchObject({do: 'ask'})
    expect(call.all('ring.ended')).toMatchObject([{outcome: 'declined', member: null}])
  })

  test('a voicemail is no answer even where the carrier calls the leg completed and says nothing of a bridge', () => {
    const call = aCall()
    call.arrives()
    call.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})
    expect(call.rung('completed')).toMatchObject({do: 'ask'})
  })

  test('a crew member who presses 1 has answered, and no alert is raised', () => {
    const call = aCall()
    call.arrives()
    expect(call.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})).toMatchObject({
      do: 'whisper',
      say: expect.stringContaining('Website'),
    })
    expect(call.take({kind: 'leg-keyed', id: 'keyed:1.sam', leg: '1.sam', key: '1'})).toMatchObject({do: 'bridge'})
    call.rung('completed', 1, true)
    call.leaves()
    expect(call.all('call.ended')).toMatchObject([{disposition: 'answered'}])
    expect(call.all('alert.raised')).toEqual([])
  })

  test('of a mobile and a landline that ring together, whoever was put through has answered', () => {
    const routing = exampleRouting(['crew: [sam]\n    seconds: 20', 'crew: [sam, office]\n    seconds: 20'])
    const byLandline = aCall({routing})
    byLandline.arrives()
    byLandline.rung('completed', 1, true)
    expect(byLandline.all('ring.ended')).toMatchObject([{outcome: 'answered', member: 'office'}])

    const unclear = aCall({routing})
    unclear.arrives()
    unclear.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})
    expect(unclear.rung('completed')).toMatchObject({do: 'ask'})
  })

  test('a caller whose hang-up is told before the end of the ring was still answered', () => {
    const call = aCall()
    call.arrives()
    call.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})
    call.take({kind: 'leg-keyed', id: 'keyed:1.sam', leg: '1.sam', key: '1'})
    call.leaves()
    expect(call.all('call.ended')).toMatchObject([{disposition: 'answered'}])
    expect(call.all('alert.raised')).toEqual([])
  })

  test('a phone that is picked up after the ring was over is dropped', () => {
    const call = aCall()
    call.arrives()
    call.rung('no-answer')
    expect(call.take({kind: 'leg-picked-up', id: 'picked-up:1.sam', leg: '1.sam'})).toEqual({do: 'drop', leg: '1.sam'})
  })

  test('a caller who hung up while the crew was rung is gone, also when nothing more is heard', () => {
    const call = aCall()
    call.arrives()
    call.take({
      kind: 'rung',
      id: 'rung:1',
      attempt: 1,
      outcome: 'no-answer',
      bridged: false,
      talkSeconds: 0,
      callerGone: true,
    })
    expect(call.all('call.ended')).toMatchObject([{disposition: 'abandoned'}])
    expect(call.all('alert.raised')).toHaveLength(1)
  })

  test('a sequential ring tries each in turn before it goes on', () => {
    const call = aCall({to: paidAd})
    expect(call.arrives()).toMatchObject({legs: [{member: 'office', screen: false}], seconds: 15})
    expect(call.rung('no-answer', 1)).toMatchObject({do: 'ring', attempt: 2, legs: [{member: 'sam'}]})
    expect(call.rung('no-answer', 2)).toMatchObject({do: 'ask'})
  })

  test('a rotating ring starts with the next in turn', () => {
    const routing = exampleRouting(['order: sequential', 'order: rotating'])
    const call = aCall({routing, to: paidAd, surroundings: {ringsBefore: 1}})
    expect(call.arrives()).toMatchObject({legs: [{member: 'sam'}]})
    expect(call.rung('no-answer', 1)).toMatchObject({legs: [{member: 'office'}]})
  })

  test('a second call while the crew is engaged goes to intake at once', () => {
    const call = aCall({surroundings: {crewEngaged: ['sam']}})
    expect(call.arrives()).toMatchObject({do: 'ask'})
    expect(call.all('call.routed')).toMatchObject([{to: 'intake', because: 'second-call'}])
  })
})

describe('outside business hours', () => {
  test.each([
    {when: '2026-03-03 23:02', because: 'after-hours'},
    {when: '2026-07-04 10:00', because: 'holiday'},
    {when: '2026-06-19 10:00', because: 'exception'},
  ])('at $when the call goes to intake: $because', ({when, because}) => {
    const call = aCall({at: chicago(when)})
    expect(call.arrives()).toMatchObject({do: 'ask', say: expect.stringContaining('Northside Plumbing')})
    expect(call.all('call.routed')).toMatchObject([{to: 'intake', because}])
  })
})

test('a main line that a carrier forwarded is not rung again', () => {
  const call = aCall({to: mainLine})
  expect(call.arrives()).toMatchObject({do: 'ask'})
  expect(call.all('call.routed')).toMatchObject([{because: 'already-rung'}])
})

test('an input that comes twice is answered alike and recorded once', () => {
  const call = aCall()
  const first = call.arrives()
  const recorded = call.facts.length
  expect(call.arrives()).toEqual(first)
  expect(call.facts).toHaveLength(recorded)
})

test('an emergency raises its alert before the caller hangs up, and once', () => {
  const call = aCall({at: chicago('2026-03-03 23:02')})
  call.arrives()
  call.says('a pipe burst and there is water spraying everywhere')
  expect(call.all('alert.raised')).toMatchObject([{because: 'emergency'}])
  call.says('three one two five five five oh one four two')
  call.leaves()
  expect(call.all('alert.raised')).toHaveLength(1)
  expect(call.all('alert.amended')).toMatchObject([{revision: 2}])
})

test('a caller who hangs up while the crew is rung still reaches the owner as an alert', () => {
  const call = aCall()
  call.arrives()
  call.leaves()
  expect(call.all('call.ended')).toMatchObject([{disposition: 'abandoned'}])
  expect(call.all('alert.raised')).toMatchObject([{because: 'call-ended'}])
})

test('our own ring that a crew phone forwards back is refused, and alerts nobody', () => {
  const call = aCall({surroundings: {arrival: 'loop'}})
  expect(call.arrives()).toMatchObject({do: 'hang-up'})
  call.leaves()
  expect(call.all('alert.raised')).toEqual([])
})
