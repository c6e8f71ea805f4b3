import {TwimlFailure} from '../twiml/failure.ts'
import {always, type Verb} from './verb.ts'

export const record: Verb = {
  name: 'Record',
  attributes: {},
  nouns: {},
  answers: always,
  run({line}, {url}) {
    return Promise.reject(new TwimlFailure(12200, 'not yet', url, line))
  },
}
