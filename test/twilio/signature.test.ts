import {createHmac} from 'node:crypto'
import {expect, test} from 'vitest'
import {checkSignature} from '../../src/twilio/signature.ts'

const token = '0123456789abcdef0123456789abcdef'
const params = {
  CallSid: 'CA00000000000000000000000000000001',
  AccountSid: 'AC00000000000000000000000000000001',
  From: '+15125550111',
  To: '+15125550100',
  CallStatus: 'ringing',
  ApiVersion: '2010-04-01',
  Direction: 'inbound',
  CallerName: 'JOSÉ PLUMBING & SONS',
  FromCity: '',
  StirVerstat: 'TN-Validation-Passed-A',
}
const request = {
  signature: '9dv+iyaFX36IESQjqTC9VHFDB44=',
  path: '/voice/inbound?tenant=acme',
  params,
  host: 'agent.example.com',
}

function sign(url: string, fields: Record<string, string> = params): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url)
  return createHmac('sha1', token).update(signed).digest('base64')
}

test('a genuine request passes, with accents and empty fields', () => {
  expect(checkSignature(token, 'https://agent.example.com', request)).toEqual({genuine: true})
})

test('a socket handshake is signed over its wss URL alone', () => {
  const handshake = {
    signature: 'Afqo0nNqZICN8u4rcBABsiDjbrU=',
    path: '/relay?call=CA00000000000000000000000000000001',
    params: {},
    host: undefined,
  }
  expect(checkSignature(token, 'wss://agent.example.com', handshake)).toEqual({genuine: true})
})

test.each([
  {what: 'no header', change: {signature: undefined}, differs: /no X-Twilio-Signature/},
  {
    what: 'another scheme',
    change: {signature: sign('http://agent.example.com/voice/inbound?tenant=acme')},
    differs: /scheme/,
  },
  {
    what: 'another host',
    change: {signature: sign('https://other.example.com/voice/inbound?tenant=acme'), host: 'other.example.com'},
    differs: /host/,
  },
  {what: 'no query', change: {signature: sign('https://agent.example.com/voice/inbound')}, differs: /query/},
  {
    what: 'fields left out',
    change: {signature: sign('https://agent.example.com/voice/inbound?tenant=acme', {})},
    differs: /body/,
  },
  {what: 'a forged one', change: {signature: 'AAAA'}, differs: /auth token/},
  {what: 'a changed field', change: {params: {...params, From: '+15125550199'}}, differs: /auth token/},
])('a request with $what is refused, and the part that differs is named', ({change, differs}) => {
  const verdict = checkSignature(token, 'https://agent.example.com', {...request, ...change})
  expect(verdict).toEqual({genuine: false, differs: expect.stringMatching(differs)})
  expect(JSON.stringify(verdict)).not.toContain(token)
})
