import {spanishClasses} from '../packs/es/word-classes-es.ts'
import {cuesInSpanish} from './purpose/cues-es.ts'
import {lists} from './purpose/word-lists.ts'
import {spanishWants} from './spanish-wants.ts'

/** Words of the Spanish phrases that English has too, or names, or that Spanish-speaking callers took from it. */
const borrowed = new Set(
  'chance hospital final opinion idea papa super terrible horrible error zelle internet plan auto google marketing capital terminal software ferguson home depot fedex amazon material indeed facebook extension social doctor pizza pizzas pizzeria restaurant salon taxi hotel tacos sale extra normal real supervisor artificial robot once heat heater furnace cooler freezer fridge toilet breaker breakers braker brakers switch panel motor boiler local closet union mini split cable socket mosquito nausea control sensor termo unit animal plaza iguana minisplit shingles principal personal general manual total legal mayor dial base come sin grave metal natural formal virus lava plano radio audio video media grande casa'.split(
    ' ',
  ),
)

const phrases = [
  ...Object.values(cuesInSpanish).flat(),
  ...Object.values(spanishWants).flat(),
  ...Object.entries(lists).flatMap(([name, words]) => (name.endsWith('Es') ? [words] : [])),
  ...Object.values(spanishClasses),
]
/** Read at the first turn. */
let vocabulary: ReadonlySet<string> | undefined

function readVocabulary(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const phrase of phrases)
    for (const [word] of phrase.matchAll(/[a-z]{4,}~?/g))
      if (!word.endsWith('~') && !borrowed.has(word)) words.add(word)
  return words
}

/** How words begin that are Spanish in all their forms. */
const beginning =
  /^(cotiz|inund|revent|derram|chorre|escurr|desbord|congelad|parpade|empap|chisp|humea|quem[ao]|gotea|goter|atasc|destap|vacia|podar|pode|encerr|desmay|descompu|arregl|golpe|reserv[ea]me|disculp)/
/** Endings no English word has, or hardly any. */
const ending = /.(iendo|yendo|ando|cion|ciones|adito|adita|amos|imos|itos|itas)$/
const englishToo = /^(commando|orlando|fernando|mosquitos|burritos|ramos|hernando|armando|podes|poden)/

/** Whether Spanish alone has the word: one of what callers are listened to for, or by its form. */
export function isSpanishWord(word: string): boolean {
  vocabulary ??= readVocabulary()
  if (vocabulary.has(word)) return true
  if (word.length < 5 || englishToo.test(word)) return false
  return beginning.test(word) || ending.test(word)
}
