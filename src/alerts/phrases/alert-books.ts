import {type Language, languages} from '../../config/routing.ts'
import type {AlertBook} from './alert-book.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'

const books: Readonly<Record<Language, AlertBook>> = {en: english, es: spanish}

export function alertBookFor(language: Language): AlertBook {
  return books[language]
}

/** Of every language: an owner may change it between two tries of a message. */
export const allAlertBooks: readonly AlertBook[] = languages.map(language => books[language])
