import {everydayWords} from './everyday-words.ts'
import {quote, type Span, type Utterance} from './utterance.ts'

/** Said before the matter, and after it on the way to a name or a number. */
const opening = new Set(
  'hi hello hey yes yeah yep ok okay well so good morning afternoon evening there sir maam . and uh just oh please thanks thank you sure right hiya howdy no but hola buenas buenos tardes dias noches si bueno pues mire oiga disculpe gracias es que'.split(
    ' ',
  ),
)
const trailing = new Set(
  'and my number is name names plus extension ext at im i am the address its it in our so you can call me this here phone reach thanks thank please . but on with we are were that a please at cell house callback best y mi numero es nombre me llamo soy en la el esta direccion pueden puede llamar al a por favor gracias con vivo'.split(
    ' ',
  ),
)

/** What the turn says about the matter: all that is not name, number or address, in the caller's own words. */
export function needIn(utterance: Utterance, taken: readonly Span[], evident: boolean): string | undefined {
  return wordsOf(utterance, taken, filling) ?? (evident ? wordsOf(utterance, taken, nothing) : undefined)
}

/** `idle`: words that alone say nothing. */
function wordsOf(utterance: Utterance, taken: readonly Span[], idle: ReadonlySet<string>): string | undefined {
  const {words} = utterance
  const pieces: string[] = []
  let begin = 0
  const ordered = [...taken].sort((a, b) => a.begin - b.begin)
  for (const span of [...ordered, {begin: words.length, end: words.length}]) {
    const piece = trimmed(utterance, {begin, end: Math.max(begin, span.begin)}, span.begin < words.length, idle)
    if (piece !== undefined) pieces.push(piece)
    begin = Math.max(begin, span.end)
  }
  const text = pieces.join(', ')
  return text === '' ? undefined : text
}

function trimmed(utterance: Utterance, span: Span, cutBefore: boolean, idle: ReadonlySet<string>): string | undefined {
  let {begin, end} = span
  const {words} = utterance
  while (begin < end && opening.has(words[begin] ?? '') && !isPart(words[begin], words[begin + 1])) begin += 1
  while (end > begin && (cutBefore ? trailing : closing).has(words[end - 1] ?? '')) end -= 1
  const meaning = words.slice(begin, end).filter(word => word.length > 2 && !greetings.has(word))
  if (meaning.length === 0 || meaning.every(word => idle.has(word))) return undefined
  return quote(utterance, {begin, end})
}

/** An opening word that what follows needs: "there is a leak", "no heat", "the well pump". */
function isPart(word: string | undefined, next: string | undefined): boolean {
  if (word === undefined || next === undefined) return false
  return needing[word]?.test(next) ?? false
}

const needing: Readonly<Record<string, RegExp>> = {
  there: /^(is|isnt|are|arent|was|were|wasnt|has|have|might|may|must|seems|appears|could)$/,
  no: /^(heat|hot|cold|water|power|air|ac|a|cooling|lights?|gas|pressure|electricity|electric|one|hay|sirve|funciona|prende|enciende|enfria|calienta|tengo|tenemos|puedo|sale|jala|cierra|abre)$/,
  oh: /^my$/,
  well: /^(pump|water|is|tank|went|has|ran|casing)$/,
  es: /^(una?|mi|el|la)$/,
}

const closing = new Set('. thanks thank you please bye okay gracias favor por'.split(' '))
const greetings = new Set('hello there this that here calling'.split(' '))
const nothing: ReadonlySet<string> = new Set()
const filling = new Set(
  [...everydayWords].filter(
    word =>
      !/^(leak|leaking|leaks|pipe|pipes|burst|toilet|sink|drain|sewer|heater|heat|furnace|ac|power|outlet|panel|smell|smoke|fire|roof|ceiling|door|garage|locked|key|keys|tree|trees|bees|wasps|rats|mice|bugs|pool|septic|fridge|washer|dryer|dishwasher|oven|stove|broken|dead|flooded|flooding|freezing|dripping|quote|estimate|price|cost|appointment|schedule|reschedule|cancel|plumber|electrician|water|gas|lock|breaker|electrical|repair|tank|agua|fuga|gotera|gotea|tubo|tuberia|inodoro|escusado|drenaje|calefaccion|luz|humo|fuego|techo|puerta|llaves|cerradura|arbol|abejas|ratas|ratones|cucarachas|chinches|alberca|piscina|fosa|septica|lavadora|secadora|refrigerador|estufa|horno|cita|presupuesto|precio|cotizacion|aire|calentador|inundando|roto|rota|tapado|tapada)$/.test(
        word,
      ),
  ),
)
