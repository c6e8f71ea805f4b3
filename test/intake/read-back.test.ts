import {describe, expect, test} from 'vitest'
import {callerId, phone, play} from './a-conversation.ts'

const start = ['my sink is clogged', 'dana whitfield']

describe('the callback number', () => {
  test('is offered from the caller ID in groups, and a yes confirms it', () => {
    const call = play([...start, 'yes'])
    expect(call.said[2]).toContain(
      'Is the number you are calling from, 3 1 2, 5 5 5, 0 1 4 2, the best one to call back?',
    )
    expect(call.view.callback).toMatchObject({number: callerId, readBack: 'confirmed', basis: 'caller-id'})
  })

  test('is asked for when the caller ID is withheld, and read back', () => {
    const call = play([...start, 'three one two five five five oh one nine nine', "that's right"], {callerNumber: null})
    expect(call.said[3]).toContain('I have 3 1 2, 5 5 5, 0 1 9 9. Is that right?')
    expect(call.view.callback).toMatchObject({number: phone('+13125550199'), readBack: 'confirmed', basis: 'said'})
  })

  test.each([
    ['312 555 0199 extension two oh one', '201'],
    ['three one two five five five oh one nine nine ext 45', '45'],
    ['312-555-0199 x305', '305'],
    ['312 555 0199 i have an extension cord', undefined],
  ])('keeps an extension beside it: "%s"', (said, extension) => {
    const call = play([...start, said, 'yes'], {callerNumber: null})
    expect(call.view.callback).toMatchObject({number: phone('+13125550199'), extension, readBack: 'confirmed'})
  })

  test('is begun anew by an area code with seven more digits, whatever was read back', () => {
    const call = play([
      ...start,
      'it would be area code seven seven three number five five five oh one nine nine',
      'yes',
    ])
    expect(call.view.callback).toMatchObject({number: phone('+17735550199'), readBack: 'confirmed'})
  })

  test('goes on after a pause to look it up', () => {
    const call = play([...start, 'three one two five five five', 'hang on let me look', 'oh one nine nine', 'yes'], {
      callerNumber: null,
    })
    expect(call.view.callback).toMatchObject({number: phone('+13125550199'), readBack: 'confirmed'})
  })

  test('takes the right digits said with the no', () => {
    const call = play([...start, '312 555 0199', 'no 0198', 'yep'], {callerNumber: null})
    expect(call.view.callback).toMatchObject({number: phone('+13125550198'), readBack: 'confirmed'})
    expect(call.of('number.denied').map(({number}) => number)).toEqual(['+13125550199'])
  })

  test('is asked for again after a bare no, then digit by digit, then kept as it is', () => {
    const call = play([...start, '312 555 0199', 'no', '312 555 0188', 'no', '312 555 0177', 'no'], {
      callerNumber: null,
    })
    expect(call.said[4]).toContain('What is the right number')
    expect(call.said[6]).toContain('one digit at a time')
    expect(call.said[7]).toContain('3, 1, 2, 5, 5, 5, 0, 1, 7, 7')
    expect(call.view.callback).toMatchObject({number: phone('+13125550177'), readBack: 'unconfirmed'})
    expect(call.state.pending).toBe('address')
  })

  test('may be said over two turns', () => {
    const call = play([...start, 'three one two', 'five five five oh one nine nine', 'yes'], {callerNumber: null})
    expect(call.view.callback).toMatchObject({number: phone('+13125550199'), readBack: 'confirmed'})
  })

  test('may be keyed in', () => {
    const call = play([...start, {digits: '3125550199'}, 'yes'], {callerNumber: null})
    expect(call.view.callback).toMatchObject({number: phone('+13125550199'), readBack: 'confirmed'})
  })

  test('may be another than the caller ID', () => {
    const call = play([...start, 'no use my cell seven seven three five five five oh one zero one', 'correct'])
    expect(call.view.callback).toMatchObject({number: phone('+17735550101'), readBack: 'confirmed', basis: 'said'})
  })

  test('can be corrected later on', () => {
    const call = play([...start, 'yes', 'actually call me at 773 555 0101 instead', 'yes'])
    expect(call.view.callback).toMatchObject({number: phone('+17735550101'), readBack: 'confirmed'})
  })

  test('given with everything else is only read back', () => {
    const call = play([
      "hi this is dana whitfield at 418 alder court my number's 773 555 0101 my faucet drips",
      'yes',
      'no never',
    ])
    expect(call.of('question.asked').map(({question}) => question)).toEqual(['reason', 'read-back', 'new_or_returning'])
    expect(call.view).toMatchObject({
      name: 'Dana Whitfield',
      address: '418 Alder Court',
      relation: 'new',
      closed: 'complete',
    })
  })
})

describe('silence', () => {
  test('is met with the question in short, then with are you there, then with the end', () => {
    const call = play(['my sink is clogged', '', '', ''])
    expect(call.said[2]).toBe('What is your name?')
    expect(call.said[3]).toBe('Are you still there?')
    expect(call.view).toMatchObject({closed: 'silence', reason: 'my sink is clogged'})
    expect(call.last.do).toBe('hang-up')
  })

  test('after "hold on" is given more time, and the question stands', () => {
    const call = play(['my sink is clogged', 'hold on a second', 'okay dana whitfield'])
    expect(call.said[2]).toBe('Take your time.')
    expect(call.view.name).toBe('Dana Whitfield')
  })
})

describe('a caller who goes', () => {
  test('is let go, and what is known is kept', () => {
    const call = play(['my sink is clogged', 'never mind bye'])
    expect(call.view).toMatchObject({closed: 'caller-done', reason: 'my sink is clogged', outcome: 'partial'})
  })

  test('with the wrong number takes up nobody', () => {
    expect(play(['oh sorry wrong number']).view).toMatchObject({closed: 'not-a-job', outcome: 'spam'})
  })
})
