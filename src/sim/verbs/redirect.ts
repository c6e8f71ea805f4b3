import {TwimlFailure} from '../twiml/failure.ts'
import {methodOf, urlFrom} from './attributes.ts'
import {always, type Verb} from './verb.ts'

export const redirect: Verb = {
  name: 'Redirect',
  attributes: {method: ['as Twilio']},
  nouns: {},
  answers: always,
  async run({text, attributes, line}, session) {
    if (text === '') throw new TwimlFailure(11100, '<Redirect> holds no URL', session.url, line)
    return {go: 'document', url: urlFrom(session, text), method: methodOf(attributes.method), fields: {}}
  },
}
