import {approvedSentences} from './phrases/phrasebooks.ts'

/** What the agent never says. Each pattern is one way over the line. */
const forbidden: readonly RegExp[] = [
  // Prices.
  /[$€£]\s?\d|\b\d+(\.\d+)?\s?(dollars?|bucks|cents|percent|%)|\b(costs?|charges?|fees?|price|rate) (is|are|will be|would be|starts?|runs?|of)\b/i,
  /\b(free (estimate|quote|of charge)|no charge|discount|ballpark|dollars|bucks|cheap|affordable)\b/i,
  // Times.
  /\b(at|by|before|around|between|after|within|in) (about |the next )?(\d{1,2}(:\d\d)?\s?(am|pm|a\.m|p\.m|o'clock|minutes?|hours?|days?)|(an?|one|two|three|half an) (hour|minute|few minutes|day)|noon|midnight)/i,
  /\b(tomorrow|tonight|today|this (morning|afternoon|evening)|next (week|day)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|shortly|right away|immediately|asap|minutes|hours|first thing|momentarily)\b/i,
  // Promises, dispatch, bookings.
  /\b(on (the|his|her|their|its) way|will (be there|arrive|come|fix|show up|be out)|(is|are|am) (coming|sending|dispatching|heading|driving)|send(ing)? (someone|somebody|a|our|the)|dispatch(ed|ing)?|guarantee[sd]?|promise[sd]?|certainly fix)\b/i,
  /\b(booked|scheduled|appointment is|you're all set|you are all set|confirmed for|rescheduled|cancelled|canceled|moved your|changed your|put you down|see you)\b/i,
  // Diagnosis and reassurance.
  /\b(sounds like (a|an|your|you have)|it's probably|probably|most likely|the problem is|caused by|you should be fine|nothing to worry|don't worry|will be (fine|okay|ok)|it's (safe|fine|okay)|is safe to)\b/i,
  // The same in Spanish.
  /(?<!\p{L})(\d+\s?(d[oó]lares|pesos)|(cuesta|cobramos|vale|sale en) |gratis|sin costo|descuento|barato|econ[oó]mico)(?!\p{L})/iu,
  /(?<!\p{L})((a las|antes de las|en|dentro de) (\d+|una|dos|tres|media) ?(am|pm|horas?|minutos?|d[ií]as?)?(?=[ .,]|$)|hoy|ma[nñ]ana|esta (tarde|noche)|la pr[oó]xima semana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|pronto|enseguida|en seguida|de inmediato|ahorita|minutos|horas)(?!\p{L})/iu,
  /(?<!\p{L})(en camino|va(n)? a (llegar|ir|venir|arreglar)|llegar[aá]n?|ir[aá]n|enviaremos|enviamos|mandaremos|mandamos|le (mando|env[ií]o) a|prometo|garantiz\p{L}+|garant[ií]a|agendad[oa]|programad[oa]|su cita (es|queda)|cita confirmada|ya (cambi[eé]|cancel[eé]|mov[ií]) su)(?!\p{L})/iu,
  /(?<!\p{L})(suena a|probablemente|seguramente|lo m[aá]s probable|el problema es|causado por|va a estar bien|estar[aá] bien|no se preocupe|no hay peligro|es seguro)(?!\p{L})/iu,
  /(?<!\p{L})(apague|apagar|cierre|cerrar|desconecte|v[aá]lvula|llave de paso|breaker|evac[uú]e|salga|salgan|abra (la|las|una)|ventile|no (toque|use|entre|prenda|encienda)|usted debe|tiene que|aseg[uú]rese|qu[eé]dese|p[oó]ngase a salvo|llame al 911|cuelgue)(?!\p{L})/iu,
  // Advice about safety or the work.
  /\b(turn(ing)? (off|on|it)|shut(ting)? (off|it|the)|switch (off|on)|unplug|valve|breaker|evacuate|leave the|get out|open (the|a|your) window|ventilate|do not (touch|use|enter|light)|don't (touch|use|enter|light)|you (should|must|need to|have to)|make sure|stay (away|out|inside|outside)|go outside|get to safety|call 911|911|hang up|poison control|988)\b/i,
]

/** Words of the business that stand in the routing file: its name and greeting are the owner's own to choose. */
export type OwnersWords = readonly string[]

/**
 * The one door everything said goes through: no price, time, promise, booking, dispatch or diagnosis, and of safety
 * only the approved sentences, word for word.
 */
export function passesBoundary(text: string, ownersWords: OwnersWords = []): boolean {
  let rest = text
  for (const sentence of [...ownersWords, ...approvedSentences])
    if (sentence !== '') rest = rest.replaceAll(sentence, ' ')
  return !forbidden.some(pattern => pattern.test(rest))
}
