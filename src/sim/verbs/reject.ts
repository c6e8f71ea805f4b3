import {never, type Verb} from './verb.ts'

/** As the first verb of a call that rings, the call is never picked up; later it only ends it. */
export const reject: Verb = {
  name: 'Reject',
  attributes: {reason: ['as Twilio']},
  nouns: {},
  answers: never,
  async run({attributes}, {leg}) {
    if (leg.answeredAt === undefined) leg.status = attributes.reason === 'busy' ? 'busy' : 'no-answer'
    return {go: 'hang-up'}
  },
}
