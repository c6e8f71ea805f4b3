import type {Language, Routing} from '../config/routing.ts'
import {detailById} from './details/next-detail.ts'
import {needOf} from './known.ts'
import {hazardLabel} from './labels/labels.ts'
import {isOutside} from './service-area.ts'
import type {IntakeState} from './state.ts'
import type {SummaryBook} from './summaries/summary-book.ts'
import {summaryBookFor} from './summaries/summary-books.ts'

const longestQuote = 240

/**
 * What was said, in two or three plain sentences in the owner's language. Only the caller's own words, as they were said, and
 * what follows from the facts.
 */
export function summarize(state: IntakeState, {business, alerts: {language}}: Routing): string {
  const book = summaryBookFor(language)
  const sentences = [
    matter(state, language, book),
    danger(state, language, book),
    told(state, language),
    // Noted, and never a reason to refuse.
    isOutside(state, business.serviceArea) ? book.outside : undefined,
    wanted(state, book),
    circumstances(state, book),
    spoke(state, language, book),
    outcome(state, book),
  ]
  return sentences
    .filter(sentence => sentence !== undefined)
    .slice(0, 7)
    .join(' ')
}

function matter(state: IntakeState, language: Language, book: SummaryBook): string {
  const {words, label} = needOf(state, language)
  const said = words ?? state.said.find(({text}) => text.trim() !== '')?.text
  if (said === undefined) return book.nothingSaid
  const kind = label === undefined ? book.callerSaid : `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return `${kind}: "${shortened(said)}".`
}

function danger({hazards}: IntakeState, language: Language, book: SummaryBook): string | undefined {
  if (hazards.length === 0) return undefined
  const heard = hazards.map(({hazard, words}) => `${hazardLabel(hazard, language)} ("${words.join('", "')}")`)
  return `${book.danger}: ${heard.join('; ')}.`
}

/** What was asked about the job, and answered. */
function told({details}: IntakeState, language: Language): string | undefined {
  const answers = Object.entries(details).map(
    ([id, words]) => `${detailById(id)?.label[language] ?? id}: "${shortened(words)}"`,
  )
  return answers.length === 0 ? undefined : `${answers.join('. ')}.`
}

function wanted({wants}: IntakeState, {wishes}: SummaryBook): string | undefined {
  const kinds = [...new Set(wants.map(({want}) => want))]
  const sentences = kinds.map(want => wishes[want]).filter(sentence => sentence !== undefined)
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

/** Circumstances that raised the urgency, in the caller's words. */
function circumstances({urgency}: IntakeState, book: SummaryBook): string | undefined {
  const raised = urgency?.trace.filter(({effect}) => effect.startsWith('raises')) ?? []
  if (raised.length === 0) return undefined
  return `${book.moreUrgent}: ${raised.map(({words}) => `"${words.join(' ')}"`).join(', ')}.`
}

/** So that who calls back knows it. */
function spoke({said, language, closed}: IntakeState, owners: Language, book: SummaryBook): string | undefined {
  const goesWithoutSaying = said.length === 0 || language === owners || closed === 'other-language'
  return goesWithoutSaying ? undefined : book.speaks[language]
}

function outcome({closed, fields}: IntakeState, book: SummaryBook): string | undefined {
  switch (closed) {
    case 'silence':
      return book.fellSilent
    case 'turn-limit':
      return Object.keys(fields).length === 0 ? book.noAnswer : book.manyTurns
    case 'other-language':
      return book.otherLanguage
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
