import {type Session, speak} from '../calls/session.ts'
import type {CutIn} from '../people/person.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {wholeNumber} from './attributes.ts'
import {type Attributes, always, type Verb} from './verb.ts'

export const sayAttributes: Attributes = {
  voice: ['ignored', 'every voice speaks 2.7 words a second'],
  language: ['ignored'],
  loop: ['as Twilio', '0 is said three times, not a thousand'],
}

const ssml: Attributes = {
  strength: ['ignored'],
  time: ['ignored'],
  level: ['ignored'],
  'xml:lang': ['ignored'],
  alphabet: ['ignored'],
  ph: ['ignored'],
  volume: ['ignored'],
  rate: ['ignored'],
  pitch: ['ignored'],
  'interpret-as': ['ignored'],
  role: ['ignored'],
  format: ['ignored'],
  alias: ['ignored', 'said instead of the words in it'],
}

const speechMarks = ['break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'w']

export const say: Verb = {
  name: 'Say',
  attributes: sayAttributes,
  nouns: Object.fromEntries(speechMarks.map(mark => [mark, ssml])),
  answers: always,
  async run(element, session) {
    await sayAloud(element, session, false)
    return undefined
  },
}

/** Long enough that nobody listens to the end of it. */
const endless = 3

/** Says it as often as it asks for. Resolves with what the person says instead, when it cuts in. */
export async function sayAloud(
  {text, attributes}: TwimlElement,
  session: Session,
  interruptible: boolean,
): Promise<CutIn | undefined> {
  const asked = wholeNumber(attributes.loop, 1)
  for (let times = asked === 0 ? endless : asked; times > 0; times--) {
    const cutIn = await speak(session, text, interruptible)
    if (cutIn !== undefined) return cutIn
  }
  return undefined
}
