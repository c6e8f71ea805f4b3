import {describe, expect, test} from 'vitest'
import {play} from './a-conversation.ts'

/** What the first words of a call show the call to be for. */
function wantsOf(words: string, language: 'en' | 'es' = 'en'): readonly string[] {
  return play([words], {languages: language === 'es' ? ['es'] : ['en', 'es']}).view.wants
}

describe('what a call is for', () => {
  test.each([
    ['is my part in yet', 'follow-up'],
    ['when is the guy coming', 'follow-up'],
    ["your order is ready at the counter, it's Ferguson", 'supplier'],
    ['this is Ferguson calling about the invoice', 'supplier'],
    ['the bill you sent me is wrong', 'billing'],
    ['we help plumbers get more five star reviews', 'sales'],
    ['are you taking on any helpers', 'job-application'],
    ['something came up, could we do thursday instead', 'reschedule'],
    ["we got it working so you don't have to send anyone", 'cancel'],
    ['the faucet you put in last week is leaking again', 'complaint'],
    ['oh sorry, I dialed the wrong number', 'wrong-number'],
    ['your fella tracked mud over my carpet and never apologized', 'complaint'],
    ['the guy said he would ring me back and he has not', 'follow-up'],
    ["there's a truck outside with your water heaters, where do you want them", 'supplier'],
    ['we are a call center and we can answer your phones overnight', 'sales'],
    ["I don't want to talk to a machine", 'person'],
  ])('%s: %s', (words, want) => {
    expect(wantsOf(words)).toContain(want)
  })

  test.each([
    ['ya llegó la pieza de mi lavadora', 'follow-up'],
    ['le hablo de la ferretería, su pedido está listo', 'supplier'],
    ['busco trabajo de ayudante', 'job-application'],
    ['me gustaría mover la cita para el viernes', 'reschedule'],
  ])('%s: %s', (words, want) => {
    expect(wantsOf(words, 'es')).toContain(want)
  })

  test.each([
    'water is still coming in under the door',
    'my husband got stung and his throat is swelling',
    'the garage door motor is smoking',
    'no heat since last night and my mother is eighty',
    'the last company did a terrible job on our drain and it is clogged again',
    'I need a plumber to look at a toilet that rocks',
  ])('is a job and nothing else: %s', words => {
    expect(wantsOf(words)).toEqual([])
  })

  test('decides who speaks by whose goods they are', () => {
    expect(wantsOf('your parts are in')).toContain('supplier')
    expect(wantsOf('are my parts in yet')).toContain('follow-up')
  })

  test('asks whoever asks for somebody once more, before the call is given up', () => {
    const {of, last} = play(['is this the pharmacy'])
    expect(of('intake.closed')).toEqual([])
    expect(last).toMatchObject({do: 'ask'})
    expect(play(['is this the pharmacy', 'oh sorry wrong number']).of('intake.closed')).toMatchObject([
      {because: 'not-a-job'},
    ])
  })

  test('keeps a follow-up standard, and a worse matter what it is', () => {
    expect(play(['just checking if my part came in']).view.urgency.tier).toBe('standard')
    expect(play(['checking on my part and now water is pouring through the ceiling']).view.urgency.tier).toBe(
      'emergency',
    )
  })

  test('promises nothing to who asks how it stands', () => {
    expect(play(['is my part in yet']).last).toMatchObject({say: expect.stringContaining('you asked how it stands')})
  })
})
