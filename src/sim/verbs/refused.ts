import {TwimlFailure} from '../twiml/failure.ts'
import {always, type Verb} from './verb.ts'

/** Verbs of Twilio that no call of this kind needs. A document that uses one fails and says so, rather than going on as if. */
export const refused: readonly Verb[] = [
  'Enqueue',
  'Leave',
  'Refer',
  'Pay',
  'Prompt',
  'Siprec',
  'Queue',
  'Conference',
  'Sms',
  'Message',
].map(name => ({
  name,
  attributes: {},
  nouns: {},
  answers: always,
  run({line}, {url}) {
    const message = `<${name}> is a verb that this simulator does not play`
    return Promise.reject(new TwimlFailure(12200, message, url, line))
  },
}))
