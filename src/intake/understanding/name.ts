import {everydayWords} from './everyday-words.ts'
import {givenNames, wordsToo} from './given-names.ts'
import {hear, hearAll, hears, listenFor} from './phrase.ts'
import {withSpelling} from './spelling.ts'
import {tidyName} from './tidy-name.ts'
import {quote, type Span, spokenWords, type Utterance} from './utterance.ts'

export interface NameHeard {
  readonly value: string
  readonly words: string
  readonly span: Span
}

export interface NameContext {
  /** The name was asked for. */
  readonly asked: boolean
  readonly known: string | undefined
}

/** After these a name follows, whatever it is. */
const strongCue = listenFor(
  [
    '(my|our|the|her|his|a|full) (full|first|whole|good)? (name is|names|name s|name|name its|name would be|name was)',
    '(name is|names is|names|name its|first name is|first name|name of|name will be|name)',
    '(you can|they|people|everyone|just|friends|everybody) (call|calls) me',
    '(i go|go|goes) by',
    'under the name (of)?',
  ],
  ['(me llamo|mi nombre es|el nombre es|nombre es|a nombre de|mi nombre|se llama|me dicen|nombre)'],
)
const firstNameCue = listenFor(['first (name is|names|name)'], ['(primer nombre es|primer nombre)'])
const lastNameCue = listenFor(
  ['(last name is|last names|last name|surname is|surname)'],
  ['(apellido es|mi apellido|apellido|apellidos)'],
)
/** After these a name may follow. */
const weakCue = listenFor(
  ['(this is|its|it is|im|i am|speaking with|speaking to|you got|hi its|thisis|thats|that is|that would be)'],
  ['(soy|habla|le habla|les habla|le llama|de parte de|con|habla con)'],
)
const afterCue = listenFor(['(here|speaking|calling|again)'])
const correcting = listenFor(
  ['(no|not|actually|sorry|wait|rather|mean|wrong|correction)'],
  ['(no|perdon|digo|equivoque|mejor)'],
)
const preamble = new Set(
  'yes yeah yep sure ok okay well oh under good morning afternoon evening its it is thats that would be so hi hello uh my name names the this im i am full first just put and . no sorry actually hey right course of you can call me wait yup si claro pues bueno soy es mi nombre llamo hola gracias con mucho gusto habla le perdon'.split(
    ' ',
  ),
)
const honorifics = new Set('mr mrs ms miss mister missus dr doctor senor senora senorita don dona'.split(' '))
const titles: Readonly<Record<string, string>> = {
  mister: 'Mr',
  missus: 'Mrs',
  doctor: 'Dr',
  senor: 'Sr.',
  senora: 'Sra.',
  senorita: 'Srta.',
  don: 'Don',
  dona: 'Doña',
}
const particles = new Set('de la del van von der den di da mc mac st bin al el le du dos das ten o'.split(' '))
/** Everyday words that are surnames too; taken as one after a given name, where the name may end. */
const surnamesToo = new Set(
  'price day good lane street hill pool key keys best house sharp park park wall walls power powers gas lock light cook baker miller young king knight long short new fields waters banks rivers brooks parks church wells bell berry rose white black brown green gray little small strong swift love grant moon winter frost snow wood woods stone ball bond english french cole burns sparks gates pipes root may way case chance city mann man customer parent child christmas page bird fish bush rice wolf fox nice moody savage noble pope bishop price bowl cash reason law laws land lands worth'.split(
    ' ',
  ),
)

/** The caller's name, said with or without "my name is", spelled or corrected. Never from "this is urgent". */
export function hearName(utterance: Utterance, context: NameContext): NameHeard | undefined {
  const said = saidName(utterance, context)
  const spelled = withSpelling(utterance, {said: said?.value, known: context.known, asked: context.asked})
  if (spelled !== undefined) return {value: tidyName(spelled.value), words: spelled.words, span: spelled.span}
  return said
}

