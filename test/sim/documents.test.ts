import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import {describe, expect, test} from 'vitest'
import {rehearse, says} from './box.ts'
import type {Answer} from './toy-app.ts'

const hello = '<Response><Say>Northside Plumbing.</Say></Response>'
const heard = (result: Awaited<ReturnType<typeof rehearse>>) => result.of('hears').map(({text}) => text)

describe('what a broken application leads to', () => {
  const asType =
    (type: string, body: string): Answer =>
    (_, response) => {
      response.setHeader('content-type', type)
      return body
    }
  const cases: readonly [string, Answer, number][] = [
    ['an error', (_, response) => void response.writeHead(500).end('boom'), 11200],
    ['bad XML', '<Response><Say>Hello</Response>', 12100],
    ['another root', '<Answer/>', 12100],
    ['nothing', '', 12100],
    ['an unknown kind of content', asType('application/json', '{}'), 12300],
    ['too much', `<Response><Say>${'x'.repeat(70_000)}</Say></Response>`, 11750],
    ['an entity that is not defined', '<Response><Say>&nbsp;</Say></Response>', 12100],
    ['a verb that the box does not play', '<Response><Enqueue>line</Enqueue></Response>', 12200],
    ['circles', (_, response) => void response.writeHead(307, {location: '/voice'}).end(), 11215],
  ]
  test.each(cases)('%s: the fallback is asked, and told why', async (_, page, code) => {
    const result = await rehearse(
      {'/voice': page, '/fallback': hello},
      {agent: app => ({fallback: {url: `${app}/fallback`}})},
    )
    expect(result.of('error')[0]).toMatchObject({code})
    expect(result.of('fallback')).toMatchObject([{code}])
    expect(result.to('/fallback')[0]).toMatchObject({
      ErrorCode: String(code),
      ErrorUrl: expect.stringContaining('/voice'),
    })
    expect(heard(result)).toEqual(['Northside Plumbing.'])
  })

  test('without a fallback the caller hears an apology', async () => {
    const result = await rehearse({'/voice': '<Response>'})
    expect(heard(result)).toEqual([expect.stringContaining('application error')])
    expect(result.of('call-ended')).toMatchObject([{by: 'carrier'}])
  })

  test('a fallback that the carrier keeps itself needs no application', async () => {
    const result = await rehearse({}, {agent: () => ({voiceUrl: 'http://127.0.0.1:9/voice', fallback: {twiml: hello}})})
    expect(result.of('error')).toMatchObject([{code: 11205}])
    expect(heard(result)).toEqual(['Northside Plumbing.'])
  })

  test('bad XML is told with its line', async () => {
    const {of} = await rehearse({'/voice': '<Response>\n  <Say>Hello</Say>\n  <Gather>\n</Response>'})
    expect(of('error')[0]).toMatchObject({code: 12100, line: 4})
  })

  test('what Twilio would only warn of does not stop the call', async () => {
    const result = await rehearse({'/voice': '<Response><Shout/><Say tone="low">Hello.</Say></Response>'})
    expect(result.of('warning').map(({code, message}) => [code, message])).toEqual([
      [12200, '<Shout> is not a voice verb'],
      [12200, '<Say> has no attribute tone'],
    ])
    expect(heard(result)).toEqual(['Hello.'])
  })

  test('an application that leads in circles is stopped', async () => {
    const {of} = await rehearse({'/voice': '<Response><Redirect>/voice</Redirect></Response>'})
    expect(of('call-ended')).toHaveLength(1)
    expect(of('error')).toMatchObject([{message: 'the documents lead in circles'}])
  })

  test('one that never answers is given up after fifteen seconds of the call', async () => {
    const {of} = await rehearse({'/voice': () => undefined, '/never': hello}, {faults: {agentDelaySeconds: 20}})
    expect(of('error')[0]).toMatchObject({code: 11205})
    expect((of('error')[0]?.at ?? 0) - (of('dials')[0]?.at ?? 0)).toBeGreaterThanOrEqual(15_000)
  })
})

describe('as Twilio follows documents', () => {
  test('a 302 turns the request into a GET that has lost its fields', async () => {
    const {asked} = await rehearse({
      '/voice': (_, response) => void response.writeHead(302, {location: '/moved'}).end(),
      '/moved': hello,
    })
    expect(asked.map(({method, path}) => `${method} ${path}`)).toEqual(['POST /voice', 'GET /moved'])
    expect(asked[1]?.fields).toEqual({})
  })

  test('a 307 keeps both', async () => {
    const {asked, to} = await rehearse({
      '/voice': (_, response) => void response.writeHead(307, {location: '/moved'}).end(),
      '/moved': hello,
    })
    expect(asked[1]?.method).toBe('POST')
    expect(to('/moved')[0]).toHaveProperty('CallSid')
  })

  test('cookies are kept for the length of a call, and no longer', async () => {
    const {asked} = await rehearse(
      {
        '/voice': (_, response) => {
          response.setHeader('set-cookie', ['a=1; Path=/', 'b=2'])
          return '<Response><Redirect>/next</Redirect></Response>'
        },
        '/next': hello,
      },
      {calls: 2},
    )
    const cookies = (path: string) => asked.filter(one => one.path === path).map(({headers}) => headers.cookie)
    expect(cookies('/next')).toEqual(['a=1; b=2', 'a=1; b=2'])
    expect(cookies('/voice')).toEqual([undefined, undefined])
  })

  test('plain text is read aloud when it is no TwiML', async () => {
    const result = await rehearse({
      '/voice': (_, response) => {
        response.setHeader('content-type', 'text/plain')
        return 'We are closed.'
      },
    })
    expect(heard(result)).toEqual(['We are closed.'])
  })

  test('relative addresses hold from wherever the document came', async () => {
    const {to} = await rehearse({
      '/voice': '<Response><Redirect>/deep/down/here?x=1</Redirect></Response>',
      '/deep/down/here': '<Response><Redirect>beside</Redirect></Response>',
      '/deep/down/beside': hello,
    })
    expect(to('/deep/down/beside')).toHaveLength(1)
  })
})

