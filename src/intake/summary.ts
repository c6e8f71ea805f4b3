import {detailById} from './details/next-detail.ts'
import {hazardInWords, needOf} from './known.ts'
import {isOutside} from './service-area.ts'
import type {IntakeState} from './state.ts'
import type {Want} from './understanding/want.ts'

const wishes: Readonly<Record<Want, string | undefined>> = {
  price: 'Asked for a price; none was given.',
  'arrival-time': 'Asked when somebody can come; no time was given.',
  booking: 'Wants an appointment; none was made.',
  dispatch: 'Wants somebody sent; nobody was promised.',
  advice: 'Asked for advice; none was given.',
  person: 'Asked for a person.',
  // Every caller may ask it, and the answer was given.
  robot: undefined,
  reschedule: 'Wants an appointment moved; nothing was changed.',
  cancel: 'Wants an appointment cancelled; nothing was changed.',
  complaint: 'Has a complaint.',
  billing: 'Has a question about a bill.',
  'follow-up': 'Asked how an earlier matter stands; nothing was said about it.',
  'job-application': 'Asked about work.',
  supplier: 'A supplier or a delivery.',
  sales: 'Wants to sell something.',
  'wrong-number': 'May have called the wrong number.',
}
const longestQuote = 240

/** What was said, in two or three plain sentences for the owner. Only the caller's own words and what follows from the facts. */
export function summarize(state: IntakeState, serviceArea: readonly string[]): string {
  const sentences = [
    matter(state),
    danger(state),
    told(state),
    where(state, serviceArea),
    wanted(state),
    circumstances(state),
    spoke(state),
    outcome(state),
  ]
  return sentences
    .filter(sentence => sentence !== undefined)
    .slice(0, 7)
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

/** What was asked about the job, and answered. */
function told({details}: IntakeState): string | undefined {
  const answers = Object.entries(details).map(([id, words]) => `${detailById(id)?.label ?? id}: "${shortened(words)}"`)
  return answers.length === 0 ? undefined : `${answers.join('. ')}.`
}

/** Noted, and never a reason to refuse. */
function where(state: IntakeState, serviceArea: readonly string[]): string | undefined {
  return isOutside(state, serviceArea) ? 'Outside the service area.' : undefined
}

function wanted({wants}: IntakeState): string | undefined {
  const kinds = [...new Set(wants.map(({want}) => want))]
  const sentences = kinds.map(want => wishes[want]).filter(sentence => sentence !== undefined)
  return sentences.length === 0 ? undefined : sentences.join(' ')
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
