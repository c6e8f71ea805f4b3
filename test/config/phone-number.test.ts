import {expect, test} from 'vitest'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'

test.each([
  ['(312) 555-0190', '+13125550190'],
  ['312.555.0190', '+13125550190'],
  ['+1 312 555 0190', '+13125550190'],
  ['+44 20 7946 0958', '+442079460958'],
])('%s is read as %s', (written, number) => {
  expect(parsePhoneNumber(written)).toBe(number)
})

test.each(['', '911', '555-0190', '+1312555019', '+11125550190', 'front desk'])('"%s" is no phone number', written => {
  expect(parsePhoneNumber(written)).toBeUndefined()
})
