import {describe, expect, test} from 'vitest'
import {asksIfPressing} from '../../src/evaluate/if-pressing.ts'
import {understand} from '../../src/intake/understand.ts'
import {aContext, play} from './a-conversation.ts'

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

describe('until somebody says no', () => {
  const bulbs = 'the range hood light keeps burning out bulbs'
  const smell = "there's a funny smell by the dryer"
  const tier = (...turns: readonly string[]) => play(turns, {trades: ['electrical']}).view.urgency.tier

  test.each(['', 'what do you mean', 'a brown one'])('"%s" leaves it at least urgent', answer => {
    expect(tier(smell, answer)).toBe('urgent')
  })

  test.each(['i think so', 'maybe', "yes it's ruining the floor but nobody's hurt"])('"%s" is a yes', answer => {
    expect(tier(smell, answer)).toBe('emergency')
  })

  test.each(['no', 'not really', 'i do not think so', "no we're fine"])('"%s" is a no', answer => {
    expect(tier(smell, answer)).toBe('standard')
  })

  test('a danger that was doubted is one: at a hang-up, in silence, and with a yes, which says the approved sentence', () => {
    expect(tier(bulbs)).toBe('emergency')
    expect(tier(bulbs, '')).toBe('emergency')
    expect(tier(bulbs, 'no')).not.toBe('emergency')
    const yes = play([bulbs, 'yes'], {trades: ['electrical']})
    expect(yes.view.hazards).toContain('fire_smoke')
    expect(yes.said.at(-1)).toContain('911')
  })
})

describe('nothing is calmed', () => {
  test.each([
    "there's a gas leak and i want a price",
    'my carbon monoxide alarm keeps chirping i think it is the battery',
  ])('of a danger that means one thing: "%s"', said => {
    expect(play([said]).view).toMatchObject({urgency: {tier: 'emergency'}, hazards: [expect.any(String)]})
  })

  test('where the caller cannot be asked', () => {
    const {intake} = aContext().routing
    const silent = {details: {...intake.details, leaveOut: ['at-risk-now']}}
    const call = play(['the range hood light keeps burning out bulbs'], {trades: ['electrical'], intake: silent})
    expect(call.view.hazards).toContain('fire_smoke')
  })

  test('of an emergency that is told along with a wish, and the wish is heard', () => {
    const {view} = play(['i want to cancel my appointment tomorrow because the pipe burst and water is everywhere'])
    expect(view.urgency.tier).toBe('emergency')
    expect(view.wants).toContain('cancel')
  })
})

test('what was calmed does not come back by a circumstance that is told later', () => {
  const {view} = play(['kitchen faucet drips a little, no rush at all', 'no', 'Dan Miller', 'it is for a restaurant'])
  expect(view.urgency.tier).not.toBe('emergency')
  expect(
    play(['hello i need a plumber', 'kitchen faucet drips a little, no rush at all', 'no']).view.urgency.tier,
  ).not.toBe('emergency')
})
