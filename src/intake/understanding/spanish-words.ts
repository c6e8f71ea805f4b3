import {spanishClasses} from '../packs/es/word-classes-es.ts'

/** Words of the Spanish classes that English has too, or that Spanish-speaking callers took from it. */
const borrowed = new Set(
  'heat heater furnace cooler freezer fridge frizer toilet breaker breakers braker brakers switch panel van motor control sensor socket termo local valve socket filtro tile mini split unit animal plaza ventilador iguana minisplit shingles wc principal'.split(
    ' ',
  ),
)

const whole = new Set<string>()
for (const [word] of Object.values(spanishClasses)
  .join(' ')
  .matchAll(/[a-z]{4,}~?/g)) {
  if (borrowed.has(word)) continue
  if (!word.endsWith('~')) whole.add(word)
}
/** How words begin that are Spanish in all their forms. */
const beginning =
  /^(cotiz|inund|revent|derram|chorre|escurr|desbord|congelad|parpade|empap|chisp|humea|quem[ao]|gotea|goter|atasc|destap|vacia|podar|pode|encerr|desmay|descompu|arregl|golpe|resev|reserv[ea]me|disculp)/
/** Endings no English word has, or hardly any. */
const ending = /.(iendo|yendo|ando|cion|ciones|adito|adita|amos|imos|itos|itas)$/
const englishToo = /^(commando|orlando|fernando|mosquitos|burritos|tomatos|ramos|hernando|armando|santos)$/

/** Whether Spanish alone has the word: one of the trades' own, or by its ending. */
export function isSpanishWord(word: string): boolean {
  if (whole.has(word)) return true
  if (word.length < 5 || englishToo.test(word)) return false
  return beginning.test(word) || ending.test(word)
}
