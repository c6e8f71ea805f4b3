import type {Language} from '../../config/routing.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import type {Phrasebook} from './phrasebook.ts'

const books: Readonly<Record<Language, Phrasebook>> = {en: english, es: spanish}

export function phrasebookFor(language: Language): Phrasebook {
  return books[language]
}

/** Every sentence about safety that may be said, the longest first. */
export const approvedSentences: readonly string[] = [
  ...new Set(Object.values(books).flatMap(book => book.approved)),
].sort((a, b) => b.length - a.length)
