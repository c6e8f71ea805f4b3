import type {Language} from '../config/routing.ts'

const words: Readonly<Record<Language, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
}

/** A North American number as a patient caller says it once more: digit by digit, without the country code. */
export function sayDigits(number: string, language: Language): string {
  return [...number.replace(/^\+1/, '')].map(digit => words[language][Number(digit)] ?? '').join(' ')
}
