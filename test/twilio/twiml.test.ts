import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Next} from '../../src/contracts/generated/call-event.ts'
import {renderTwiml, type TwimlContext} from '../../src/twilio/twiml.ts'
import {escapeXml} from '../../src/twilio/xml.ts'

const context: TwimlContext = {
  callId: 'CA1',
  transport: {by: 'gather'},
  callerIdValid: true,
  record: false,
  unanswered: false,
}
const ask: Next = {
  do: 'ask',
  turn: 2,
  say: 'And your name?',
  language: 'en',
  listen: {digits: null, hints: [], patience: 'normal', silenceSeconds: 6},
}
const ring: Next = {
  do: 'ring',
  attempt: 1,
  legs: [{leg: '1.sam', member: 'sam', phone: '+13125550111', screen: true}],
  seconds: 20,
  show: 'caller',
  trackedNumber: '+13125550190',
}

describe('as TwiML', () => {
  test('a question is a Gather that is asked again even when nothing is said', () => {
    expect(renderTwiml(ask, context)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response><Gather input="dtmf speech" action="turn?turn=2" method="POST" timeout="6" speechTimeout="auto" actionOnEmptyResult="true" language="en-US"><Say language="en-US">And your name?</Say></Gather></Response>',
    )
  })

  test('a ring takes off the five seconds that Twilio adds, and keeps the caller in the ringing', () => {
    expect(renderTwiml(ring, context)).toContain(
      '<Dial action="rung?attempt=1" method="POST" timeout="15" answerOnBridge="true">',
    )
  })

  test('a call that is refused before a word was said is not answered', () => {
    const refused: Next = {do: 'hang-up', say: '', language: 'en'}
    expect(renderTwiml(refused, {...context, unanswered: true})).toContain('<Reject reason="busy"/>')
    expect(renderTwiml(refused, context)).toContain('<Hangup/>')
  })

  test('a withheld caller ID is not shown to the crew: the leg would fail', () => {
    expect(renderTwiml(ring, {...context, callerIdValid: false})).toContain('callerId="+13125550190"')
  })

  test('a screened leg asks for its whisper, an unscreened one does not', () => {
    expect(renderTwiml(ring, context)).toContain('url="leg?call=CA1&amp;leg=1.sam"')
    const unscreened = {...ring, legs: ring.legs.map(leg => ({...leg, screen: false}))}
    expect(renderTwiml(unscreened, context)).not.toContain(' url=')
  })

  test('over the relay the first words are its greeting', () => {
    const relay = {...context, transport: {by: 'relay', socketUrl: 'wss://a.example/relay?call=CA1'}} as const
    expect(renderTwiml(ask, relay)).toContain(
      '<ConversationRelay url="wss://a.example/relay?call=CA1" welcomeGreeting="And your name?"',
    )
  })
})

test('no words, whatever a caller or an owner wrote, can leave their element', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const escaped = escapeXml(text)
      expect(escaped).not.toMatch(/[<>"']/)
      expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/)
    }),
  )
})
