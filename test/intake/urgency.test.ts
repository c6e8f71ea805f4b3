import {describe, expect, test} from 'vitest'
import type {Trade} from '../../src/config/routing.ts'
import {asksIfPressing, ifPressing} from '../../src/evaluate/if-pressing.ts'
import {play} from './a-conversation.ts'
import {sayings} from './sayings.ts'

const calls = sayings.map(({says, trade, tiers, language, hazard_needed: endangers}) => {
  const business: readonly Trade[] = [trade ?? 'plumbing']
  const first = play([says], {trades: business})
  const asked = asksIfPressing(first.state)
  const settled = asked ? play([says, ifPressing(tiers, language)], {trades: business}) : first
  const [truth] = tiers
  return {says, truth, endangers, asked, view: settled.view, hazards: first.view.hazards}
})
const emergencies = calls.filter(({truth}) => truth === 'emergency')
const others = calls.filter(({truth}) => truth !== 'emergency')

describe('over what callers of twelve trades say', () => {
  test('no emergency is missed', () => {
    const missed = emergencies.filter(({view}) => view.urgency.tier !== 'emergency')
    expect(missed.map(({says}) => says)).toEqual([])
  })

  test('few emergencies have to be asked about', () => {
    expect(emergencies.filter(({asked}) => asked).length).toBeLessThanOrEqual(emergencies.length * 0.03)
  })

  test('no hazard is missed', () => {
    const missed = calls.filter(({endangers, hazards}) => endangers && hazards.length === 0)
    expect(missed.map(({says}) => says)).toEqual([])
  })

  test('nobody is paged for nothing', () => {
    const paged = others.filter(({view}) => view.urgency.tier === 'emergency')
    expect(paged.map(({says}) => says)).toEqual([])
  })

  test('nearly every tier is exact', () => {
    const off = calls.filter(({truth, view}) => view.urgency.tier !== truth)
    expect(off.length).toBeLessThanOrEqual(calls.length * 0.02)
  })
})

describe('what raises a tier', () => {
  test.each([
    ['no heat and it is below zero outside', ['hvac'], 'emergency'],
    ['the furnace is out', ['hvac'], 'urgent'],
    ['my sink is slow in the restaurant kitchen', ['plumbing'], 'urgent'],
    ['a pipe burst', ['plumbing'], 'emergency'],
    ['a pipe burst but i shut the water off', ['plumbing'], 'urgent'],
  ] as const)('"%s"', (said, business, tier) => {
    expect(play([said], {trades: business}).view.urgency.tier).toBe(tier)
  })

  test.each([
    ["it's forty eight degrees in here and the heat won't come on", 'emergency'],
    ['the furnace is out and the thermostat says forty four', 'emergency'],
    ["it's sixty four in here and the heat is out", 'urgent'],
    ["the ac is dead and it's ninety six in the bedroom", 'emergency'],
    ["the ac is dead and it's eighty two inside", 'urgent'],
    ["it's twenty below outside and there's no heat", 'emergency'],
  ] as const)('degrees: "%s"', (said, tier) => {
    expect(play([said], {trades: ['hvac']}).view.urgency.tier).toBe(tier)
  })

  test.each([
    [1, 'urgent'],
    [2, 'emergency'],
  ] as const)('%i earlier calls within the hour: %s', (callsWithinHour, tier) => {
    const call = play(['the furnace is out'], {trades: ['hvac'], callsWithinHour})
    expect(call.view.urgency.tier).toBe(tier)
    expect(call.view.urgency.trace.some(({rule}) => rule === 'modifier/repeat-caller')).toBe(tier === 'emergency')
  })

  test('may come turns later', () => {
    const call = play(['our furnace is out', 'my name is dana by the way i have a newborn here'], {trades: ['hvac']})
    expect(call.of('urgency.classified').map(({urgency}) => urgency)).toEqual(['urgent', 'emergency'])
    expect(call.view.urgency.trace.map(({rule}) => rule)).toContain('modifier/vulnerable-occupant')
  })

  test('nothing lowers it again', () => {
    expect(play(['a pipe burst', 'i shut the water off now']).view.urgency.tier).toBe('emergency')
  })
})

describe('things said in one breath that no phrase holds together', () => {
  test.each([
    ["i can't get the tub in the upstairs bathroom to stop and it's almost to the top", ['plumbing'], 'emergency'],
    ['my mom with dementia locked herself in the garage', ['locksmith'], 'emergency'],
    ['i got stung on the neck and now it is hard to swallow', ['pest'], 'emergency'],
    ['the toilet keeps running you have to jiggle the handle', ['plumbing'], 'standard'],
    ['i got locked out this morning got back in and want a spare key', ['locksmith'], 'standard'],
  ] as const)('"%s"', (said, business, tier) => {
    expect(play([said], {trades: business}).view.urgency.tier).toBe(tier)
  })
})

describe('a job of a trade that the business does not run', () => {
  test.each([
    ['my kitchen faucet drips', undefined, 'standard'],
    ['my roof has been leaking in the attic', 'roofing/contained-roof-leak', 'standard'],
    ['a pipe burst and water is spraying everywhere', 'plumbing/flooding', 'emergency'],
  ] as const)('"%s" is named, and no more than standard short of an emergency', (said, rule, tier) => {
    const call = play([said, 'no', 'dana whitfield'], {trades: ['hvac']})
    expect(call.view).toMatchObject({jobType: rule, urgency: {tier}})
  })
})
