import {hear, listenFor} from './phrase.ts'
import {quote, type Span, type Utterance} from './utterance.ts'

const returning = listenFor(
  [
    '(used|using|use|called|hired|had|have) (you|yall|your company|you guys) .. (before|once|twice|in the past|last|previously|already|for years|a few times|many times|out)',
    '(had|have) (you|yall|you guys|somebody|someone) come out',
    '(been|am|im|were|was) (a|your) (customer|client)',
    '(existing|regular|repeat|returning|previous|longtime|loyal|current|old) (customer|client)',
    '(you|you guys|yall|your guy|your guys|somebody|someone|your company|your tech) .. (came out|been out|were here|was here|been here|were out|was out|did work|did some work|did our|did my|installed|put in|serviced|worked on|fixed my|fixed our|replaced my|replaced our|been to|been coming)',
    '(my|our|an|the) (upcoming|existing|scheduled)? (appointment|appt) (with you|tomorrow|today|on|for|scheduled|is|was)',
    '(i|we) (have|had|got|made|booked|scheduled) (an|a|my|our) (appointment|appt|visit|service|tune up|install|installation)',
    '(last time|service agreement|maintenance plan|maintenance agreement|in your system|im a member|my account|a customer of yours|on file)',
  ],
  [
    '(soy|somos|ya soy|ya somos) .. (cliente|clientes)',
    '(ya|antes|ustedes) .. (vinieron|han venido|han estado|trabajaron|arreglaron|instalaron|vino)',
    '(vinieron|han venido|arreglaron|instalaron|los he usado|he llamado) .. (antes|ustedes|el ano pasado|la vez pasada|otra vez|ya)',
    '(mi cita|tengo (una)? cita|tenemos cita|la vez pasada|la ultima vez)',
  ],
)
const fresh = listenFor(
  [
    '(first time|never (used|called|had|been)|new customer|new client|im new|brand new|new to (you|the area)|havent used|have not used|dont have .. (plumber|electrician|company)|just (found|googled|saw))',
  ],
  [
    '(primera vez|nunca .. (venido|llamado|usado|trabajado)|soy nuevo|soy nueva|cliente nuevo|clienta nueva|no han venido|nunca)',
  ],
)

export interface RelationHeard {
  readonly relation: 'new' | 'returning'
  readonly words: string
}

/** In answer to the question a word is enough. */
const freshAnswer = listenFor(
  ['(new|brand new|first|im new|were new|never)'],
  ['(nuevo|nueva|nuevos|primera|soy nuevo|soy nueva|somos nuevos)'],
)
/** What was done, said of them who are asked. */
const againAnswer = listenFor([
  '(you|yall|you guys|they) (put|did|built|hung|sold|made|fixed|replaced|cleaned) (it|this|that|them|those|ours|mine)',
])
const aside = new Set(
  'oh no nope well uh yeah yes we we are were im i am a its it is just . actually si pues soy somos es la'.split(' '),
)

/** Whether the caller says to be new or a customer already. */
export function hearRelation(utterance: Utterance, asked: boolean): RelationHeard | undefined {
  const first = hear(fresh, utterance) ?? (asked ? atOnce(utterance) : undefined)
  if (first !== undefined) return {relation: 'new', words: quote(utterance, first)}
  const again = hear(returning, utterance) ?? (asked ? hear(againAnswer, utterance) : undefined)
  return again === undefined ? undefined : {relation: 'returning', words: quote(utterance, again)}
}

/** "New, I saw your sign": what is said first, but for a yes or a no. */
function atOnce(utterance: Utterance): Span | undefined {
  const span = hear(freshAnswer, utterance)
  return span !== undefined && utterance.words.slice(0, span.begin).every(word => aside.has(word)) ? span : undefined
}
