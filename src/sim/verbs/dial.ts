import {tell} from '../calls/box.ts'
import type {Dialled, DialTarget} from '../calls/dial-plan.ts'
import {Interrupted} from '../calls/interruption.ts'
import {noticeAtEnd} from '../calls/notify.ts'
import {ringInTurn, ringTogether} from '../calls/ring.ts'
import {answer, type Session} from '../calls/session.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {actionOf, isTrue, methodOf, urlFrom, wholeNumber} from './attributes.ts'
import type {Attributes, Verb} from './verb.ts'

const numberAttributes: Attributes = {
  url: ['as Twilio'],
  method: ['as Twilio'],
  statusCallback: ['as Twilio'],
  statusCallbackMethod: ['as Twilio'],
  statusCallbackEvent: ['as Twilio'],
  sendDigits: ['ignored'],
  byoc: ['ignored'],
  machineDetection: ['refused', 'nothing tells a person from a machine here; ask for a key instead'],
  machineDetectionTimeout: ['ignored'],
  machineDetectionSpeechThreshold: ['ignored'],
  machineDetectionSpeechEndThreshold: ['ignored'],
  machineDetectionSilenceTimeout: ['ignored'],
  amdStatusCallback: ['ignored'],
  amdStatusCallbackMethod: ['ignored'],
}

export const dial: Verb = {
  name: 'Dial',
  attributes: {
    action: ['as Twilio', 'also requested, its answer unused, when the caller hangs up'],
    method: ['as Twilio'],
    timeout: ['as Twilio', 'five seconds are added, as Twilio does'],
    answerOnBridge: ['as Twilio'],
    callerId: ['as Twilio', 'one that may not be shown, or none for a withheld caller, is error 13214'],
    timeLimit: ['as Twilio'],
    sequential: ['as Twilio'],
    hangupOnStar: ['ignored'],
    record: ['ignored', 'a talk with the crew holds no sound here'],
    recordingStatusCallback: ['ignored'],
    recordingStatusCallbackMethod: ['ignored'],
    recordingStatusCallbackEvent: ['ignored'],
    recordingTrack: ['ignored'],
    trim: ['ignored'],
    ringTone: ['ignored'],
    callReason: ['ignored'],
    referUrl: ['refused'],
    referMethod: ['refused'],
    recordingConfigurationId: ['ignored'],
  },
  nouns: {Number: numberAttributes},
  answers: ({attributes}) => !isTrue(attributes.answerOnBridge),
  async run(element, session) {
    const {attributes} = element
    const targets = targetsOf(element, session)
    const seconds = Math.min(600, wholeNumber(attributes.timeout, 30, 5))
    const inTurn = isTrue(attributes.sequential)
    const plan = {
      targets,
      timeoutMs: (seconds + secondsTwilioAdds) * 1000,
      timeLimitMs: wholeNumber(attributes.timeLimit, 14_400, 1) * 1000,
      callerId: callerIdOf(attributes.callerId, session, element),
      onBridge: () => answer(session),
    }
    const {box, call} = session
    const names = targets.map(({number}) => box.phones.get(number)?.name ?? number)
    tell(box, call, {kind: 'rings', phones: names, seconds, order: inTurn ? 'in turn' : 'together'})
    try {
      const dialled = await (inTurn ? ringInTurn(session, plan) : ringTogether(session, plan))
      if (attributes.action === undefined) return undefined
      return actionOf(session, attributes.action, attributes.method, fieldsOf(dialled, session))
    } catch (problem) {
      if (problem instanceof Interrupted && problem.reason.why !== 'redirected' && attributes.action !== undefined) {
        noticeAtEnd(box, call, actionOf(session, attributes.action, attributes.method, unheardFields))
      }
      throw problem
    }
  },
}

const secondsTwilioAdds = 5

/** The caller is gone; the action is asked all the same, and nobody hears the answer. */
const unheardFields = {DialCallStatus: 'canceled', DialCallDuration: '0', DialBridged: 'false'}

/** Text is one number; otherwise up to ten nouns. The box plays numbers only. */
function targetsOf(element: TwimlElement, session: Session): readonly DialTarget[] {
  const nouns = element.children
  if (nouns.length === 0) {
    if (element.text === '') throw new TwimlFailure(12200, '<Dial> says nobody to ring', session.url, element.line)
    return [{number: normal(element.text), url: undefined, method: 'POST', callback: undefined}]
  }
  return nouns.slice(0, 10).map(noun => {
    if (noun.name !== 'Number') {
      throw new TwimlFailure(12200, `<Dial><${noun.name}> is not played by this simulator`, session.url, noun.line)
    }
    const {url, method, statusCallback, statusCallbackMethod, statusCallbackEvent} = noun.attributes
    const callback =
      statusCallback === undefined
        ? undefined
        : {
            url: urlFrom(session, statusCallback),
            method: methodOf(statusCallbackMethod),
            events: (statusCallbackEvent ?? 'completed').split(/\s+/),
          }
    return {
      number: normal(noun.text),
      url: url === undefined ? undefined : urlFrom(session, url),
      method: methodOf(method),
      callback,
    }
  })
}

/** E.164; ten digits are taken for a North American number. */
function normal(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  if (digits.startsWith('+')) return digits
  return digits.length === 10 ? `+1${digits}` : `+${digits}`
}

/** What the crew's phones show; undefined when Twilio would not let it through. */
function callerIdOf(asked: string | undefined, session: Session, element: TwimlElement): string | undefined {
  const {box, call, url} = session
  const {from, to} = call.caller
  const shown = asked === undefined ? from : normal(asked)
  if (/^\+\d{8,15}$/.test(shown) && !isWithheld(shown) && (shown === from || shown === to || box.mayShow(shown))) {
    return shown
  }
  const message = `callerId ${asked ?? from} is not the caller's, nor a number of the account`
  tell(box, call, {kind: 'error', code: 13214, message, url, line: element.line})
  return undefined
}

/** Words typed on a keypad: what some carriers show for a withheld caller ID. */
const withheld = new Set(['+266696687', '+8656696', '+7378742833', '+2562533', '+86282452253', '+7748283'])

function isWithheld(number: string): boolean {
  return withheld.has(number)
}

function fieldsOf(dialled: Dialled, {box}: Session): Record<string, string> {
  const declined = dialled.outcome === 'declined'
  return {
    DialCallStatus: declined ? box.choices.declinedDialStatus : dialled.outcome,
    DialCallSid: dialled.leg.sid,
    DialCallDuration: String(dialled.seconds),
    DialBridged: String(dialled.bridged),
  }
}
