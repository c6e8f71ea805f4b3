import {wait} from '../calls/session.ts'
import {wholeNumber} from './attributes.ts'
import {type Attributes, never, type Verb} from './verb.ts'

export const pauseAttributes: Attributes = {length: ['as Twilio']}

/** As the first verb it leaves the call ringing. */
export const pause: Verb = {
  name: 'Pause',
  attributes: pauseAttributes,
  nouns: {},
  answers: never,
  async run({attributes}, session) {
    await wait(session, wholeNumber(attributes.length, 1) * 1000)
    return undefined
  },
}
