import {hear, hears, listenFor} from './phrase.ts'
import type {Utterance} from './utterance.ts'

/** Yes and no in the forms people use on the phone; "no, that's right" is a yes, "yes but it ends in 3" is corrected elsewhere. */
const rightListener = listenFor(
  [
    '(thats|that is|it is|its|you are|youre|all|sounds|looks|everything is) (right|correct|it|good|fine|perfect|the one|accurate|great)',
    '(you got it|you got that|got it right|exactly|correct|perfect|affirmative|absolutely|definitely|certainly|indeed)',
    '(that|this) (works|one works|will work|is the best|is the one|is fine|is good|is my|would be|ll work|should work|is correct)',
    '(thats|that is) (the best|my cell|my number|me|the right|the number|my|what i|fine|good|great|okay|ok|a good)',
    '(it|that) (is|would be|will be) (yes|yeah|yep|thank|thanks|sir)',
  ],
  [
    '(asi es|eso es|es correcto|esta bien|esta correcto|ese es|ese mero|es ese|correcto|exacto|exactamente|perfecto|asi mero|de acuerdo|ese esta bien|es el mejor)',
  ],
)
const yesListener = listenFor(
  [
    '(yes|yessir|yesm|yeah|yep|yup|yea|ya|yah|uh huh|mhm|mm hmm|mhmm|mmhmm|uhhuh|huh|sure|ok|okay|right|alright|please do|go ahead|of course|sir|si|you bet|correct|true|i am|i do|we do|we are|it does|it is|fine|k|aye)',
  ],
  ['(si|claro|simon|aja|bueno|por supuesto|como no|andele|orale|sip|sale|okey|cierto|desde luego)'],
)
const wrongListener = listenFor(
  [
    'i do not think so',
    '(not|isnt|aint) (right|correct|it|quite|exactly|the right|my|good|the best)',
    '(thats|that is|its|you have it|you got it|youve got it) (wrong|incorrect|backwards|off)',
    '(wrong number|incorrect|one digit off|you missed|mixed up|not that|not this|use a different|different number|another number|other number|rather not|new number|changed my number|my old)',
  ],
  ['(incorrecto|equivocado|esta mal|no es correcto|no es ese|no es asi|otro numero|mejor a otro|no es|no esta bien)'],
)
const noListener = listenFor(
  [
    '(no|nope|nah|naw|negative|nay|not really|no sir|no maam|never|i dont|we dont|havent|have not|not yet|not at all|im not|i am not|we are not|were not|dont think so|do not think so|do not)',
  ],
  ['(no|nunca|para nada|todavia no|aun no|negativo|tampoco|jamas|primera vez)'],
)
const notNo = listenFor(
  [
    '(dont|do not) (really|even)? (know|remember|recall|understand)',
    'no (problem|worries|doubt|idea|one|joke|kidding|matter|heat|power|water|hot|air|ac|cooling)',
  ],
  [
    'no (hay (problema|luz|agua|calefaccion)|sirve|funciona|prende|enciende|enfria|calienta|puedo|cierra|abre|se|lo se|me acuerdo|entiendo)',
  ],
)

/** Whether the turn says yes or no, taken as an answer to a yes/no question. */
export function hearAnswer(utterance: Utterance): 'yes' | 'no' | undefined {
  if (hears(wrongListener, utterance)) return 'no'
  if (hears(rightListener, utterance)) return 'yes'
  const yes = hear(yesListener, utterance)
  const no = hears(notNo, utterance) ? undefined : hear(noListener, utterance)
  if (yes === undefined) return no === undefined ? undefined : 'no'
  if (no === undefined) return yes.begin <= 3 ? 'yes' : undefined
  return yes.begin <= no.begin ? 'yes' : 'no'
}

const safeListener = listenFor(
  [
    '(im|i am|were|we are|everyone is|everybody is|everyones|everybodys|all|kids are|family is) (all|already|standing|sitting|waiting)? (safe|out|outside|ok|okay|fine|good|alright|in the (driveway|yard|street|car|truck|front yard|back yard|parking lot)|across the street|on the (porch|sidewalk|lawn|curb)|next door|at (my|the|a) (neighbors|neighbours|neighbor|friends|work|office|store))',
    '(out of the house|left the house|got out|not (home|there|in danger|at the house|in the house)|evacuated|already (left|out)|no danger|no one is in danger|nobody is in danger)',
  ],
  [
    '(estoy|estamos|ya estamos|ya estoy|todos estamos) .. (bien|afuera|fuera|a salvo|seguro|segura|seguros|en la calle|con (mi|el|la) (vecino|vecina))',
    '(fuera de la casa|ya salimos|ya sali|nos salimos|me sali|a salvo)',
  ],
)
/** Enough of an answer when it was asked; elsewhere it may be where the trouble is. */
const placeListener = listenFor(
  [
    '(outside|in the (driveway|yard|street|car|truck|garage|road|front yard|back yard|parking lot)|across the street|on the (porch|sidewalk|lawn|curb)|at (my|the|a) (neighbors|neighbours|neighbor|friends|work|office|store)|not inside|next door|away from|safe)',
  ],
  ['(afuera|en la calle|en el carro|con (mi|el|la) (vecina|vecino)|en el patio)'],
)
const unsafeListener = listenFor(
  [
    '(not safe|unsafe|still (inside|in the house|in here|in there)|im inside|im in the (house|basement|kitchen|bathroom|room|attic)|were inside|trapped|stuck|cant (get out|leave|breathe|move|get)|in danger|dont know|not sure|dont think so|scared|hurt|injured|bleeding|dizzy|not really|hes in|shes in|wont wake)',
  ],
  [
    '(no estoy seguro|no estoy segura|no se|adentro todavia|sigo adentro|estoy adentro|estamos adentro|todavia (estoy|estamos) (adentro|dentro)|atrapado|atrapada|no puedo (salir|respirar)|tengo miedo|estoy herido|estoy herida)',
  ],
)
const notInDanger = listenFor(
  ['(not|no one|nobody|nobodys|arent|isnt) .. (danger|hurt|trapped|inside|scared|injured)'],
  ['(no hay nadie|nadie esta|no estoy|no estamos) .. (peligro|adentro|herido)'],
)

