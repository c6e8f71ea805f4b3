import {expect, test} from 'vitest'
import {partiesOf} from '../../src/twilio/voice-request.ts'

const call = {CallSid: `CA${'1'.repeat(32)}`, From: '+13125550142', To: '+13125550190'}

test('what the carriers vouch for is taken from the wire, and nothing that is made up', () => {
  const parties = (fields: Readonly<Record<string, string>>) => partiesOf(new Map(Object.entries({...call, ...fields})))
  expect(parties({StirVerstat: 'TN-Validation-Passed-C-Diverted'})?.stirVerdict).toBe('TN-Validation-Passed-C-Diverted')
  expect(parties({StirVerstat: 'TN-Validation-<script>'})?.stirVerdict).toBeUndefined()
  expect(parties({})?.stirVerdict).toBeUndefined()
})
