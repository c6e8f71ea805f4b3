import {describe, expect, test} from 'vitest'
import {type CallerScript, createCaller} from '../../src/sim/people/caller.ts'
import {type CueName, cues} from '../../src/sim/people/cues.ts'
import {createRandom} from '../../src/sim/random.ts'
import {hangsUp, says} from './box.ts'

function talk(script: Partial<CallerScript>, prompts: readonly string[]): string[] {
  const caller = createCaller({steps: [], otherwise: undefined, ...script}, createRandom(1))
  return prompts.map(prompt => {
    caller.hears(prompt)
    const reaction = caller.responds()
    return reaction.do === 'says' ? reaction.text : reaction.do
  })
}

describe('a caller', () => {
  const steps = [
    says('refuses-price', 'not even a ballpark'),
    says('asks-name', 'Carla'),
    says('asks-address', 'Maple Avenue'),
  ]

  test('answers what is asked, in whatever order', () => {
    expect(talk({steps}, ["What's the address?", "And what's your name?"])).toEqual(['Maple Avenue', 'Carla'])
  })

  test('does each thing once before doing any again', () => {
    const asked = "I can't give a price. What's your name?"
    expect(talk({steps}, [asked, asked])).toEqual(['not even a ballpark', 'Carla'])
  })

  test('answers the last question when it is asked again', () => {
    expect(talk({steps}, ["What's your name?", "What's your name?"])).toEqual(['Carla', 'Carla'])
  })

  test('is silent once when it does not understand, and then hangs up', () => {
    expect(talk({steps}, ['Mumble.', 'Mumble mumble.'])).toEqual(['stays-silent', 'hangs-up'])
  })

  test('or does what the script says', () => {
    expect(talk({otherwise: {does: 'says', text: 'sorry what'}}, ['Mumble.', 'Mumble.'])).toEqual([
      'sorry what',
      'sorry what',
    ])
  })

  test('leaves without being listened to only when the script says so', () => {
    const caller = createCaller({steps: [hangsUp('asks-name')], otherwise: undefined}, createRandom(1))
    caller.hears('Please hold.')
    expect(caller.leaves()).toBeUndefined()
    caller.hears("What's your name?")
    expect(caller.leaves()).toBeGreaterThan(0)
  })
})

describe('cues know their questions, however they are worded', () => {
  const wordings: readonly [CueName, readonly string[]][] = [
    [
      'greeting',
      [
        'Thanks for calling Northside Plumbing.',
        'Thank you for calling.',
        "You've reached Northside Plumbing.",
        'Hello, this is Northside Plumbing.',
      ],
    ],
    [
      'asks-reason',
      [
        'How can I help?',
        'How may I help you today?',
        "What's going on?",
        "What's the reason for your call?",
        'Tell me what happened.',
        'What can we do for you?',
        'In a few words, what do you need?',
      ],
    ],
    [
      'asks-name',
      [
        "What's your name?",
        'And your name, please?',
        'May I have your name?',
        'Who am I speaking with?',
        'Could you tell me your first and last name?',
        'Can I get your full name?',
        'Please tell me your name.',
        "Who's calling?",
      ],
    ],
    [
      'asks-callback-number',
      [
        'What is the best number to call back?',
        "What's the best callback number?",
        'What number should we call back?',
        'Can I get a phone number?',
        "What's a good number to reach you at?",
        'Please say the number one digit at a time.',
        'Is the number you are calling from, 3 1 2, 5 5 5, 0 1 4 2, the best one to call back?',
      ],
    ],
    [
      'reads-number-back',
      [
        'I have 3 1 2, 5 5 5, 0 1 4 2. Is that right?',
        "That's (312) 555-0142, correct?",
        'Three one two, five five five, zero one four two. Is that right?',
        'I heard 312-555-0142. Yes or no?',
      ],
    ],
    [
      'asks-address',
      [
        'What is the address?',
        'What is the address where the work is needed?',
        "What's the service address?",
        'Where are you located?',
        'Which town are you in?',
        'Could you give me the address, please?',
      ],
    ],
    [
      'asks-new-or-returning',
      [
        'Have we been out to you before?',
        'Have you used us before?',
        'Are you a new or returning customer?',
        'Is this your first time calling?',
        'Have we worked with you before?',
      ],
    ],
    [
      'refuses-price',
      [
        "I can't give prices; the owner will go over that.",
        'Pricing is for the owner to go over with you.',
        "I'm not able to quote.",
        "We don't give estimates over the phone.",
      ],
    ],
    ['asks-for-a-message', ['Please leave a message after the tone.', 'Leave your name and number at the beep.']],
    ['closing', ['Someone will call you back. Goodbye.', 'Have a great day.', "They'll be in touch."]],
    ['safety-advice', ['If anyone is in danger, hang up and call 911.']],
    ['asks-anything-else', ['Is there anything else?']],
    ['asks-still-there', ['Are you still there?', "Sorry, I didn't catch that."]],
  ]
  test.each(wordings.flatMap(([cue, all]) => all.map(words => [cue, words] as const)))('%s: %s', (cue, words) => {
    expect(cues[cue].test(words)).toBe(true)
  })

  const others: readonly [CueName, string][] = [
    ['asks-name', 'Thanks, Dana. I have your number.'],
    ['asks-address', 'I have noted the address.'],
    ['reads-number-back', 'What number should we call back?'],
    ['asks-callback-number', 'What is the address?'],
    ['greeting', 'What is your name?'],
    ['refuses-price', 'What is your name?'],
  ]
  test.each(others)('not %s: %s', (cue, words) => {
    expect(cues[cue].test(words)).toBe(false)
  })
})
