import {describe, expect, test} from 'vitest'
import {play} from './a-conversation.ts'

const sink = ['my sink is clogged', 'Dana Whitfield']

describe('digits that are no number to call', () => {
  test.each([
    ['418 no wait 480 alder court oak park', '480 Alder Court, Oak Park'],
    ['5 Pine Road', '5 Pine Road'],
  ])('"%s" is where, though the number was asked for', (said, address) => {
    const {view, last} = play([...sink, said])
    expect(view.address).toBe(address)
    expect(last.say).not.toContain('Go on.')
  })

  test.each(['yes but only after 5 pm', 'is it more than 200', "I don't know", 'oh'])('"%s" begins none', said => {
    expect(play([...sink, said]).last.say).not.toContain('Go on.')
  })
})

describe('the number to call', () => {
  test('in three parts with words between them', () => {
    const {last} = play([...sink, "oh let me think it's 847 and then it's 555 and then uh 0163 I think"])
    expect(last.say).toContain('8 4 7, 5 5 5, 0 1 6 3')
  })

  test('that was begun is meant by the yes that follows, not the caller ID', () => {
    expect(play([...sink, '847 555', 'yes']).view.callback.readBack).not.toBe('confirmed')
  })

  test('without its area code, from a withheld number, is asked for that alone', () => {
    const call = play(["my number's 555 0142 and my sink is clogged", '312', 'yes'], {callerNumber: null})
    expect(call.said[1]).toContain('And the area code?')
    expect(call.view.callback).toMatchObject({number: '+13125550142', readBack: 'confirmed'})
  })

  test('"the number I am calling from" is not to be seen where it is withheld', () => {
    const {last} = play(['my sink is clogged', "call me back on the number i'm calling from"], {callerNumber: null})
    expect(last.say).toContain('I cannot see the number')
  })

  test('that is refused is not asked for again', () => {
    const {of, view} = play([...sink, "i'm not giving you my number", '5 pine road', 'no'])
    expect(of('question.asked').filter(({question}) => question === 'callback_number')).toHaveLength(1)
    expect(of('number.denied')).toHaveLength(0)
    expect(view.closed).toBe('complete')
  })

  test('that is refused and not known is asked for once more, with the reason', () => {
    const {of, said} = play([...sink, "I don't want to give my number", 'just no', '5 pine road'], {callerNumber: null})
    expect(said[3]).toContain('Without a number the team cannot call you back.')
    expect(of('question.asked').filter(({question}) => question === 'callback_number')).toHaveLength(2)
  })

  test('is not said digit by digit before it was asked for', () => {
    const {last} = play([...sink, 'my what', 'no, use another one'])
    expect(last.say).toContain('What is the right number')
  })
})

describe('what is put right', () => {
  test('"no wait" is no answer to the question that stood open', () => {
    const {view} = play([...sink, 'yes', '77 Lake Street', "no wait it's 79 Lake Street"])
    expect(view).toMatchObject({address: '79 Lake Street', relation: 'not known'})
  })

  test('a name said where a place was asked for is no place, and the place may follow later', () => {
    const {view} = play([...sink, 'yes', 'actually my name is Raymond Cole', '9 Park Place'])
    expect(view).toMatchObject({name: 'Raymond Cole', address: '9 Park Place'})
  })

  test('a first name said again with the last one', () => {
    const {view} = play(['my sink is clogged', 'my name is Eleanor but everybody calls me Ellie Eleanor Vandermeer'])
    expect(view.name).toBe('Eleanor Vandermeer')
  })
})

describe('a caller who asks back', () => {
  test('is heard, and not asked twice in the same words', () => {
    const {said} = play(['my sink is clogged', 'do you guys work weekends', 'where are you located'])
    expect(said[2]).toContain("I'll note your question for the team.")
    expect(said[3]?.split('? ').at(-1)).not.toBe(said[2]?.split('? ').at(-1))
  })

  test('for somebody of the crew wants a person, and has not dialled a wrong number', () => {
    expect(play(['hello is Sam there']).view.wants).toEqual(['person'])
  })

  test('with "can you be here in an hour" asks when, and no price', () => {
    expect(play(['my sink is clogged', 'can you be here in an hour']).view.wants).toEqual(['arrival-time'])
  })

  test('for a person is not called Talk', () => {
    expect(play(['my sink is clogged', 'can i talk to a real person']).view.name).toBeUndefined()
  })
})

describe('a call that is about no job', () => {
  test.each(["hi are you guys hiring I'm a licensed plumber", 'this is the supply house about your order of fittings'])(
    '"%s" is not asked where the work is needed',
    opens => {
      const {of} = play([opens, 'Jose Ramirez', 'yes'])
      expect(of('question.asked').map(({question}) => question)).toEqual(['reason', 'name', 'callback_number'])
    },
  )
})

test('a job told on somebody else’s behalf is no wrong number', () => {
  expect(play(['i am calling for my mother, her tap is leaking']).view.wants).toEqual([])
})

test('a caller in danger who gives their name goes on talking', () => {
  expect(play(['I smell gas', 'Hannah Weiss']).last.do).toBe('ask')
})

test.each([
  ['unit 4 at 1550 West Jackson', '1550 West Jackson, Unit 4'],
  ['its on the corner of 5th and main', 'Corner of 5th and Main'],
  ['parking lot of the jewel on roosevelt', 'Parking Lot of the Jewel on Roosevelt'],
])('"%s" is %s', (said, address) => {
  expect(play([...sink, 'yes', said]).view.address).toBe(address)
})

test('"bye" does not turn the call to Spanish', () => {
  expect(play([...sink, 'bye'], {languages: ['en', 'es']}).view.language).toBe('en')
})

test('"un aproximado nada más" is no farewell', () => {
  const {last} = play(['cuánto cobran por destapar un drenaje', 'un aproximado nada más'], {languages: ['en', 'es']})
  expect(last.do).toBe('ask')
})

test('"do you speak spanish" is answered in Spanish, and by no note for the team', () => {
  const {last} = play(['hi do you speak spanish'], {languages: ['en', 'es']})
  expect(last.say).not.toContain('anoto su pregunta')
})

test('"yessir" confirms the number', () => {
  expect(play([...sink, 'yessir']).view.callback.readBack).toBe('confirmed')
})

test('an address corrected while the number is offered denies no number', () => {
  expect(play([...sink, '480 no wait 418 alder court oak park']).of('number.denied')).toEqual([])
})

test('Tina is a name, and no word of Spanish', () => {
  expect(play(['my sink is clogged', 'Tina'], {languages: ['en', 'es']}).view).toMatchObject({
    name: 'Tina',
    language: 'en',
  })
})