function saidName(utterance: Utterance, context: NameContext): NameHeard | undefined {
  const strong = hear(strongCue, utterance)
  const last = hear(lastNameCue, utterance)
  if (last !== undefined) {
    const family = readName(utterance, last.end, 2)
    const cue = hear(firstNameCue, utterance) ?? (strong !== undefined && strong.end < last.begin ? strong : undefined)
    const first = cue === undefined ? undefined : readName(utterance, cue.end, 2)
    const given = first ?? (last.begin > 0 ? beforeLast(utterance, last.begin) : undefined)
    if (family !== undefined) {
      const before = given === undefined ? context.known?.split(' ')[0] : nameIn(utterance, given)
      const span = {
        begin: Math.min(given?.begin ?? family.begin, family.begin),
        end: Math.max(given?.end ?? 0, family.end),
      }
      const value = [before, nameIn(utterance, family)].filter(part => part !== undefined).join(' ')
      return {value, words: quote(utterance, span), span}
    }
  }
  if (strong !== undefined && last === undefined) {
    const span = readName(utterance, skipPreamble(utterance, strong.end), 4)
    if (span !== undefined) return named(utterance, saidInFull(utterance, span))
  }
  if (context.asked) {
    const bare = correctedName(utterance) ?? bareName(utterance)
    if (bare !== undefined) return named(utterance, bare)
  }
  if (context.known !== undefined && !hears(correcting, utterance)) return undefined
  const lone = loneName(utterance)
  if (lone !== undefined) return named(utterance, lone)
  return introduced(utterance)
}

/** "Eleanor, but everybody calls me Ellie, Eleanor Vandermeer": a first name that is said again with the last one. */
function saidInFull(utterance: Utterance, span: Span): Span {
  const first = utterance.words[span.begin] ?? ''
  const again = span.end - span.begin > 1 ? -1 : utterance.words.indexOf(first, span.end)
  const full = again < 0 ? undefined : readName(utterance, again, 4)
  return full !== undefined && full.end - full.begin > 1 ? full : span
}

