import {hear, listenFor} from './phrase.ts'
import {quote, type Utterance} from './utterance.ts'

const stated = listenFor([
  '(found|saw|seen|got|find|heard about|heard of|noticed|looked up|googled|got your number) (you|your|yall|about you) .. (google|yelp|facebook|nextdoor|next door|online|internet|website|web|truck|van|sign|yard sign|billboard|ad|radio|tv|flyer|postcard|mailer|magnet|neighbor|friend|angi|angies list|thumbtack|phone book|maps|church|instagram|bing)',
  '(my|a|our|the) (neighbor|friend|sister|brother|mother|mom|dad|coworker|realtor|landlord|boss|buddy|cousin|aunt|uncle|insurance) .. (recommended|referred|told me about|uses you|used you|suggested|gave me your)',
  '(referred|recommended) (by|to you)',
])

/** How the caller came to know the business; when asked, the whole answer. */
export function hearHeardFrom(
  utterance: Utterance,
  asked: boolean,
): {readonly value: string; readonly words: string} | undefined {
  const span = hear(stated, utterance)
  if (span !== undefined) {
    const words = quote(utterance, span)
    return {value: words, words}
  }
  const {length} = utterance.words
  if (!asked || length === 0 || length > 16) return undefined
  const words = quote(utterance, {begin: 0, end: length})
  return /^ (no|nope|i dont (know|remember)|not sure|why) /.test(utterance.text) ? undefined : {value: words, words}
}