/** Whether it is safe, asked and not told. */
const asksWhetherSafe = listenFor(
  ['(is|are|am) (it|this|that|i|we|they|everything) (still)? (safe|ok|okay|dangerous|all right|alright)'],
  ['(es|esta|estoy|estamos|sera) (seguro|segura|seguros|peligroso) (quedar~|estar|entrar|si)'],
)

/** What the turn says about being somewhere safe; undefined when it says nothing. */
export function hearSafety(utterance: Utterance, asked: boolean): 'safe' | 'unsafe' | undefined {
  if (hears(notInDanger, utterance)) return 'safe'
  if (hears(unsafeListener, utterance)) return 'unsafe'
  return hears(safeListener, utterance) ||
    (asked && hears(placeListener, utterance) && !hears(asksWhetherSafe, utterance))
    ? 'safe'
    : undefined
}

const holdListener = listenFor(
  [
    '(hold|hang) on',
    'hold please',
    '(just|one|give me|wait) (a|one)? (second|sec|moment|minute|min|tick)',
    '(let me|lemme|i have to|i need to|gotta) (check|look|find|get|grab|see|ask|go)',
    '(bear with me|just a (second|sec|moment|minute)|a (second|sec|moment) please|looking for it)',
  ],
  [
    '(un|deme un|espere un|dame un) (momento|momentito|segundo|segundito|minuto|minutito|rato)',
    '(espere|esperese|esperame|aguarde|permitame|dejeme (ver|buscar|checar|revisar|preguntar))',
  ],
)

/** The caller asks to wait. */
export function hearHold(utterance: Utterance): boolean {
  return utterance.words.length <= 16 && hears(holdListener, utterance)
}

const goodbyeListener = listenFor(
  [
    '(bye|goodbye|bye bye|good night|goodnight|see ya|see you|talk to you later|take care)',
    '(i|ive|we) (have to|got to|gotta|need to|must|gotta go|should) (go|run|hang up|leave)',
    '(gotta go|thats all|thats it|thats everything|nothing else|never mind|nevermind|forget it|forget about it|ill call (somebody|someone|another|back)|hang up|im done|i am done)',
  ],
  [
    '(adios|hasta luego|hasta pronto|nos vemos|que tenga buen|buen dia|bye)',
    '(eso es todo|es todo|seria todo|ya no|olvidelo|dejelo asi|me tengo que ir|tengo que colgar|luego llamo)',
  ],
)

/** "Un aproximado nada más" asks on. */
const nothingElse = /^ (\. |no |ya |pues |bueno |seria )*nada mas (\. |gracias |muchas )*$/

/** The caller is done. */
export function hearGoodbye(utterance: Utterance): boolean {
  return hears(goodbyeListener, utterance) || nothingElse.test(utterance.text)
}

const repeatListener = listenFor(
  [
    '(pardon|come again|say (that|it) again|repeat (that|it|the|please)|can you repeat|didnt (hear|catch|get|understand)|couldnt hear|what did you say|what was that|say again|excuse me|what do you mean|cant hear you|can you hear me|are you there)',
  ],
  [
    '(mande|como dijo|que dijo|repita|repitame|repetir|no (le|la|lo)? (entendi|escuche|oi|escucho|oigo|entiendo)|otra vez por favor|perdon que|no se oye)',
  ],
)

/** The caller did not catch what was asked. */
export function hearRepeat(utterance: Utterance): boolean {
  if (utterance.words.length > 10) return false
  return (
    hears(repeatListener, utterance) ||
    /^ ((sorry|what|huh|hello|im sorry|que|como|mande|perdon|bueno|disculpe) (\. )?)+$/.test(utterance.text)
  )
}

const whyListener = listenFor(
  [
    '(why|what) (do|would|are|did) (you|yall) .. (need|want|asking|ask|for)',
    '(why|what) .. (matter|important|necessary|business of yours)',
    '(what for|what is that for)',
  ],
  ['(para que|por que) .. (quiere|quieren|necesita|necesitan|pregunta|preguntan|ocupa|ocupan)', 'para que'],
)

/** The caller asks what the answer is wanted for. */
export function hearWhy(utterance: Utterance): boolean {
  return utterance.words.length <= 14 && hears(whyListener, utterance)
}