describe('picking up', () => {
  const statuses = async (first: string) => {
    const result = await rehearse(
      {
        '/voice': `<Response>${first}<Redirect>/next</Redirect></Response>`,
        '/next': '<Response><Hangup/></Response>',
        '/over': () => undefined,
      },
      {callbacks: '/over'},
    )
    return {next: result.to('/next')[0]?.CallStatus, over: result.to('/over')[0]?.CallStatus, result}
  }
  test('saying something picks up', async () => {
    expect(await statuses('<Say>Hello.</Say>')).toMatchObject({next: 'in-progress', over: 'completed'})
  })
  test('a pause does not', async () => {
    const {result} = await statuses('<Pause length="4"/>')
    expect((result.of('answered')[0]?.at ?? 0) - (result.of('dials')[0]?.at ?? 0)).toBeGreaterThan(4000)
  })
  test.each([
    ['<Reject/>', 'no-answer'],
    ['<Reject reason="busy"/>', 'busy'],
  ])('%s never does', async (verb, status) => {
    const {over, result} = await statuses(verb)
    expect(over).toBe(status)
    expect(result.of('answered')).toEqual([])
  })
})

test("TwiML made by Twilio's own library is understood without a warning", async () => {
  const voice = new VoiceResponse()
  const gather = voice.gather({
    input: ['dtmf', 'speech'],
    action: '/heard',
    actionOnEmptyResult: true,
    speechTimeout: 'auto',
    hints: 'leak, "flood"',
    language: 'en-US',
  })
  gather.say({voice: 'Polly.Joanna-Neural'}, "Thanks for calling Smith & Sons. What's going on?")
  voice.redirect('/voice')
  const then = new VoiceResponse()
  then.say('Goodbye <friend>.')
  then.hangup()
  const result = await rehearse(
    {'/voice': voice.toString(), '/heard': then.toString()},
    {steps: [says('asks-reason', 'a leak')]},
  )
  expect(result.of('warning')).toEqual([])
  expect(heard(result)).toEqual(["Thanks for calling Smith & Sons. What's going on?", 'Goodbye <friend>.'])
})

test('a recording that was started says at the end that it holds nothing', async () => {
  const {to, asked} = await rehearse({
    '/voice': ({headers}) =>
      `<Response><Start><Recording recordingStatusCallback="http://${headers.host}/file"/></Start><Say>Hello.</Say></Response>`,
    '/file': () => undefined,
  })
  expect(to('/file')[0]).toMatchObject({RecordingStatus: 'absent', CallSid: asked[0]?.fields.CallSid})
})

describe('faults', () => {
  const talk = {
    '/voice':
      '<Response><Gather input="speech" action="/heard"><Say>Northside. How can I help?</Say></Gather></Response>',
    '/heard': '<Response><Say>Thank you. Goodbye.</Say></Response>',
    '/over': () => undefined,
  }
  const steps = [says('asks-reason', 'a leak')]

  test('each webhook twice, with one token', async () => {
    const {asked, of} = await rehearse(talk, {steps, faults: {duplicateWebhooks: true}, callbacks: '/over'})
    const token = (path: string) =>
      asked.filter(one => one.path === path).map(({headers}) => headers['i-twilio-idempotency-token'])
    for (const path of ['/voice', '/heard', '/over']) {
      expect(token(path)).toHaveLength(2)
      expect(new Set(token(path)).size).toBe(1)
    }
    expect(of('error')).toEqual([])
  })

  test('an application that answers the same webhook differently is found out', async () => {
    let count = 0
    const {of} = await rehearse(
      {'/voice': () => `<Response><Say>${++count}</Say></Response>`},
      {faults: {duplicateWebhooks: true}},
    )
    expect(of('error')).toMatchObject([{message: expect.stringContaining('answered differently')}])
  })

  test('status callbacks can be lost', async () => {
    expect(
      (await rehearse(talk, {steps, callbacks: '/over', faults: {dropStatusCallbacks: true}})).to('/over'),
    ).toEqual([])
  })

  test('an application that dies half-way leaves the call to the fallback', async () => {
    const {of} = await rehearse(talk, {
      steps,
      faults: {agentDiesAfter: 1},
      agent: () => ({
        fallback: {
          twiml:
            '<Response><Say>Please leave a message after the tone.</Say><Record action="https://x.example/"/></Response>',
        },
      }),
    })
    expect(of('fallback')).toMatchObject([{code: 11205}])
    expect(of('hears').at(1)?.text).toContain('leave a message')
  })
})
