import {expect, test} from 'vitest'
import {play} from './a-conversation.ts'

const gas = 'If anyone is in danger, please hang up, get to safety and call 911 or your gas utility.'

test.each(['should I turn it off', 'is it safe to stay', 'is it safe', 'do we need to leave'])(
  '"%s" in danger gets the approved sentence again, and no refusal',
  said => {
    const call = play(['i smell gas', said])
    expect(call.said[2]).toBe(`${gas} Are you somewhere safe right now?`)
    const later = play(['i smell gas', "yes we're outside", said])
    expect(later.said[3]?.startsWith(`${gas} Is `)).toBe(true)
    expect(later.said[3]).not.toMatch(/advi[cs]e/)
  },
)

test('a danger names the call before its job does', () => {
  const {view} = play(['how much for a new water heater by the way it smells like rotten eggs in here'])
  expect(view.jobLabel).toBe('gas smell')
  expect(view.summary).toMatch(/^Gas smell: /)
})

test('water and electricity takes water, said now or before', () => {
  const sparks = play(['sparks coming out of my electrical panel'], {trades: ['electrical']})
  expect(sparks.view.hazards).toEqual(['electrical_arcing'])
  const before = play(['there is a leak in my basement', 'now it is getting into the breaker panel'])
  expect(before.view.hazards).toEqual(['water_and_electricity'])
})
