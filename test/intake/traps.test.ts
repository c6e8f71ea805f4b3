import {describe, expect, test} from 'vitest'
import {play} from './a-conversation.ts'

const danger = 'If anyone is in danger, please hang up, get to safety and call 911.'
const gas = 'If anyone is in danger, please hang up, get to safety and call 911 or your gas utility.'

describe('what is no price question, and what is no hazard', () => {
  test('a gas smell mentioned beside a price comes first', () => {
    const call = play(['how much for a new water heater by the way it smells like rotten eggs in here'])
    expect(call.view).toMatchObject({hazards: ['gas_smell'], urgency: {tier: 'emergency'}, enoughToAlert: 'hazard'})
    expect(call.said[1]).toBe(`${gas} Are you somewhere safe right now?`)
  })

  test('a denied smell is none, and the trace says so', () => {
    const call = play(["no i don't smell gas the pilot is out"])
    expect(call.view).toMatchObject({hazards: [], urgency: {tier: 'urgent', rule: 'plumbing/no-hot-water'}})
    expect(call.view.urgency.trace).toContainEqual(
      expect.objectContaining({rule: 'hazard/gas_smell', effect: 'not taken as a danger: negated'}),
    )
  })

  test('a chirping detector is offered the sentence; one that keeps beeping is a hazard', () => {
    const chirps = play(['the carbon monoxide thing chirps every minute'], {trades: ['electrical']})
    expect(chirps.view).toMatchObject({hazards: [], urgency: {tier: 'standard', rule: 'electrical/detector-service'}})
    expect(chirps.said[1]).toContain(danger)
    const beeps = play(["the carbon monoxide alarm it's been beeping four times over and over"], {trades: ['hvac']})
    expect(beeps.view).toMatchObject({hazards: ['co_alarm'], urgency: {tier: 'emergency'}})
  })

  test('a baby raises nothing that works', () => {
    expect(play(['my baby is with me i just need a tune up quote'], {trades: ['hvac']}).view.urgency.tier).toBe('low')
  })

  test('the word emergency alone makes it urgent at most, and is quoted', () => {
    const {urgency} = play(["it's an emergency i need a quote today"]).view
    expect(urgency.tier).toBe('urgent')
    expect(urgency.words).toContain('emergency')
  })

  test.each([
    'water is near the panel but it stopped',
    'we had sparks yesterday fine now',
    'my neighbor smells gas',
    "i'm not sure but i think i smell gas",
    'no i smell gas',
  ])('"%s" stays a hazard', said => {
    expect(play([said], {trades: ['electrical']}).view).toMatchObject({
      urgency: {tier: 'emergency'},
      enoughToAlert: 'hazard',
    })
  })

  test.each([
    'i need new spark plugs for the mower shed outlet',
    'do you hook up a gas grill',
    'my shock absorber is fine i need an outlet fixed',
    'i have a burning question about my outlet',
    'i read about a gas leak in the newspaper',
    'the carbon monoxide detector went off last month and it was fixed',
    'i saw a house on fire on the news',
    'there is no smoke and no fire just a dead outlet',
    "it's out of propane but there's no smell",
  ])('"%s" is no hazard', said => {
    expect(play([said], {trades: ['electrical']}).view.hazards).toEqual([])
  })

  test('a tree on a cable line is a line down until a utility says otherwise', () => {
    const call = play(['tree is on the cable line'], {trades: ['landscaping']})
    expect(call.view.hazards).toContain('power_line_down')
    expect(call.said[1]).toContain('911 or your electric utility')
  })

  test('locked out with a toddler outside is urgent; a toddler locked in is a hazard', () => {
    expect(play(["i'm locked out with my toddler we're on the porch"], {trades: ['locksmith']}).view).toMatchObject({
      hazards: [],
      urgency: {tier: 'urgent'},
    })
    expect(play(['i locked my toddler in the car'], {trades: ['locksmith']}).view.hazards).toEqual(['person_trapped'])
  })

  test('a hypothetical gets the sentence and no alarm', () => {
    const call = play(['what would you do if i smelled gas'])
    expect(call.said[1]).toContain(gas)
    expect(call.view.enoughToAlert).toBeUndefined()
  })
})

describe('what is said between a question and its answer', () => {
  test('is no name, and the name is asked for again', () => {
    const call = play(['my sink is clogged', 'how much is it', 'alright', 'dana whitfield'])
    expect(call.view.name).toBe('Dana Whitfield')
    expect(call.said[3]).toContain('first and last name')
  })

  test.each(['cool', 'gotcha', 'fair enough', 'makes sense', 'perfect', 'understood'])('"%s" is no name', said => {
    expect(play(['my sink is clogged', said]).view.name).toBeUndefined()
  })

  test('does not use up the question', () => {
    const call = play(['my sink is clogged', 'how much is it', 'so how much', 'what do you charge', 'dana', 'yes'])
    expect(call.view).toMatchObject({name: 'Dana', callback: {readBack: 'confirmed'}})
  })

  test('a name given late does not use up the offer of the caller ID', () => {
    const call = play(['my sink is clogged', 'what', 'why', 'so what', 'dana whitfield', 'yes'])
    expect(call.view).toMatchObject({name: 'Dana Whitfield', callback: {readBack: 'confirmed', basis: 'caller-id'}})
  })
})

