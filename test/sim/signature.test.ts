import twilio from 'twilio'
import {describe, expect, test} from 'vitest'
import {signature} from '../../src/sim/wire/signature.ts'
import {rehearse} from './box.ts'

const token = '0123456789abcdef0123456789abcdef'

describe('signatures are the ones Twilio makes', () => {
  test('a form with a query in the URL', () => {
    const fields = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675310',
      Digits: '1234',
      From: '+14158675310',
      To: '+18005551212',
    }
    expect(signature('12345', 'https://example.com/myapp.php?foo=1&bar=2', fields)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=')
  })

  test('words outside ASCII, and an empty value', () => {
    const fields = {
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
    const url = 'https://agent.example.com/voice/inbound?tenant=acme'
    expect(signature(token, url, fields)).toBe('9dv+iyaFX36IESQjqTC9VHFDB44=')
    expect(signature(token, url.replace('.com/', '.com:443/'), fields), 'https: the port is dropped').toBe(
      '9dv+iyaFX36IESQjqTC9VHFDB44=',
    )
  })

  test.each([
    [
      'a GET',
      'https://agent.example.com/voice/inbound?tenant=acme&CallSid=CA00000000000000000000000000000001&From=%2B15125550111&CallStatus=ringing',
      'CULew0Jm/2v0wmNIBWCYD8ax1F4=',
    ],
    [
      'a socket with a query',
      'wss://agent.example.com/relay?call=CA00000000000000000000000000000001',
      'Afqo0nNqZICN8u4rcBABsiDjbrU=',
    ],
    ['a socket', 'wss://agent.example.com/relay', 'XWxMjNO1laUAKEDNxMqZ3mRPiy4='],
    ['a socket with a slash', 'wss://agent.example.com/relay/', 'Lov+WSBw0DBTyDgtYTg1T0JZruQ='],
  ])('%s', (_, url, expected) => {
    expect(signature(token, url)).toBe(expected)
  })

  test('user, password and fragment are left out', () => {
    expect(signature(token, 'https://me:secret@agent.example.com/x#rc=2')).toBe(
      signature(token, 'https://agent.example.com/x'),
    )
  })
})

test("Twilio's own library accepts every request of a call", async () => {
  const {asked} = await rehearse(
    {
      '/voice':
        '<Response><Dial action="/rung" timeout="5"><Number statusCallback="/leg" statusCallbackEvent="initiated ringing completed">+13125550111</Number></Dial></Response>',
      '/rung': '<Response><Redirect method="GET">/again?x=1%20y</Redirect></Response>',
      '/again': '<Response><Hangup/></Response>',
      '/leg': () => undefined,
      '/over': () => undefined,
    },
    {callbacks: '/over'},
  )
  expect(asked.map(({path}) => path)).toEqual(expect.arrayContaining(['/voice', '/rung', '/again', '/leg', '/over']))
  for (const {method, target, fields, headers} of asked) {
    const url = `http://${headers.host}${target}`
    const header = String(headers['x-twilio-signature'])
    expect(twilio.validateRequest(token, header, url, method === 'GET' ? {} : fields), url).toBe(true)
    expect(headers['i-twilio-idempotency-token']).toMatch(/^[0-9a-f-]{36}$/)
  }
})
