import {hear, listenFor} from './phrase.ts'
import {quote, type Span, type Utterance} from './utterance.ts'

const stated = listenFor(
  [
    '(found|saw|seen|got|find|heard about|heard of|noticed|looked up|googled|got your number) (you|your|yall|about you|one of your|the|a) .. (google|yelp|facebook|nextdoor|next door|online|internet|website|web|truck|van|sign|yard sign|billboard|ad|radio|tv|flyer|postcard|mailer|magnet|neighbor|friend|angi|angies list|thumbtack|phone book|maps|church|instagram|bing)',
    '(my|a|our|the) (neighbor|friend|sister|brother|mother|mom|dad|coworker|realtor|landlord|boss|buddy|cousin|aunt|uncle|insurance) .. (recommended|referred|told me about|uses you|used you|suggested|gave me your)',
    '(referred|recommended) (by|to you)',
    'googled (you|yall)',
  ],
  [
    '(los|las|lo|la) (vi|encontre|halle|busque) .. (google|facebook|internet|instagram|yelp|la calle|el letrero|el anuncio|el camion|la camioneta|la television|la radio)',
    '(vi|encontre|vimos) (su|un|el|uno de sus) .. (anuncio|letrero|camion|camioneta|numero|troca|carro|volante)',
    '(me|nos) (los|lo|la)? (recomendo|recomendaron|dio su numero|paso su numero|dieron su numero) .. (vecino|vecina|amigo|amiga|hermano|hermana|primo|prima|cunado|compadre|comadre|senor|senora)?',
    '(mi|un|una|el|la) (vecino|vecina|amigo|amiga|hermano|hermana|primo|prima|cunado|compadre|comadre) .. (recomendo|dijo|conto)',
  ],
)
/** Where something else begins that the caller says. */
const turnsElsewhere = new Set(
  '. and but so because i im ive we were my our its it theres there can could pero y porque tengo hay'.split(' '),
)
const places = new Set('on in at by near from off over en del de'.split(' '))

export interface HeardFrom {
  readonly value: string
  readonly words: string
  readonly span: Span
}

/** How the caller came to know the business; when asked, the whole answer. */
export function hearHeardFrom(utterance: Utterance, asked: boolean): HeardFrom | undefined {
  const span = hear(stated, utterance)
  if (span !== undefined) return heardIn(utterance, {begin: span.begin, end: endOf(utterance, span.end)})
  const {length} = utterance.words
  if (!asked || length === 0 || length > 16) return undefined
  if (/^ (no|nope|i dont (know|remember)|not sure|why|no (se|recuerdo|me acuerdo)|por que) /.test(utterance.text))
    return undefined
  return heardIn(utterance, {begin: 0, end: length})
}

/** "Your sign on my neighbor's lawn": the place belongs to it. */
function endOf({words}: Utterance, from: number): number {
  if (!places.has(words[from] ?? '')) return from
  let end = from + 1
  while (end < words.length && end - from < 6) {
    const word = words[end] ?? ''
    if (turnsElsewhere.has(word) && !(end === from + 1 && (word === 'my' || word === 'our'))) break
    end += 1
  }
  return end
}

function heardIn(utterance: Utterance, span: Span): HeardFrom {
  const words = quote(utterance, span)
  return {value: words, words, span}
}
