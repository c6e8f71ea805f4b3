import {type Session, speak, wait} from '../calls/session.ts'
import type {CutIn} from '../people/person.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {urlFrom} from './attributes.ts'
import {type Attributes, always, type Verb} from './verb.ts'

export const playAttributes: Attributes = {
  loop: ['ignored', 'a sound is played once, and lasts five seconds'],
  digits: ['as Twilio', 'the tones take their time; nobody hears them'],
}

/** Sound files are not fetched, so their length is not known. */
const soundMs = 5000
const toneMs = 250

export const play: Verb = {
  name: 'Play',
  attributes: playAttributes,
  nouns: {},
  answers: always,
  async run(element, session) {
    await playAloud(element, session, false)
    return undefined
  },
}

/** The person hears that something is played, which no script answers to, and may cut in. */
export async function playAloud(
  {text, attributes, line}: TwimlElement,
  session: Session,
  interruptible: boolean,
): Promise<CutIn | undefined> {
  const digits = attributes.digits
  if (digits !== undefined) {
    await wait(session, digits.length * toneMs)
    return undefined
  }
  if (text === '') throw new TwimlFailure(12200, '<Play> holds no URL', session.url, line)
  const cutIn = await speak(session, `(plays ${urlFrom(session, text)})`, interruptible)
  if (cutIn === undefined) await wait(session, soundMs)
  return cutIn
}
