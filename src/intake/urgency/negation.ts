import {hears, listenFor} from '../understanding/phrase.ts'
import {saidAs} from '../understanding/phrase-needs.ts'
import type {Span, Utterance} from '../understanding/utterance.ts'

/** How a mention of danger is to be taken. */
export type Standing = 'real' | 'negated' | 'past' | 'elsewhere' | 'hypothetical'

const negators = new Set(
  'no not dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt never without none nobody nothing neither nor aint cannot cant sin ni nunca nadie tampoco'.split(
    ' ',
  ),
)
/** "Not only smoke but flames", "no joke": these deny nothing. "Can't get the smoke out" says that there is smoke. */
const afterNegator = new Set(
  'only just joke kidding doubt idea lie matter sure know problem longer get stop turn breathe find see stand wait figure control keep really se solo puedo podemos para puede'.split(
    ' ',
  ),
)
/** Where a new statement begins, a denial before it no longer reaches. */
const newStatement = new Set(
  '. i im ive we were weve theres there its it he hes she shes they theyre but so because cause though although except however now still my our the yes just and pero y porque si ahora ya mire'.split(
    ' ',
  ),
)
/** Spanish verbs that begin one, unless they are what is denied: "no hay humo". */
const unlessDenied = new Set('hay esta estan estoy es huele sale tengo tenemos'.split(' '))
/** "I don't think there is a fire": this denial reaches over the words that otherwise begin anew. */
const opinion = new Set('think believe'.split(' '))
const farPast = listenFor(
  [
    '(in the|this past|back in) (spring|fall|winter|summer|january|february|march|april|may|june|july|august|september|october|november|december)',
    '(last|previous|prior) (week|month|year|winter|summer|spring|fall|season|time|house|owner|tenants|january|february|march|april|may|june|july|august|september|october|november|december|weekend|christmas)',
    '(weeks|months|years|week|month|year) ago',
    '(in|back in|since) (19~|20~|two thousand|twenty (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))',
    '(when i was a|growing up|back when|at our old|at my old|previous (owner|house|place))',
    '(used to|already (fixed|repaired|replaced|resolved)|has been fixed|was fixed|got fixed)',
  ],
  [
    '(la semana pasada|el mes pasado|el ano pasado|hace (anos|meses|semanas|un mes|una semana)|ya (lo|la)? (arreglaron|arreglamos|repararon))',
  ],
)
const stillNow = listenFor(
  ['(again|now|still|right now|just now|keeps|today|tonight|back)'],
  ['(ahora|ahorita|todavia|sigue|otra vez|hoy|aun)'],
)
const mended = listenFor(['(got|was|were|been|all|already|is|its) (fixed|repaired|replaced|taken care of)'])
const hypothetical = listenFor(
  [
    '(what|how) (would|do|should|if) .. (if|happens|ever)',
    '(if|in case|suppose|supposing) (i|we|there|it|someone|you) (ever|smelled|smelt|saw|had|were|was|did|should)',
    '(do|would|will|could|can|does) (you|yall|they|it|that) .. (charge|cover|come|respond|fix|handle|do) .. (if|when) .. (bursts|breaks|leaks|floods|happens|goes out|goes off|backs up|catches)',
    '(asking for a friend|for a friend|for a school project|for an article)',
    '(hypothetically|just curious|just in case|for future|for the future|future reference|ever happens|ever smell|down the road|someday|if one ever|if something (like that)? (happens|happened))',
    '(if) (a|my|our|the|something|anything|one) .. (ever|happens|happened|broke|breaks|burst|bursts|goes out|went out|leaked|leaks|starts|started) .. (would|do you|could|will|how|what|who)',
    '(would|do you|could|will|how much|what) .. (if) (a|my|our|the|something|anything|one|i) .. (ever|happens|happened|broke|breaks|burst|bursts|goes out|went out|leaked|leaks|starts|started)',
  ],
  ['(que (hago|hacen|pasa|debo hacer) si|si (hubiera|oliera|hay) .. (que|a quien)|por si|en caso de)'],
)
const elsewhere = listenFor(
  [
    '(on|in) the (news|newspaper|paper|tv|movie|movies|radio|internet)',
    '(read|saw|heard|watched|article|video|show) .. about',
    '(movie|youtube|facebook|advertisement|your ad|(tv|radio|your) commercial|commercial (on|about|for))',
  ],
  ['(en|por) (las noticias|la tele|la television|internet|el radio|el periodico)'],
)

