import type {Language} from '../../config/routing.ts'
import {everydayWords} from './everyday-words.ts'
import {everydayWordsEs} from './everyday-words-es.ts'
import {hears, listenFor} from './phrase.ts'
import {isSpanishNumeric} from './spanish-digits.ts'
import {isSpanishWord} from './spanish-words.ts'
import type {Utterance} from './utterance.ts'

/** What is said on the telephone besides everyday words, by whoever calls about something else than a job. */
const onTheTelephone =
  'busco busca buscando buscaba empleo vacante vacantes puesto disponible solicitud experiencia ayudante contratando trabajar aplicar marque marcar mal equivoque equivocada ofrecemos ofrecerle ofrezco vendemos negocio empresa compania agencia clientes publicidad prestamo pedido bodega ferreteria distribuidora proveedor entrega farmacia consultorio escuela iglesia peluqueria tienda familia recibo pagar pague debo saldo cuenta cobrando cobraron reembolso molesto molesta grosero quedo quedaron llego llegaron listo lista todavia sigue siguen pendiente pieza piezas cancelar cancele anular anule posponer pasar lugar miercoles lunes martes jueves viernes sabado domingo dueno jefe operadora humano computadora grabadora hablando escucho oigo disculpa contestar contesten atender atienda ordenar pedir pizza comunica comunicar disculpe real pense refaccionaria paqueteria chofer repartidor camion encargaron pidieron descuento descuentos efectivo hacen seguro social mando pago donde jefe sera serio telefonia ejecutivo podemos ponerlo primeros lugares presentarle productos empresas compromiso iban fuera'

/** Spanish words that are English too, or names, tell nothing. */
const inBoth = new Set(
  'no me si son a o once un al era sin come sale las la el los de del gas area he san bye'.split(' '),
)
const spanish = new Set(
  `${everydayWordsEs} ${onTheTelephone} el la los las de del`
    .split(/\s+/)
    .filter(word => word !== '' && !inBoth.has(word)),
)
const english = new Set(
  'the my is are was have has i im its it we need want can you your there this that and with for what how yes please not dont name number address from in on at coming water'.split(
    ' ',
  ),
)
const asksSpanish = listenFor([
  '(habla|hablan|hablas|hablar|en|alguien|hablo) .. (espanol|castellano)',
  '(no|poco|poquito) .. (hablo|entiendo|ingles)',
  '(speak|speaks|in|for|know) spanish',
  '(espanol|castellano|spanish please)',
])
const asksEnglish = listenFor(['(in|speak|switch to|prefer|back to) english', 'english please', 'hablo ingles'])
const others =
  '(french|chinese|mandarin|cantonese|vietnamese|korean|russian|polish|arabic|portuguese|tagalog|hindi|urdu|punjabi|german|italian|japanese|creole|ukrainian|somali|farsi|persian|greek|hebrew|nepali|burmese|swahili|amharic|hmong|bengali|gujarati)'
const asksOther = listenFor([
  `(speak|speaks|in|only|just|know) ${others}`,
  `${others} (please|only|speaker)`,
  '(no|dont|not|cant|doesnt) (speak|talk|understand) .. english',
  'no english',
])
/** Most turns are not about languages, and are spared the listening. */
const aboutLanguage =
  / (english|ingles|spanish|espanol|castellano|speaks?|hablo|habla[ns]?|hablar|entiendo|only|just|know|understand|talk|please|speaker) /
/** Words of the languages callers are likeliest to speak otherwise, that are neither English nor Spanish. */
const foreign = new Set(
  'bonjour je suis jai nous vous avez besoin merci oui maison fuite chez monsieur madame parlez francais est dans ma mon avec pour une ola bom dia eu tenho preciso minha meu obrigado obrigada nao voce vazamento ajuda cozinha banheiro guten tag ich habe bitte und nicht ein eine mein danke wasser haus dzien dobry mam prosze nie jest woda dom potrzebuje hydraulik pomoc mwen genyen dlo kay bezwen tanpri kumusta po opo tubig bahay kailangan salamat xin chao toi nuoc nha buongiorno ho bisogno acqua perdita sono aiuto'.split(
    ' ',
  ),
)

/** The language of a turn, when it can be told; a name, a number in digits or a town tells nothing. */
export function languageOf(utterance: Utterance, before: Language): Language | 'other' | undefined {
  const asks = aboutLanguage.test(utterance.text)
  if (asks && hears(asksSpanish, utterance)) return 'es'
  if (asks && hears(asksEnglish, utterance)) return 'en'
  const heard = utterance.words.filter(word => word !== '.')
  const marked = /[ñáéíóú¿¡]/i.test(utterance.raw) ? 1 : 0
  const telling = heard.filter(
    word => !inBoth.has(word) && (spanish.has(word) || isSpanishNumeric(word) || isSpanishWord(word)),
  ).length
  const known = heard.filter(
    word => spanish.has(word) || isSpanishNumeric(word) || inBoth.has(word) || isSpanishWord(word),
  ).length
  const plain = heard.filter(word => english.has(word)).length
  if (telling >= 2 && plain === 0 && heard.length >= 3 && heard.length <= 8) return 'es'
  const enough = telling >= 3 || (telling > 0 && telling * 4 >= heard.length && telling + marked > 1)
  if (known * 2 >= heard.length && (enough || (telling === 1 && heard.length === 1))) return 'es'
  if ((asks && hears(asksOther, utterance)) || isForeign(utterance, heard)) return 'other'
  if (before === 'en') return undefined
  return telling === 0 && plain >= 3 ? 'en' : undefined
}

/** How callers of other languages begin. A turn of these alone is theirs. */
const greetings =
  /^ (allo )?(bonjour|bonsoir|guten (tag|morgen|abend)|gruss gott|buongiorno|buonasera|pronto|ola|bom dia|boa (tarde|noite)|privet|zdravstvuyte|zdravstvuite|dobry (den|dzien|wieczor)|dobryi den|dobryy den|dzien dobry|czesc|ni hao|nihao|nin hao|lei ho|nei hou|annyeong(haseyo| haseyo)?|yeoboseyo|konnichiwa|moshi moshi|xin chao|chao (anh|chi|em)|namaste|namaskar|sat sri akal|as ?salaam(u)? ?alaikum|salaam( alaikum)?|salam( alaikum| aleikum)?|marhaba|kumusta( po)?|magandang (umaga|hapon|gabi)|shalom|merhaba|bonswa|bonjou|sak pase|selam|habari|yassas|kalimera)( [a-z]+)? $/

/** Another script, or several words of another language and hardly any of ours. */
function isForeign({raw}: Utterance, heard: readonly string[]): boolean {
  if (/[^ -~]/.test(raw) && (raw.match(/[\p{L}--\p{Script=Latin}]/gv)?.length ?? 0) > raw.length / 3) return true
  if (heard.length <= 4 && greetings.test(` ${heard.join(' ')} `)) return true
  const strange = heard.filter(word => foreign.has(word) && !spanish.has(word)).length
  const ours = heard.filter(word => everydayWords.has(word)).length
  return strange >= 3 && strange > ours
}
