import {tell} from '../calls/box.ts'
import {hangUpIn, reactionOf, type Session, wait} from '../calls/session.ts'
import type {CutIn, Reaction} from '../people/person.ts'
import {endOfSpeechMs, speakingMs} from '../people/speech.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {actionOf, isTrue, wholeNumber} from './attributes.ts'
import {pause, pauseAttributes} from './pause.ts'
import {playAloud, playAttributes} from './play.ts'
import {sayAloud, sayAttributes} from './say.ts'
import {always, type Verb} from './verb.ts'

export const gather: Verb = {
  name: 'Gather',
  attributes: {
    input: ['as Twilio'],
    action: ['as Twilio'],
    method: ['as Twilio'],
    timeout: ['as Twilio'],
    speechTimeout: ['as Twilio', 'auto is 0.9 s'],
    finishOnKey: ['as Twilio'],
    numDigits: ['as Twilio'],
    actionOnEmptyResult: ['as Twilio', 'neither Digits nor SpeechResult is sent'],
    bargeIn: ['as Twilio'],
    speechModel: ['as Twilio', 'only for the warning 13335; every model hears every word'],
    language: ['ignored'],
    hints: ['ignored'],
    profanityFilter: ['ignored'],
    partialResultCallback: ['ignored'],
    partialResultCallbackMethod: ['ignored'],
    enhanced: ['ignored'],
    maxSpeechTime: ['ignored', 'speech is cut at 60 s'],
    debug: ['ignored'],
  },
  nouns: {Say: sayAttributes, Play: playAttributes, Pause: pauseAttributes},
  answers: always,
  async run(element, session) {
    const {attributes} = element
    const kinds = (attributes.input ?? 'dtmf').split(/\s+/)
    const hears = {speech: kinds.includes('speech'), keys: kinds.includes('dtmf')}
    warnAboutModel(element, session)
    const cutIn = await prompt(element, session, hears.speech && attributes.bargeIn !== 'false')
    const reaction: Reaction =
      cutIn === undefined ? await reactionOf(session) : {do: 'says', text: cutIn.says, afterMs: 0}
    const fields = await listen(reaction, element, session, hears)
    if (fields === undefined && !isTrue(attributes.actionOnEmptyResult)) return undefined
    return actionOf(session, attributes.action, attributes.method, fields ?? {})
  },
}

async function prompt(element: TwimlElement, session: Session, interruptible: boolean): Promise<CutIn | undefined> {
  for (const child of element.children) {
    let cutIn: CutIn | undefined
    if (child.name === 'Say') cutIn = await sayAloud(child, session, interruptible)
    if (child.name === 'Play') cutIn = await playAloud(child, session, interruptible)
    if (child.name === 'Pause') await pause.run(child, session)
    if (cutIn !== undefined) return cutIn
  }
  return undefined
}

/** What the recogniser or the keypad gave; undefined when nothing came in time. */
async function listen(
  reaction: Reaction,
  {attributes}: TwimlElement,
  session: Session,
  hears: {readonly speech: boolean; readonly keys: boolean},
): Promise<Record<string, string> | undefined> {
  const timeoutMs = wholeNumber(attributes.timeout, 5) * 1000
  switch (reaction.do) {
    case 'stays-silent':
      return silence(session, timeoutMs)
    case 'hangs-up':
      hangUpIn(session, reaction.afterMs)
      await wait(session, timeoutMs)
      return undefined
    case 'says': {
      if (reaction.afterMs >= timeoutMs) return silence(session, timeoutMs)
      await wait(session, reaction.afterMs)
      if (!hears.speech) return inVain(session, reaction.text, timeoutMs)
      return speech(session, reaction.text, speechTimeoutMs(attributes.speechTimeout, timeoutMs))
    }
    case 'presses': {
      if (reaction.afterMs >= timeoutMs) return silence(session, timeoutMs)
      await wait(session, reaction.afterMs)
      tell(session.box, session.call, {kind: 'presses', who: session.leg.person.who, digits: reaction.digits})
      if (!hears.keys) {
        await wait(session, timeoutMs - reaction.afterMs)
        return undefined
      }
      return keys(session, reaction.digits, attributes, timeoutMs)
    }
  }
}

async function silence(session: Session, ms: number): Promise<undefined> {
  tell(session.box, session.call, {kind: 'silent', who: session.leg.person.who, seconds: ms / 1000})
  await wait(session, ms)
  return undefined
}

/** Only keys are listened for: the words go nowhere. */
async function inVain(session: Session, text: string, timeoutMs: number): Promise<undefined> {
  const ms = speakingMs(text)
  tell(session.box, session.call, {kind: 'says', who: session.leg.person.who, text, seconds: ms / 1000, heard: false})
  await wait(session, Math.max(ms, timeoutMs))
  return undefined
}

const longestSpeechMs = 60_000

async function speech(session: Session, text: string, quietMs: number): Promise<Record<string, string>> {
  const ms = Math.min(speakingMs(text), longestSpeechMs)
  tell(session.box, session.call, {kind: 'says', who: session.leg.person.who, text, seconds: ms / 1000, heard: true})
  await wait(session, ms + quietMs)
  return {SpeechResult: text, Confidence: session.box.random.between(0.82, 0.97).toFixed(8)}
}

/** From the last word to the end of the turn. By default as long as the timeout. */
function speechTimeoutMs(text: string | undefined, timeoutMs: number): number {
  if (text === 'auto') return endOfSpeechMs
  return text === undefined ? timeoutMs : wholeNumber(text, 1) * 1000
}

const keyMs = 250

async function keys(
  session: Session,
  pressed: string,
  attributes: TwimlElement['attributes'],
  timeoutMs: number,
): Promise<Record<string, string> | undefined> {
  const finish = attributes.finishOnKey ?? '#'
  const most = wholeNumber(attributes.numDigits, Number.POSITIVE_INFINITY, 1)
  let digits = ''
  for (const key of pressed) {
    await wait(session, keyMs)
    if (finish !== '' && finish.includes(key)) return digits === '' ? undefined : {Digits: digits}
    digits += key
    if (digits.length >= most) return {Digits: digits}
  }
  await wait(session, timeoutMs)
  return digits === '' ? undefined : {Digits: digits}
}

function warnAboutModel({attributes, line}: TwimlElement, {box, call, url}: Session): void {
  if (attributes.speechTimeout !== 'auto' || attributes.speechModel === undefined) return
  const message = 'speechTimeout="auto" does not go with an explicit speechModel'
  tell(box, call, {kind: 'warning', code: 13335, message, url, line})
}