/** "My neighbour's spring broke so I want mine checked": somebody else's trouble, and nothing but a wish of the caller's. */
const anothers = listenFor(
  [
    '(neighbor|neighbors|friend|friends|sister|brother|cousin|buddy|coworker|parents|mom|uncle|aunt|guy down the street|lady down the street|people next door|house next door|next door) .. (had|got|has|have|spring|tree|roof|furnace|pipe|pipes|house|basement|water heater|panel|place|lost|just) .. (his|her|their|so|and|last|theirs|broke|fell|burst|flooded|caught|fire|fall) .. (mine|ours|figured|want|wanted|wondering|made me|got me|thinking|worried|nervous)',
  ],
  [
    '(vecino|vecina|vecinos|amigo|hermana|hermano|primo) .. (se le|tuvo|le paso|se les) .. (quiero|quisiera|revisar|revisen|el mio|la mia|me preocupa)',
  ],
)

/** Whether the words say that it is so, here and now. When in doubt they do. */
export function standingOf(utterance: Utterance, span: Span): Standing {
  if (isDenied(utterance, span) || deniesItself(utterance, span)) return 'negated'
  return timeOf(utterance, span)
}

/** The same for words that may hold a denial: a furnace that is not working is no furnace denied. */
export function standingOfFault(utterance: Utterance, span: Span): Standing {
  if (isDenied(utterance, span)) return 'negated'
  return hears(anothers, utterance) ? 'elsewhere' : timeOf(utterance, span)
}

function timeOf(utterance: Utterance, span: Span): Standing {
  const sentence = sentenceAround(utterance, span)
  if (hears(elsewhere, sentence)) return 'elsewhere'
  if (hears(hypothetical, sentence) && !hears(stillNow, sentence)) return 'hypothetical'
  if (hears(farPast, sentence) && (hears(mended, sentence) || !hears(stillNow, sentence))) return 'past'
  return 'real'
}

function isDenied({words}: Utterance, {begin}: Span): boolean {
  for (let index = begin - 1; index >= Math.max(0, begin - 6); index -= 1) {
    const word = words[index] ?? ''
    const next = words[index + 1] ?? ''
    if (negators.has(word)) {
      if (afterNegator.has(next)) return false
      // "no i smell gas": an answer, and then a statement.
      return true
    }
    if (opinion.has(word) && /^(dont|doesnt|didnt|not)$/.test(words[index - 1] ?? '')) return true
    if (unlessDenied.has(word) && !negators.has(words[index - 1] ?? '')) return false
    if (newStatement.has(word) && !opinionBefore(words, index)) return false
  }
  return false
}

/** Within the words themselves, past the first: "smells but not like gas". */
function deniesItself({words}: Utterance, {begin, end}: Span): boolean {
  for (let index = begin + 1; index < end - 1; index += 1)
    if (/^(no|not|dont|doesnt|isnt|never)$/.test(words[index] ?? '') && !afterNegator.has(words[index + 1] ?? ''))
      return true
  return false
}

function opinionBefore(words: readonly string[], index: number): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (opinion.has(words[index - back] ?? '')) return /^(dont|doesnt|didnt|not)$/.test(words[index - back - 1] ?? '')
  return false
}

/** The sentence, or without full stops the twelve words on either side. */
function sentenceAround(utterance: Utterance, span: Span): Utterance {
  const {words, at, text} = utterance
  let begin = span.begin
  while (begin > 0 && words[begin - 1] !== '.' && span.begin - begin < 12) begin -= 1
  let end = span.end
  while (end < words.length && words[end] !== '.' && end - span.end < 12) end += 1
  const from = (at[begin] ?? 1) - 1
  const to = end < words.length ? (at[end] ?? text.length) : text.length
  return saidAs(utterance, {
    language: utterance.language,
    raw: utterance.raw,
    words: words.slice(begin, end),
    begins: utterance.begins.slice(begin, end),
    ends: utterance.ends.slice(begin, end),
    text: text.slice(from, to),
    at: at.slice(begin, end).map(start => start - from),
  })
}
