import type {Language} from '../../config/routing.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import type {SummaryBook} from './summary-book.ts'

const books: Readonly<Record<Language, SummaryBook>> = {en: english, es: spanish}

export function summaryBookFor(language: Language): SummaryBook {
  return books[language]
}
