import type {Language} from '../config/routing.ts'
import type {Leg, Next, NextAsk, NextRecord, NextRing, NextWhisper} from '../contracts/generated/call-event.ts'
import {element, escapeXml} from './xml.ts'

/** How the conversation is carried: turn by turn, or over a socket. */
export type Transport = {readonly by: 'gather'} | {readonly by: 'relay'; readonly socketUrl: string}

/** What rendering needs besides the next step. */
export interface TwimlContext {
  readonly callId: string
  readonly transport: Transport
  /** Whether the caller ID may be shown to the crew: an invalid one makes the leg fail (Twilio error 13214). */
  readonly callerIdValid: boolean
  readonly record: boolean
  /** Nothing was said to the caller yet: a call that is refused now need not be answered at all. */
  readonly unanswered: boolean
}

/**
 * Renders a next step as TwiML. Action URLs are relative to the document, so that they hold behind any public URL.
 * Source: https://www.twilio.com/docs/voice/twiml
 */
export function renderTwiml(next: Next, context: TwimlContext): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs(next, context)}</Response>`
}

function verbs(next: Next, context: TwimlContext): string {
  switch (next.do) {
    case 'ring':
      return (next.say === undefined ? '' : say(next.say, next.language ?? 'en')) + dial(next, context)
    case 'ask':
      return (
        recording(next, context) +
        (context.transport.by === 'relay' ? relay(next, context.transport.socketUrl) : gather(next))
      )
    case 'record':
      return voicemail(next)
    case 'hang-up':
      // Rejected, the carrier tells whoever rang that the line is busy; hung up, it would count as answered.
      if (next.say === '' && context.unanswered) return '<Reject reason="busy"/>'
      return `${next.say === '' ? '' : say(next.say, next.language)}<Hangup/>`
    case 'whisper':
      return whisper(next, context)
    case 'drop':
      return '<Hangup/>'
    case 'bridge':
    case 'nothing':
      return ''
  }
}

/**
 * Twilio rings about five seconds longer than it is told ("Dial", timeout), so five are taken off:
 * the crew's phones ring for the seconds the owner chose. Twilio takes no less than five.
 */
const dialSecondsAdded = 5
const dialSecondsLeast = 5

function dial({attempt, legs, seconds, show, trackedNumber}: NextRing, context: TwimlContext): string {
  const attributes = {
    action: `rung?attempt=${attempt}`,
    method: 'POST',
    timeout: Math.max(dialSecondsLeast, seconds - dialSecondsAdded),
    answerOnBridge: true,
    callerId: show === 'caller' && context.callerIdValid ? undefined : trackedNumber,
  }
  return element('Dial', attributes, legs.map(leg => number(leg, context)).join(''))
}

function number(leg: Leg, {callId}: TwimlContext): string {
  const query = `call=${encodeURIComponent(callId)}&leg=${encodeURIComponent(leg.leg)}`
  const attributes = {
    url: leg.screen ? `leg?${query}` : undefined,
    method: leg.screen ? 'POST' : undefined,
    statusCallback: `leg-status?${query}`,
    statusCallbackEvent: 'completed',
    statusCallbackMethod: 'POST',
  }
  return element('Number', attributes, escapeXml(leg.phone))
}

function whisper({leg, say: words, seconds}: NextWhisper, {callId}: TwimlContext): string {
  const action = `key?call=${encodeURIComponent(callId)}&leg=${encodeURIComponent(leg)}`
  const attributes = {input: 'dtmf', numDigits: 1, timeout: seconds, action, method: 'POST', actionOnEmptyResult: true}
  return `${element('Gather', attributes, say(words, 'en'))}<Hangup/>`
}

function gather({turn, say: words, language, listen}: NextAsk): string {
  const attributes = {
    input: 'dtmf speech',
    action: `turn?turn=${turn}`,
    method: 'POST',
    timeout: listen.silenceSeconds,
    // Callers pause between the groups of a number: there the recogniser waits longer before it takes the turn as over.
    speechTimeout: listen.patience === 'long' ? 2 : 'auto',
    actionOnEmptyResult: true,
    numDigits: listen.digits ?? undefined,
    language: localeOf[language],
    hints: listen.hints.length > 0 ? listen.hints.join(',') : undefined,
  }
  return element('Gather', attributes, say(words, language))
}

function relay({say: words, language}: NextAsk, socketUrl: string): string {
  const attributes = {
    url: socketUrl,
    welcomeGreeting: words,
    language: localeOf[language],
    dtmfDetection: true,
    partialPrompts: true,
  }
  return element('Connect', {action: 'relay-ended', method: 'POST'}, element('ConversationRelay', attributes))
}

/** The recording begins with the words that announce it: some states want the notice itself on the recording. */
function recording({turn}: NextAsk, {record}: TwimlContext): string {
  return record && turn === 1 ? '<Start><Recording/></Start>' : ''
}

function voicemail({say: words, language, maxSeconds}: NextRecord): string {
  const attributes = {
    action: 'voicemail',
    method: 'POST',
    maxLength: maxSeconds,
    finishOnKey: '#',
    timeout: 5,
    playBeep: true,
  }
  return say(words, language) + element('Record', attributes)
}

function say(words: string, language: Language): string {
  return element('Say', {language: localeOf[language]}, escapeXml(words))
}

const localeOf: Readonly<Record<Language, string>> = {en: 'en-US', es: 'es-US'}
