import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import {hearNumber} from '../../src/intake/understanding/number.ts'
import {readUtterance} from '../../src/intake/understanding/utterance.ts'
import {phone} from './a-conversation.ts'

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Two digits as people say them together: 42 forty two, 07 oh seven, 10 ten. */
function pair(two: string): string {
  const [first, second] = [Number(two[0]), Number(two[1])]
  if (first === 0) return `oh ${second === 0 ? 'oh' : units[second]}`
  if (first === 1) return teens[second] ?? ''
  return second === 0 ? (tens[first] ?? '') : `${tens[first]} ${units[second]}`
}
const digit = (zero: string) => (one: string) => (one === '0' ? zero : (units[Number(one)] ?? ''))
const each = (digits: string, zero: string) => [...digits].map(digit(zero)).join(' ')
const doubled = (digits: string) =>
  digits
    .replace(/(\d)\1\1/g, 'T$1')
    .replace(/(?<!T)(\d)\1/g, 'D$1')
    .split('')
    .map(letter => (letter === 'T' ? 'triple' : letter === 'D' ? 'double' : digit('oh')(letter)))
    .join(' ')
const hundreds = (three: string) => (three.endsWith('00') ? `${units[Number(three[0])]} hundred` : each(three, 'oh'))
const thousands = (four: string) =>
  four.endsWith('000') && four[0] !== '0'
    ? `${units[Number(four[0])]} thousand`
    : four.endsWith('00') && four[0] !== '0' && four[1] !== '0'
      ? `${pair(four.slice(0, 2))} hundred`
      : each(four, 'oh')

const styles: Readonly<Record<string, (ten: string) => string>> = {
  'digit by digit': ten => each(ten, 'zero'),
  'digit by digit with oh': ten => each(ten, 'oh'),
  'as written': ten => `${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
  'in brackets': ten => `(${ten.slice(0, 3)}) ${ten.slice(3, 6)}-${ten.slice(6)}`,
  'spaced digits': ten => [...ten].join(' '),
  'all together': ten => ten,
  'with the country code': ten => `plus one ${each(ten, 'oh')}`,
  'with a leading one': ten => `one ${each(ten, 'zero')}`,
  'area code apart': ten => `area code ${each(ten.slice(0, 3), 'oh')} and then ${each(ten.slice(3), 'oh')}`,
  'area code last': ten => `${each(ten.slice(3), 'oh')} area code ${each(ten.slice(0, 3), 'oh')}`,
  'doubles and triples': doubled,
  'last four in pairs': ten => `${each(ten.slice(0, 6), 'oh')} ${pair(ten.slice(6, 8))} ${pair(ten.slice(8))}`,
  'hundreds and thousands': ten =>
    `${hundreds(ten.slice(0, 3))} ${hundreds(ten.slice(3, 6))} ${thousands(ten.slice(6))}`,
  'with fillers and dashes': ten =>
    `um it's ${each(ten.slice(0, 3), 'oh')} uh dash ${each(ten.slice(3, 6), 'zero')} dash ${each(ten.slice(6), 'oh')} okay`,
  'in a sentence': ten => `you can reach me at ${each(ten, 'oh')} and my address is four eighteen alder court`,
  'said again after a mistake': ten => `${each(ten.slice(0, 8), 'oh')} no sorry ${each(ten, 'oh')}`,
}

const validNumber = fc
  .stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/)
  .filter(ten => !/^.11/.test(ten) && parsePhoneNumber(ten) !== undefined)

describe.each(Object.entries(styles))('a number said %s', (_style, spoken) => {
  test('is heard exactly', () => {
    fc.assert(
      fc.property(validNumber, ten => {
        const heard = hearNumber(readUtterance(spoken(ten)), {asked: true, readBack: undefined, areaCode: undefined})
        expect(heard).toMatchObject({kind: 'complete', number: parsePhoneNumber(ten)})
      }),
      {numRuns: 150},
    )
  })
})

test('seven digits take the area code of the caller ID', () => {
  fc.assert(
    fc.property(validNumber, ten => {
      const heard = hearNumber(readUtterance(`it's ${each(ten.slice(3), 'oh')}`), {
        asked: true,
        readBack: undefined,
        areaCode: ten.slice(0, 3),
      })
      expect(heard).toMatchObject({kind: 'complete', number: parsePhoneNumber(ten)})
    }),
  )
})

test.each([
  ['no it ends in forty three', '+13125550143'],
  ['no oh one four three', '+13125550143'],
  ['nope five five six oh one four two', '+13125560142'],
  ["no the area code's seven seven three", '+17735550142'],
  ['five one not five five', '+13125510142'],
  ['no four three at the end', '+13125550143'],
])('"%s" corrects the number that was read back', (said, right) => {
  const heard = hearNumber(readUtterance(said), {asked: true, readBack: phone('+13125550142'), areaCode: undefined})
  expect(heard).toMatchObject({kind: 'complete', number: right})
})

test.each([
  'my account number is 3125550142',
  'the claim number is four four one two two nine one',
  'one of my two toilets',
])('"%s" holds no phone number', said => {
  expect(hearNumber(readUtterance(said), {asked: false, readBack: undefined, areaCode: '312'})).toBeUndefined()
})
