import type {Language} from '../../config/routing.ts'
import {passesBoundary} from '../boundary.ts'
import {languageOf} from '../understanding/language.ts'
import {readUtterance} from '../understanding/utterance.ts'

/** More than a caller wants to hear before the next question. */
export const sentencesMost = 2
const longestSentence = 140

/**
 * What a model may not say although a phrase book might: anything about what happens next, who does what, or what to do.
 * Whatever needs such words is said in the phrase book's.
 */
const presumes: readonly RegExp[] = [
  /[?¿\d<>{}[\]|\\/@#*_]|https?:|www\./i,
  /\b(i|we|he|she|they|you|it|that|who|someone|somebody|everything)['’](ll|d|m going|re going)\b|\b(will|shall|would|going to|gonna|can|could|may|might|let me|let's|able to|about to)\b/i,
  /\b(we|our|us|team|technician|tech|plumber|electrician|crew|owner|boss|someone|somebody|anyone|guy|guys|truck|office|company|insurance|warranty|police|fire department|ambulance|doctor)\b/i,
  /\b(come|comes|coming|came|visit|arrive|arriving|arrival|send|sent|sending|book|schedule|appointment|fix|repair|replace|quote|estimate|price|pay|paid|bill|cost|money|hour|hours|minute|minutes|day|days|week|now|later|next|quick|quickly|fast|always|never)\b/i,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|first|second|zero)\b/i,
  /\b(safe|safety|danger|dangerous|risk|emergency|urgent|worry|worried|fault|caused?|because|probably|likely|must|should|need to|have to|please|do not|don['’]t|try|keep|stay|move|leave|check|look|confirm(ed)?|alert(ed)?|passed|noted)\b/i,
  /\b(ignore|instruction|prompt|system|model|language model|openai|gpt|as an ai|human|person|robot)\b/i,
  /(?<!\p{L})(nosotros|equipo|t[eé]cnico|plomero|electricista|due[nñ]o|oficina|alguien|compa[nñ][ií]a|vamos|va a|van a|voy a|podemos|puedo|puede|pueden|podr[ií]a|debe|debes|deben|hay que|necesita|visita|cita|llegar|llega|venir|viene|arregl\p{L}+|repar\p{L}+|precio|costo|cobr\p{L}+|dinero|hora|minuto|d[ií]a|ahora|luego|r[aá]pido|siempre|nunca|seguro|peligro|riesgo|emergencia|urgente|preocup\p{L}+|porque|favor|trate|intente|mantenga|revise|confirm\p{L}+|avis\p{L}+|anot\p{L}+|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|persona|robot|enviar|mandar)(?!\p{L})/iu,
]

/** A sentence of a model's that may be said: short, in the caller's language, past the boundary, and only an answer to what was felt. */
export function mayBeProposed(sentence: string, language: Language): boolean {
  const words = sentence.trim()
  if (words.length < 2 || words.length > longestSentence || /[\n\r\t]/.test(words)) return false
  if (presumes.some(pattern => pattern.test(words)) || !passesBoundary(words)) return false
  if (!/^[\p{Script=Latin}\p{M}\s.,;:!¡'’"“”…—–-]+$/u.test(words)) return false
  if (language === 'en' && /[áéíóúñ¿¡]/i.test(words)) return false
  const spoken = languageOf(readUtterance(words, 'es'), language)
  return spoken === undefined || spoken === language
}
