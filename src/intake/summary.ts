import {hazardInWords, needOf} from './known.ts'
import type {IntakeState} from './state.ts'
import type {Want} from './understanding/wants.ts'

const asksFor: Readonly<Record<Want, string>> = {
  price: 'a price',
  'arrival-time': 'when somebody can come',
  booking: 'an appointment',
  dispatch: 'somebody to be sent',
  advice: 'advice',
  person: 'a person to talk to',
  robot: 'whether a machine is answering',
  reschedule: 'an appointment to be moved',
  cancel: 'an appointment to be cancelled',
  complaint: 'a complaint to be heard',
  billing: 'help with a bill',
  'job-application': 'work',
  sales: 'to sell something',
  'wrong-number': 'somebody else',
}
const longestQuote = 240

/** What was said, in two or three plain sentences for the owner. Only the caller's own words and what follows from the facts. */
export function summarize(state: IntakeState): string {
  const sentences = [matter(state), danger(state), wanted(state), circumstances(state), spoke(state), outcome(state)]
  return sentences
    .filter(sentence => sentence !== undefined)
    .slice(0, 5)
    .join(' ')
}

function matter(state: IntakeState): string | undefined {
  const {words, label} = needOf(state)
  const said = words ?? state.said.find(({text}) => text.trim() !== '')?.text
  if (said === undefined) return 'The caller said nothing.'
  const kind = label === undefined ? 'Caller said' : `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return `${kind}: "${shortened(said)}".`
}

function danger({hazards}: IntakeState): string | undefined {
  if (hazards.length === 0) return undefined
  const heard = hazards.map(({hazard, words}) => `${hazardInWords(hazard)} ("${words.join('", "')}")`)
  return `Danger mentioned: ${heard.join('; ')}.`
}

function wanted({wants, fields}: IntakeState): string | undefined {
  const kinds = [...new Set(wants.map(({want}) => want))]
  const asked = kinds.map(want => asksFor[want])
  if (asked.length === 0) return undefined
  const list = asked.length > 1 ? `${asked.slice(0, -1).join(', ')} and ${asked.at(-1)}` : asked[0]
  const change = fields.request === undefined ? '' : ' Nothing was changed.'
  return `Asked for ${list}; none was given.${change}`
}

/** Circumstances that raised the urgency, in the caller's words. */
function circumstances({urgency}: IntakeState): string | undefined {
  const raised = urgency?.trace.filter(({effect}) => effect.startsWith('raises')) ?? []
  if (raised.length === 0) return undefined
  return `More urgent because of: ${raised.map(({words}) => `"${words.join(' ')}"`).join(', ')}.`
}

/** So that who calls back knows it. */
function spoke({language}: IntakeState): string | undefined {
  return language === 'es' ? 'The caller speaks Spanish.' : undefined
}

function outcome({closed, fields}: IntakeState): string | undefined {
  switch (closed) {
    case 'silence':
      return 'The caller fell silent.'
    case 'turn-limit':
      return Object.keys(fields).length === 0
        ? 'The caller answered no question.'
        : 'The conversation was ended after many turns.'
    case 'other-language':
      return 'The caller spoke another language and was asked to leave a message.'
    case 'hazard':
    case 'complete':
    case 'caller-done':
    case 'not-a-job':
    case undefined:
      return undefined
  }
}

function shortened(words: string): string {
  const tidy = words.replaceAll(/\s+/g, ' ').replaceAll('"', "'").trim()
  return tidy.length <= longestQuote ? tidy : `${tidy.slice(0, longestQuote - 1).trimEnd()}…`
}
