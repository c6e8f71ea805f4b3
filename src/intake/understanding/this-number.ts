import {digitRuns} from './digit-runs.ts'
import {hearAll, hears, listenFor} from './phrase.ts'
import type {Span, Utterance} from './utterance.ts'

const thisNumber = listenFor(
  [
    '(number|one|phone|line|cell) .. (im|i am|you are|youre|were) .. (calling|call|on|using|talking|speaking)',
    '(this|same|current) (number|one|phone|line|cell)',
    '(caller id|the number (you have|you see|that shows|showing|on your screen)|call me back (here|on this|at this))',
    '(number|one|phone) i (called|call|am calling|just called) (from|you)',
    '(whatever|whichever|whats|what|the) (number|one)? .. (came up|comes up|coming up|shows|showed|showing|shows up|pops up|popped up|you got)',
    'calling (you)? (from|on)',
    '(see|got|have|shows|showing|pops up|comes up|appears) .. (on|in) (your|the) (screen|display|phone|caller id|end|system)',
    '(number|one|phone|thats) .. (coming|comes|came|showing) (through|up|in)',
    'same (first|beginning|area code|everything)',
    'same (as|thing) .. (im|i am|this|what|calling|but|except|with)',
    '(number|one|phone|whatever|whichever|what) .. (you see|youre seeing|you are seeing|i dialed|i phoned|called you|dialed you|phoned you)',
    'incoming (number|call|line)',
    'looking at it',
  ],
  [
    '(este|mismo|ese) (numero|telefono|celular)',
    '(numero|telefono|al|del|desde|en el|el|mismo) .. (que|donde) .. (llamo|llamando|llame|hablo|hablando|marque|marco|marcando)',
    '(el que (ve|tiene|aparece|sale)|a este|este mismo|el mismo|igual que este)',
    '(numero|que) (que)? (le)? (sale|aparece|ve|muestra|salio|aparecio) .. (pantalla|ahi|identificador|telefono)',
  ],
)
/** Something about it is otherwise: "but it ends in four seven", "except the last digit". */
const otherwise = listenFor(
  [
    '(except|only|just|but|different|with|besides|instead) .. (ending|ends|end|last|first|digit|digits|area|code|different|prefix)',
    '(digit|number|digits|one) (off|different|up|down|higher|lower)',
    'different (number|area|ending|digit)',
  ],
  [
    '(pero|solo|excepto|menos|nomas|salvo) .. (termina|terminado|ultimo|ultima|ultimos|area|lada|codigo|acaba|empieza|otro)',
  ],
)
const exceptions = / (but|except|only|just|instead|pero|excepto|solo|menos|salvo|nomas) /
const hours = / (after|before|until|till|til|by|between|around|at|from|las) $/
/** Right before it: "not this one", "don't use this number", "a este no". */
const denied =
  / (not|isnt|dont|never|wouldnt|no) (call |use |calling |using |llame |use |marque |try |dial |me )?(at |on |to |a |al |en |es |from )?(the )?$/

/** That the number of the caller ID is meant; `otherwise`: all but a part of it. */
export interface ThisNumberHeard {
  readonly span: Span
  readonly otherwise: boolean
}

/** "The number I'm calling from", "the one on your screen"; never in "not this one". */
export function hearThisNumber(utterance: Utterance): ThisNumberHeard | undefined {
  const span = hearAll(thisNumber, utterance).find(
    ({begin}) => !denied.test(` ${utterance.words.slice(Math.max(0, begin - 4), begin).join(' ')} `),
  )
  return span === undefined ? undefined : {span, otherwise: hears(otherwise, utterance) || isAmended(utterance, span)}
}

/** "This number, but ..." with digits that are no hour. */
function isAmended(utterance: Utterance, {begin}: Span): boolean {
  return digitRuns(utterance).some(run => {
    const between = ` ${utterance.words.slice(begin, run.begin).join(' ')} `
    return run.digits.length > 1 && exceptions.test(between) && !hours.test(between)
  })
}
