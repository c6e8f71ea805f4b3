import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {asksIfPressing} from '../../src/evaluate/if-pressing.ts'
import {understand} from '../../src/intake/understand.ts'
import {aContext, callerId, play} from './a-conversation.ts'
import {sayings} from './sayings.ts'

const nobody = () => undefined

/** Whether some phrase of the rules takes the words for an emergency. */
function rulesAlone(said: string, trade: 'plumbing' | 'electrical' = 'plumbing'): boolean {
  const heard = {text: said, digits: undefined, confidence: undefined}
  return understand(heard, play([]).state, aContext({trades: [trade]}), nobody).evidence.some(
    item => (item.kind === 'hazard' && !item.hypothetical) || ('urgency' in item && item.urgency === 'emergency'),
  )
}

describe('the words as a whole', () => {
  test('tell an emergency that no phrase tells, and the trace quotes them', () => {
    const said = "my downstairs neighbor says it's like rain in her kitchen and it's from my unit"
    expect(rulesAlone(said)).toBe(false)
    const {view} = play([said])
    expect(view.urgency).toMatchObject({tier: 'emergency', rule: 'reading/emergency'})
    expect(view.urgency.words.every(words => said.includes(words))).toBe(true)
  })

  test('tell in Spanish too', () => {
    const {view} = play(['el piso de la sala ya parece alberca y sigue subiendo no sé por dónde entra'], {
      languages: ['en', 'es'],
    })
    expect(view.urgency.tier).toBe('emergency')
  })

  test('a danger that a phrase is taken for is asked about when nothing else speaks for it', () => {
    const said = 'the range hood light keeps burning out bulbs'
    expect(rulesAlone(said, 'electrical')).toBe(true)
    const {state, view} = play([said], {trades: ['electrical']})
    expect(view.hazards).toEqual([])
    expect(asksIfPressing(state)).toBe(true)
  })

  test('never calm what the owner wrote into the routing file', () => {
    const said = 'just wondering what a new ice machine hookup costs someday'
    const place = {file: 'oncrew.yaml', line: 1, column: 1}
    const own = {rule: 'intake/ice-machine', urgency: 'urgent', words: ['ice machine'], place} as const
    expect(play([said]).view.urgency.tier).toBe('low')
    expect(play([said], {intake: {urgency: [own]}}).view.urgency.tier).toBe('urgent')
  })
})

describe('in doubt', () => {
  const doubtful = "there's a funny smell by the dryer"

  test('the caller is asked before anything else, once', () => {
    const call = play([doubtful, 'not sure', 'not sure'])
    const asked = call.of('question.asked').map(({detail}) => detail)
    expect(asked.slice(0, 2)).toEqual([undefined, 'at-risk-now'])
    expect(asked.filter(detail => detail === 'at-risk-now')).toHaveLength(1)
  })

  test('a yes pages the owner, a no does not', () => {
    expect(play([doubtful, 'yes']).view.urgency.tier).toBe('emergency')
    expect(play([doubtful, 'no']).view.urgency.tier).not.toBe('emergency')
  })

  test('the routing file may leave the question out', () => {
    const {intake} = aContext().routing
    const call = play([doubtful], {intake: {details: {...intake.details, leaveOut: ['at-risk-now']}}})
    expect(asksIfPressing(call.state)).toBe(false)
  })
})

test('what a call is for is heard without its key words', () => {
  const wanted = (said: string) => play([said]).view.wants
  expect(wanted("something came up saturday so that morning's no good for us anymore")).toContain('reschedule')
  expect(wanted('we ended up going with my brother in law so you can take us off for friday')).toContain('cancel')
  expect(wanted('it says past due but i handed the guy a check')).toContain('billing')
})

test('it needs no rule to agree, and none to be silent: whatever is said is understood', () => {
  const words = fc.constantFrom(...sayings.flatMap(({says}) => says.split(' ')))
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), said => {
      const {view} = play([said.join(' ')], {callerNumber: callerId})
      expect(['emergency', 'urgent', 'standard', 'low']).toContain(view.urgency.tier)
    }),
  )
})
