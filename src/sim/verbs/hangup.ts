import {always, type Verb} from './verb.ts'

export const hangup: Verb = {
  name: 'Hangup',
  attributes: {},
  nouns: {Parameter: {name: ['ignored'], value: ['ignored']}},
  answers: always,
  run: () => Promise.resolve({go: 'hang-up'}),
}