/** "This is Dana", "Dana Whitfield here": only with a name that is known as one, or two words that are nothing else. */
function introduced(utterance: Utterance): NameHeard | undefined {
  const {words} = utterance
  for (const {end: cue} of hearAll(weakCue, utterance)) {
    const span = readName(utterance, cue, 3)
    if (span === undefined || /['’]s$/.test(quote(utterance, span))) continue
    const first = words[span.begin] ?? ''
    const known = givenNames.has(first) && (!wordsToo.has(first) || span.end - span.begin > 1)
    const titled = honorifics.has(words[span.begin - 1] ?? '')
    if (known || titled || (span.end - span.begin > 1 && looksLikeNames(utterance, span))) return named(utterance, span)
  }
  const after = hear(afterCue, utterance)
  const start = skipPreamble(utterance, 0)
  if (after !== undefined && after.begin - start <= 3) {
    const span = readName(utterance, start, 3)
    if (span?.end === after.begin && givenNames.has(words[span.begin] ?? '')) return named(utterance, span)
  }
  return undefined
}

/** The turn is a name and nothing else. */
function loneName(utterance: Utterance): Span | undefined {
  const start = skipPreamble(utterance, 0)
  const span = readName(utterance, start, 5)
  const first = utterance.words[span?.begin ?? 0] ?? ''
  const rest = utterance.words.slice(span?.end).filter(word => word !== '.')
  if (span === undefined || !givenNames.has(first)) return undefined
  const whole = span.end - span.begin > 1
  if (rest.length === 0) return whole || !wordsToo.has(first) ? span : undefined
  return whole && goesOnAfterName.test(rest.slice(0, 2).join(' ')) ? span : undefined
}

const goesOnAfterName =
  /^(from (the|a|my|our|over|down|first|saint|st)|and (you|my|i|im|the number|its)|with (the|a))\b/

/** "Dan, no, Danny Whitfield", "it's not Dana, it's Dane", "Kathy with a K, Kathy Wood": what was said last. */
function correctedName(utterance: Utterance): Span | undefined {
  const {words} = utterance
  for (let at = words.length - 2; at > 0; at -= 1) {
    const word = words[at] ?? ''
    if (word === 'not') {
      const wrong = readName(utterance, at + 1, 3)
      const right = wrong === undefined ? undefined : readName(utterance, skipPreamble(utterance, wrong.end), 3)
      if (wrong !== undefined && right !== undefined && right.begin > wrong.end) return right
    } else if (
      takesBack.has(word) ||
      (/^[a-z]$/.test(word) && withLetter.test(words.slice(Math.max(0, at - 2), at).join(' ')))
    ) {
      const right = readName(utterance, skipPreamble(utterance, at + 1), 3)
      const before = bareName({...utterance, words: words.slice(0, at)})
      if (
        right !== undefined &&
        before !== undefined &&
        (givenNames.has(words[right.begin] ?? '') || looksLikeNames(utterance, right))
      )
        return right
    }
  }
  return undefined
}

const takesBack = new Set('no sorry actually wait mean rather perdon digo mejor'.split(' '))
const withLetter = /(with|without) an?$/

/** The whole answer to "And your name?", or the name somewhere in it. */
function bareName(utterance: Utterance): Span | undefined {
  const start = skipPreamble(utterance, 0)
  const {words} = utterance
  const span = readName(utterance, start, 4)
  if (span !== undefined) {
    const alone = span.end - start >= words.length - start - 4
    if (alone || givenNames.has(words[span.begin] ?? '') || looksLikeNames(utterance, span)) return span
  }
  const index = words.findIndex(
    (word, at) => at >= start && givenNames.has(word) && !wordsToo.has(word) && !isExample(words, at),
  )
  return index < 0 ? undefined : readName(utterance, index, 3)
}

/** "M as in Mary" names a letter, not a person. */
function isExample(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(' ')
  return /(^|\s)[a-z] (as in|like|for|de)$/.test(before)
}

function looksLikeNames({words}: Utterance, span: Span): boolean {
  const parts = words.slice(span.begin, span.end)
  return parts.length > 1 && parts.every(part => part.length > 1 && !/(ing|ed|ly|tion)$/.test(part))
}

function skipPreamble({words}: Utterance, from: number): number {
  let index = from
  while (preamble.has(words[index] ?? '') && !(givenNames.has(words[index] ?? '') && index > from)) index += 1
  return index
}

function beforeLast(utterance: Utterance, end: number): Span | undefined {
  const begin = end - 1
  return begin >= 0 && isNamePart(utterance, begin, true) ? {begin, end} : undefined
}

/** From `begin` on, the words that can be a name: two at most, four with particles ("maria de la cruz"). */
function readName(utterance: Utterance, from: number, most: number): Span | undefined {
  const {words} = utterance
  let begin = from
  while (
    honorifics.has(words[begin] ?? '') ||
    (/^(la|el)$/.test(words[begin] ?? '') && honorifics.has(words[begin + 1] ?? '')) ||
    isFalseStart(words, begin)
  )
    begin += 1
  let end = begin
  let solid = 0
  while (end - begin < most && solid < 3) {
    const word = words[end] ?? ''
    const parted = particles.has(words[end + 1] ?? '') ? end + 2 : end + 1
    if (end > begin && particles.has(word) && isNamePart(utterance, parted, false)) {
      end += 1
      continue
    }
    if (!isNamePart(utterance, end, end === begin)) break
    end += 1
    solid += 1
  }
  // A third name is taken only where the turn or the sentence ends: "dana whitfield kitchen ..." goes on otherwise.
  if (solid > 2 && end < words.length && words[end] !== '.' && !everydayWords.has(words[end] ?? '')) end = begin + 2
  return solid === 0 ? undefined : {begin, end}
}

/** "sh sharon": the beginning of the word that follows. */
function isFalseStart(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  const next = words[index + 1] ?? ''
  return (
    word.length > 0 && word.length <= 3 && next.length > word.length && next.startsWith(word) && !givenNames.has(word)
  )
}

function isNamePart({words}: Utterance, index: number, first: boolean): boolean {
  const word = words[index] ?? ''
  if (!/^[\p{L}]{2,}$/u.test(word)) return false
  if (!everydayWords.has(word)) return first || !preambleOnly.has(word)
  if (first) return givenNames.has(word)
  const next = words[index + 1]
  return surnamesToo.has(word) && (next === undefined || next === '.' || everydayWords.has(next))
}

const preambleOnly = new Set('thanks thank please'.split(' '))

function named(utterance: Utterance, span: Span): NameHeard {
  return {value: nameIn(utterance, span), words: quote(utterance, span), span}
}

function nameIn(utterance: Utterance, span: Span): string {
  const spoken = tidyName(spokenWords(utterance, span))
  const title = utterance.words[span.begin - 1] ?? ''
  return honorifics.has(title) && !spoken.includes(' ') ? `${titles[title] ?? tidyName(title)} ${spoken}` : spoken
}
