import {describe, expect, test} from 'vitest'
import {hearNumber} from '../../src/intake/understanding/number.ts'
import {readUtterance} from '../../src/intake/understanding/utterance.ts'
import {callerId, phone, play} from './a-conversation.ts'

const start = ['my sink is clogged', 'dana whitfield']

function heard(said: string, language: 'en' | 'es' = 'en'): string | undefined {
  const number = hearNumber(readUtterance(said, language), {asked: true, readBack: undefined, areaCode: undefined})
  return number?.kind === 'complete' ? number.number : undefined
}

describe('a number put right while it is said', () => {
  test.each([
    ['seven seven three five five five oh one five nine no oh one six nine not five nine', '+17735550169'],
    ['seven seven three five five five oh one four four the four four should be four five', '+17735550145'],
    ['seven seven three five five five oh one four two change the last two to forty six', '+17735550146'],
    ['seven seven three five five five oh one nine two it is oh one two nine', '+17735550129'],
    ['eight one three not eight one four five five five oh one nine two', '+18135550192'],
    [
      'seven seven three five five five oh one four two the five five five part is wrong it is five five six',
      '+17735560142',
    ],
    ['seven seven three five five five oh one that is oh one then four four', '+17735550144'],
    ['five five five oh one four two with a seven seven three in front', '+17735550142'],
  ])('"%s" is %s', (said, number) => {
    expect(heard(said)).toBe(number)
  })

  test.each([
    ['dos uno tres cinco cinco cinco cero uno ocho seis borre eso cero uno ocho siete', '+12135550187'],
    ['dos trece dos veces cinco cinco cero uno cuatro dos', '+12135550142'],
    ['cinco cinco cinco cero uno cuatro dos lada dos uno tres', '+12135550142'],
  ])('"%s" is %s', (said, number) => {
    expect(heard(said, 'es')).toBe(number)
  })
})

test('a word that objects know by themselves is no digit', () => {
  expect(heard('seven seven three five five five oh one four two constructor')).toBe('+17735550142')
  expect(hearNumber(readUtterance('the constructor'), {asked: true, readBack: undefined, areaCode: undefined})).toBe(
    undefined,
  )
})

describe('of two numbers', () => {
  const [one, other] = [
    'seven seven three five five five oh one four two',
    'three one two five five five oh one nine nine',
  ]
  test.each([
    [`home is ${one} but my cell is better ${other}`, '+13125550199'],
    [`try ${one} first if i do not pick up it's ${other}`, '+17735550142'],
    [`my cell is ${one} and the office is ${other} but the cell is best`, '+17735550142'],
    [`${one} that's my old number use ${other}`, '+13125550199'],
    [`call ${other} and never call ${one}`, '+13125550199'],
  ])('"%s" means %s', (said, number) => {
    expect(heard(said)).toBe(number)
  })
})

describe('the number of the caller ID', () => {
  test.each([
    ['same as this number but it ends in four seven', '+13125550147'],
    ['same number just with a seven seven three area code', '+17735550142'],
  ])('is changed by "%s", and read back', (said, number) => {
    const call = play([...start, said, 'yes'])
    expect(call.view.callback).toMatchObject({number: phone(number), readBack: 'confirmed', basis: 'said'})
  })

  test.each(['you should see it on your screen', 'the number that came through'])('is meant by "%s"', said => {
    expect(play([...start, said]).view.callback).toMatchObject({number: callerId, readBack: 'confirmed'})
  })

  test('is not confirmed by an okay that begins another number', () => {
    const call = play([...start, "okay it's seven seven three", 'five five five', 'oh one four nine', 'yes'])
    expect(call.view.callback).toMatchObject({number: phone('+17735550149'), readBack: 'confirmed', basis: 'said'})
  })

  test('is refused by "don\'t call this one", which gives another', () => {
    const call = play([
      ...start,
      "don't call me on this one call seven seven three five five five oh one four nine",
      'yes',
    ])
    expect(call.view.callback).toMatchObject({number: phone('+17735550149'), readBack: 'confirmed'})
  })
})

test('what is said again in a later turn puts right what was begun', () => {
  const call = play([...start, 'seven seven three five five', 'no five five six', 'oh one four nine', 'yes'], {
    callerNumber: null,
  })
  expect(call.view.callback).toMatchObject({number: phone('+17735560149'), readBack: 'confirmed'})
})
