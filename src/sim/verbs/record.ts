import {keep, type RecordingRow} from '../account/rows.ts'
import {freshSid, tell} from '../calls/box.ts'
import {Interrupted} from '../calls/interruption.ts'
import {type Notice, noticeAtEnd, notify} from '../calls/notify.ts'
import {hangUpIn, reactionOf, type Session, wait} from '../calls/session.ts'
import {speakingMs} from '../people/speech.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {rfc2822} from '../wire/dates.ts'
import {actionOf, methodOf, urlFrom, wholeNumber} from './attributes.ts'
import {always, type Verb} from './verb.ts'

export const record: Verb = {
  name: 'Record',
  attributes: {
    action: ['as Twilio', 'without one the current document is asked for again'],
    method: ['as Twilio'],
    timeout: ['as Twilio'],
    finishOnKey: ['as Twilio'],
    maxLength: ['as Twilio'],
    playBeep: ['as Twilio'],
    recordingStatusCallback: ['as Twilio'],
    recordingStatusCallbackMethod: ['as Twilio'],
    recordingStatusCallbackEvent: ['as Twilio', 'in-progress is not sent'],
    trim: ['ignored'],
    transcribe: ['ignored', 'nothing is transcribed'],
    transcribeCallback: ['ignored'],
  },
  nouns: {},
  answers: always,
  async run(element, session) {
    const {attributes} = element
    const {box, call, leg} = session
    const sid = freshSid(box.random, 'RE')
    const url = `${box.mediaUrl}/2010-04-01/Accounts/${call.account.sid}/Recordings/${sid}`
    const startedAt = box.clock.now()
    const taken: Taken = {text: '', endKey: '', soundMs: 0}
    const finish = (endKey: string) => {
      const seconds = Math.round(taken.soundMs / 1000)
      if (seconds > 0) tell(box, call, {kind: 'recorded', seconds, text: taken.text, url})
      keep(box.rows.recordings, rowOf(session, {sid, seconds, startedAt, text: taken.text}))
      announce(element, session, {sid, url, seconds, startedAt})
      return {RecordingUrl: url, RecordingSid: sid, RecordingDuration: String(seconds), Digits: endKey}
    }
    try {
      if (attributes.playBeep !== 'false') await beep(session)
      await takeDown(element, session, taken)
    } catch (problem) {
      if (problem instanceof Interrupted && problem.reason.why === 'hung-up') {
        if (taken.startedSpeakingAt !== undefined) {
          taken.soundMs = Math.min(taken.soundMs, box.clock.now() - taken.startedSpeakingAt)
        }
        noticeAtEnd(box, call, actionOf(session, attributes.action, attributes.method, finish('hangup')))
      }
      throw problem
    }
    if (leg.interruption.reason !== undefined) throw new Interrupted(leg.interruption.reason)
    return actionOf(session, attributes.action, attributes.method, finish(taken.endKey))
  },
}

/** What is on the recording so far. */
interface Taken {
  text: string
  endKey: string
  soundMs: number
  startedSpeakingAt?: number
}

const beepMs = 600
const anyKey = '1234567890*#'

async function beep(session: Session): Promise<void> {
  tell(session.box, session.call, {kind: 'beep', who: session.leg.person.who})
  await wait(session, beepMs)
}

/** Until the person is done and silent for long enough, presses an end key, or the tape is full. */
async function takeDown({attributes}: TwimlElement, session: Session, taken: Taken): Promise<void> {
  const {box, call, leg} = session
  const {who} = leg.person
  const quietMs = wholeNumber(attributes.timeout, 5) * 1000
  const longestMs = Math.min(14_400, wholeNumber(attributes.maxLength, 3600, 2)) * 1000
  // A timeout of 0 turns the silence detection off: then only a key, hanging up or the length ends it.
  const silenceMs = quietMs === 0 ? longestMs : Math.min(quietMs, longestMs)
  const reaction = await reactionOf(session)
  switch (reaction.do) {
    case 'stays-silent':
      tell(box, call, {kind: 'silent', who, seconds: silenceMs / 1000})
      return wait(session, silenceMs)
    case 'hangs-up':
      hangUpIn(session, reaction.afterMs)
      return wait(session, Math.max(silenceMs, reaction.afterMs + 1))
    case 'presses': {
      await wait(session, reaction.afterMs)
      tell(box, call, {kind: 'presses', who, digits: reaction.digits})
      taken.endKey = [...reaction.digits].find(key => (attributes.finishOnKey ?? anyKey).includes(key)) ?? ''
      if (taken.endKey === '') await wait(session, silenceMs)
      return
    }
    case 'says': {
      await wait(session, reaction.afterMs)
      const ms = Math.min(speakingMs(reaction.text), longestMs)
      tell(box, call, {kind: 'says', who, text: reaction.text, seconds: ms / 1000, heard: true})
      taken.text = reaction.text
      taken.soundMs = ms
      taken.startedSpeakingAt = box.clock.now()
      await wait(session, Math.min(ms + silenceMs, longestMs))
    }
  }
}

function rowOf(
  {box, call}: Session,
  {sid, seconds, startedAt, text}: Pick<Recording, 'sid' | 'seconds' | 'startedAt'> & {readonly text: string},
): RecordingRow {
  return {
    sid,
    account_sid: call.account.sid,
    call_sid: call.sid,
    created: startedAt,
    updated: box.clock.now(),
    status: seconds > 0 ? 'completed' : 'absent',
    seconds,
    source: 'RecordVerb',
    text,
  }
}

interface Recording {
  readonly sid: string
  readonly url: string
  readonly seconds: number
  readonly startedAt: number
}

/** The recording's own callback: it names the call, and neither caller nor number. */
function announce({attributes}: TwimlElement, session: Session, {sid, url, seconds, startedAt}: Recording): void {
  if (attributes.recordingStatusCallback === undefined) return
  const {box, call} = session
  const status = seconds > 0 ? 'completed' : 'absent'
  const events = (attributes.recordingStatusCallbackEvent ?? 'completed').split(/\s+/)
  if (!events.includes(status)) return
  const notice: Notice = {
    url: urlFrom(session, attributes.recordingStatusCallback),
    method: methodOf(attributes.recordingStatusCallbackMethod),
    fields: {
      AccountSid: call.account.sid,
      CallSid: call.sid,
      RecordingSid: sid,
      RecordingUrl: url,
      RecordingStatus: status,
      RecordingDuration: String(seconds),
      RecordingChannels: '1',
      RecordingStartTime: rfc2822(startedAt),
      RecordingSource: 'RecordVerb',
    },
  }
  notify(box, call, notice)
}
