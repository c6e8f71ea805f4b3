import {freshSid, tell} from '../calls/box.ts'
import {Interrupted} from '../calls/interruption.ts'
import {noticeAtEnd} from '../calls/notify.ts'
import type {Session} from '../calls/session.ts'
import type {ConversationEnd} from '../relay/conversation.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {actionOf, isTrue} from './attributes.ts'
import {type Attributes, always, type Verb} from './verb.ts'

const relayAttributes: Attributes = {
  url: ['as Twilio', 'also ws:// towards this machine itself'],
  welcomeGreeting: ['as Twilio'],
  welcomeGreetingInterruptible: ['as Twilio'],
  interruptible: ['as Twilio'],
  dtmfDetection: ['as Twilio'],
  language: ['as Twilio', 'sent back with each prompt; nothing is translated'],
  ttsLanguage: ['ignored'],
  transcriptionLanguage: ['ignored'],
  ttsProvider: ['ignored'],
  voice: ['ignored'],
  transcriptionProvider: ['ignored'],
  speechModel: ['ignored'],
  interruptSensitivity: ['ignored'],
  reportInputDuringAgentSpeech: ['ignored'],
  preemptible: ['ignored'],
  hints: ['ignored'],
  debug: ['ignored'],
  elevenlabsTextNormalization: ['ignored'],
  intelligenceService: ['ignored'],
  partialPrompts: ['as Twilio'],
  profanityFilter: ['ignored'],
  events: ['ignored'],
  ignoreBackchannel: ['ignored'],
  speechTimeout: ['ignored'],
  deepgramSmartFormat: ['ignored'],
  backgroundNoiseReduction: ['ignored'],
}

/** Both stand in ConversationRelay. */
const languageAttributes: Attributes = {
  code: ['ignored'],
  ttsProvider: ['ignored'],
  voice: ['ignored'],
  transcriptionProvider: ['ignored'],
  speechModel: ['ignored'],
}
const parameterAttributes: Attributes = {name: ['as Twilio'], value: ['as Twilio']}

/** Speaks ConversationRelay. Media streams, rooms and virtual agents carry sound, which there is none of here. */
export const connect: Verb = {
  name: 'Connect',
  attributes: {action: ['as Twilio'], method: ['as Twilio']},
  nouns: {ConversationRelay: relayAttributes, Language: languageAttributes, Parameter: parameterAttributes},
  answers: always,
  async run(element, session) {
    const [relay] = element.children
    if (relay?.name !== 'ConversationRelay') {
      const what =
        relay === undefined ? '<Connect> is empty' : `<Connect><${relay.name}> is not played by this simulator`
      throw new TwimlFailure(12200, what, session.url, element.line)
    }
    const {action, method} = element.attributes
    const sessionSid = freshSid(session.box.random, 'VX')
    const startedAt = session.box.clock.now()
    const fieldsOf = (status: string, more: Readonly<Record<string, string>> = {}) => ({
      SessionId: sessionSid,
      SessionStatus: status,
      SessionDuration: String(Math.round((session.box.clock.now() - startedAt) / 1000)),
      ...more,
    })
    try {
      const end = await relayed(relay, session, sessionSid)
      if (end.status === 'failed') {
        tell(session.box, session.call, {
          kind: 'error',
          code: end.code,
          message: end.message,
          url: relay.attributes.url ?? session.url,
          line: relay.line,
        })
      }
      if (action === undefined) return end.status === 'failed' ? {go: 'hang-up'} : undefined
      return actionOf(session, action, method, fieldsOf(end.status, tail(end)))
    } catch (problem) {
      if (problem instanceof Interrupted && problem.reason.why !== 'redirected' && action !== undefined) {
        noticeAtEnd(session.box, session.call, actionOf(session, action, method, fieldsOf('completed')))
      }
      throw problem
    }
  },
}

function tail(end: ConversationEnd): Record<string, string> {
  if (end.status === 'failed') return {ErrorCode: String(end.code), ErrorMessage: end.message}
  return end.handoffData === undefined ? {} : {HandoffData: end.handoffData}
}

/** Real milliseconds for the handshake and for every pong. */
const patienceMs = 5000

async function relayed(relay: TwimlElement, session: Session, sessionSid: string): Promise<ConversationEnd> {
  const {box, call, leg} = session
  const {attributes} = relay
  const url = attributes.url ?? ''
  if (!isSocketUrl(url)) {
    return {status: 'failed', code: 64102, message: `<ConversationRelay> needs a wss:// url, not "${url}"`}
  }
  // Both are heavy, and most rehearsals need neither.
  const [{openRelaySocket}, {converse}] = await box.work.track(
    Promise.all([import('../relay/relay-socket.ts'), import('../relay/conversation.ts')]),
  )
  const {clock, work, choices} = box
  const socket = await openRelaySocket(url, {clock, work, authToken: call.account.authToken, patienceMs})
  if ('refused' in socket) {
    return {status: 'failed', code: 64102, message: `the socket could not be opened: ${socket.refused}`}
  }
  try {
    socket.send({
      type: 'setup',
      sessionId: sessionSid,
      accountSid: call.account.sid,
      parentCallSid: '',
      callSid: call.sid,
      from: leg.from,
      to: leg.to,
      ...(leg.forwardedFrom === undefined ? {} : {forwardedFrom: leg.forwardedFrom}),
      callType: 'PSTN',
      callerName: '',
      direction: leg.direction,
      callStatus: 'RINGING',
      customParameters: Object.fromEntries(
        relay.children
          .filter(({name}) => name === 'Parameter')
          .map(({attributes: {name = '', value = ''}}) => [name, value]),
      ),
    })
    return await converse(session, socket, {
      welcomeGreeting: attributes.welcomeGreeting ?? '',
      greetingInterruptible: attributes.welcomeGreetingInterruptible ?? 'any',
      interruptible: attributes.interruptible ?? 'any',
      dtmfDetection: isTrue(attributes.dtmfDetection),
      partialPrompts: isTrue(attributes.partialPrompts),
      language: attributes.language ?? 'en-US',
      patienceMs: choices.relayPatienceMs,
    })
  } finally {
    await socket.close(1000, '')
  }
}

function isSocketUrl(url: string): boolean {
  return /^wss:\/\//i.test(url) || /^ws:\/\/(127\.|localhost[:/]|\[::1\])/i.test(url)
}