describe('asked whether they know the crew', () => {
  const until = ['my sprinkler is stuck', 'dana', 'yes', 'oak park']

  test('"new" is enough, and where they heard of it is no part of the matter', () => {
    const {view} = play([...until, "new I saw your sign on the neighbor's lawn"], {trades: ['landscaping']})
    expect(view).toMatchObject({
      relation: 'new',
      heardFrom: "saw your sign on the neighbor's lawn",
      reason: 'my sprinkler is stuck',
    })
  })

  test('"you\'ve been here before" asks for no time', () => {
    const {view} = play([...until, "oh yes you've been here before"], {trades: ['landscaping']})
    expect(view).toMatchObject({relation: 'returning', wants: []})
  })
})

describe('a hazard', () => {
  test('is told at once, though nobody knows yet where to call back', () => {
    expect(play(['i smell gas'], {callerNumber: null}).view.enoughToAlert).toBe('hazard')
  })

  test('is told once where to go, then asked one question, and let go when they are not safe', () => {
    const call = play(['i smell gas', 'no'])
    expect(call.last).toMatchObject({do: 'hang-up'})
    expect(call.said.at(-1)?.startsWith(gas)).toBe(true)
    expect(call.view.closed).toBe('hazard')
  })

  test('ends the call on silence too', () => {
    expect(play(['there is smoke coming from the outlet', '']).view.closed).toBe('hazard')
  })

  test('asks for number, place and name once they are safe, and nothing else', () => {
    const call = play(['i smell gas', "yes we're outside", 'yes', '418 alder court', 'dana whitfield'])
    expect(call.of('question.asked').map(({question}) => question)).toEqual([
      'reason',
      'safe',
      'callback_number',
      'address',
      'name',
    ])
    expect(call.view).toMatchObject({name: 'Dana Whitfield', address: '418 Alder Court', closed: 'hazard'})
  })

  test('is never taken back', () => {
    expect(play(['i smell gas', "yes it's fine now the smell is gone"]).view.urgency.tier).toBe('emergency')
  })

  test('is told once, and advice is refused, to somebody who wants none of it', () => {
    const call = play(['i smell gas', "i'm not in danger don't tell me 911 just tell me which valve"])
    expect(call.said.filter(said => said.includes('911'))).toHaveLength(1)
    expect(call.said[2]).toContain("can't advise")
    expect(call.last).toMatchObject({do: 'ask'})
  })

  test('counts when the call drops in the middle of it', () => {
    expect(play(['there is smoke coming out of']).view.enoughToAlert).toBe('hazard')
  })
})

describe('what the agent does not give', () => {
  test('no time, however often it is pressed for', () => {
    const call = play([
      'my kitchen sink is clogged can your guy be here by six',
      'can your guy be here by six',
      'but can he be here by six',
      'six o clock can you come by six',
      'just tell me when someone can come',
    ])
    for (const said of call.said) expect(said).not.toMatch(/six|\bpm\b|hour|minute|today|tomorrow/i)
    expect(call.view.wants).toContain('arrival-time')
  })

  test.each(['is it safe to stay in the house', 'is it safe to swim', 'can i turn it back on'])(
    'no advice on "%s"',
    said => {
      const call = play([said], {trades: ['pool']})
      expect(call.said[1]).toContain("can't advise")
      expect(call.view.wants).toContain('advice')
    },
  )

  test('two matters in one call: the worse one decides', () => {
    const call = play(["i'm rescheduling tomorrow's nine a m and also the ceiling is dripping"])
    expect(call.view.wants).toContain('reschedule')
    expect(call.view.urgency.tier).toBe('emergency')
  })

  test('police asking for the plumber are an emergency', () => {
    expect(
      play(['this is officer daniels with the police department we need the homeowners plumber']).view.urgency,
    ).toMatchObject({
      tier: 'emergency',
      rule: 'caller/emergency-service',
    })
  })

  test("a tenant's landlord changes no tier", () => {
    const alone = play(['my kitchen sink is clogged']).view.urgency.tier
    expect(play(['landlord said call you my kitchen sink is clogged']).view.urgency.tier).toBe(alone)
  })

  test('Spanish dangers are understood', () => {
    expect(play(['huele a gas en mi casa']).view.hazards).toEqual(['gas_smell'])
    expect(play(['hay humo en la cocina']).view.hazards).toEqual(['fire_smoke'])
    expect(play(['se esta inundando mi cocina']).view.urgency.tier).toBe('emergency')
    expect(play(['no hay calefacción y tengo un bebé'], {trades: ['hvac']}).view.urgency.tier).toBe('emergency')
  })
})
