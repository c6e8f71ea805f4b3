import type {Span, Utterance} from './utterance.ts'

/**
 * How digits hang together with what was said before them. first: not at all; continued: they go on with it;
 * correction: "no wait, ..."; pardon: "sorry, ..."; instead: "not ..."; mistaken: "did I say ..."; mended: "... should be ...";
 * area: "area code ..."; middle: "the middle three are ..."; tail: "the last four are ..."; plus: a country code.
 */
export type Link =
  | 'first'
  | 'continued'
  | 'correction'
  | 'pardon'
  | 'instead'
  | 'mistaken'
  | 'mended'
  | 'area'
  | 'middle'
  | 'tail'
  | 'plus'

const corrections = new Set(
  'no nope actually mean scratch correction rather oops whoops wrong make strike meant erase forget cancel delete redo change switch replace digo mejor corrijo corrija corrige equivoque quise borre borra borrelo tache olvide olvidelo cambie error'.split(
    ' ',
  ),
)
const ends =
  /^(last|ends|end|ending|final|termina|terminan|terminado|terminando|terminacion|ultimo|ultima|ultimos|ultimas|acaba|acabado)$/
/** "... at the end", "... for the last two". */
const endsAfter = / (at|on|for|as|en|al) (the |los |las )?(end|last( \S+)?|final|ultimos|ultimas) /
/** "The same first six digits, then ...". */
const afterFirst = / first \S+ (digits |numbers )?(are |is |the |same |then |and |but |plus )*(then|and|but|plus) $/
/** After a whole number they begin an address. */
const places = /^(at|in|on|address|live|lives|house|unit|apartment|vivo|direccion|calle)$/
/** "Two oh six, actually." */
const correctedAfter = /^ (actually|instead|rather|mejor) (\. )?$/
const middles = /^(middle|medio|enmedio)$/
/** They may only beg pardon for a pause. */
const pardons = new Set('wait sorry excuse pardon apologies perdon perdone disculpe espere espera'.split(' '))
/** An area code's names; Mexicans say "lada". */
const areas = /^(area|prefix|lada|clave|prefijo)$/
const anArea = /^(area|code|prefix|codigo|lada|clave|prefijo)$/
const beginnings =
  / ((first|beginning|front) (part|three|3|bit|group|digits|half)|begins|starts|starting|beginning|empieza|comienza|(primeros|primera parte)) /
/** "... area code", "... in front": an area code that is named for it afterwards. */
const anAreaBefore =
  /^ (is |as )?(the |my |de |el |como )?(area( code)?|prefix|lada|clave|in front( of it)?|before (it|that|them)|at the front|at the beginning|up front|adelante|antes|al principio|al frente|de area) /
/** "The three nine oh part is wrong". */
const wrongAfter =
  /^ (part |bit |group |one |ones |parte )?(is |are |was |were |esta |estaba )(wrong|incorrect|not right|off|mal|equivocad[oa]) /
const mended =
  / (should be|should have been|should read|supposed to be|ought to be|needs to be|deberia ser|debe ser|tiene que ser|es en realidad) $/
const mistaken =
  / (i say|i said|you have|you had|you got|you said|you put|you wrote|you read|dije|usted tiene|tiene) (the |a |an |it as |el |un )?$/

export function linkOf(
  {words, language}: Utterance,
  before: (Span & {readonly digits: string}) | undefined,
  {begin, end, digits}: Span & {readonly digits: string},
): Link {
  const gap = words.slice(before?.end ?? Math.max(0, begin - 6), begin)
  const said = ` ${gap.join(' ')} `
  const last = gap.at(-1)
  if (last === 'plus' || last === '+') return 'plus'
  if (digits.length === 3 && isArea(gap, words.slice(end, end + 5), before?.digits ?? '')) return 'area'
  if (anArea.test(last ?? '')) return 'continued'
  if (/ (not|instead of|rather than|en vez de|en lugar de) (a |an |the |un |el )?$/.test(said)) return 'instead'
  if (before !== undefined && mended.test(said)) return 'mended'
  if (
    before !== undefined &&
    / (change|switch|replace|swap|turn|cambie) /.test(aroundOf(words, before)) &&
    /^(to|with|for|into|por|a)$/.test(last ?? '')
  )
    return 'mended'
  if (digits.length < 7 && (mistaken.test(said) || wrongAfter.test(` ${words.slice(end, end + 4).join(' ')} `)))
    return 'mistaken'
  const behind = ` ${words.slice(end, end + 4).join(' ')} `
  if (gap.some(word => middles.test(word)) || /^ (in|for|as|en) (the |el )?(middle|medio) /.test(behind))
    return 'middle'
  if (digits.length === 3 && beginnings.test(said)) return 'area'
  if (
    afterFirst.test(said) ||
    gap.some(word => ends.test(word)) ||
    endsAfter.test(` ${words.slice(end, end + 4).join(' ')} `)
  )
    return 'tail'
  if (language === 'es' && before?.digits.length === digits.length && said === ' no ' && isEnd(words, before))
    return 'instead'
  if (gap.slice(-6).some(word => corrections.has(word))) return 'correction'
  if (gap.slice(-6).some(word => pardons.has(word))) return 'pardon'
  if (before === undefined && digits.length > 1 && correctedAfter.test(behind)) return 'correction'
  // In a new turn, they may go on with the turn before.
  if (before === undefined) return gap.some(word => places.test(word)) ? 'first' : 'continued'
  if (before.digits.length >= 10 && gap.some(word => places.test(word))) return 'first'
  return gap.length <= 4 || gap.some(word => areas.test(word)) ? 'continued' : 'first'
}

/** "Same number but with a two oh six". */
const sameBut =
  / (same|mismo|igual) (?!.* (last|end|ends|ending|ultim[ao]s?|termina) ).*(but|with|just|except|pero|con) (its |with |a |an |the |un |el |la |con )*$/

/** Said before it, or after it: "area code four one five", "four one five in front". */
function isArea(gap: readonly string[], after: readonly string[], before: string): boolean {
  const close = gap.slice(-4)
  // In "four one five area code, seven seven two" the words are about what was said before.
  const ofBefore = before.length === 3 && gap.length <= 4 && areas.test(gap.find(word => anArea.test(word)) ?? '')
  if (!ofBefore && (close.some(word => areas.test(word)) || close.includes('codigo'))) return true
  if (
    before.length === 7 &&
    / (in the|with|with a|with the|its a|thats a|but|but its|en el|con el|es el|pero) $/.test(` ${gap.join(' ')} `)
  )
    return true
  if (sameBut.test(` ${gap.join(' ')} `)) return true
  return anAreaBefore.test(` ${after.join(' ')} `)
}

function aroundOf(words: readonly string[], {begin}: Span): string {
  return ` ${words.slice(Math.max(0, begin - 5), begin).join(' ')} `
}

/** "El último es seis, no cinco." */
function isEnd(words: readonly string[], {begin}: Span): boolean {
  return words.slice(Math.max(0, begin - 4), begin).some(word => ends.test(word))
}
