import type {Span, Utterance} from './utterance.ts'

/** Between two numbers: the second is for when the first does not do. */
const comesSecond =
  / (if (i|we|you|he|she|nobody|no one|thats?|theres|that|it|my|the)( \S+){0,3} (dont|doesnt|cant|cannot|wont|isnt|no|not|busy|answer|off|closed)|otherwise|or else|backup|back up|fallback|second(ary)?|alternate(ly)?|alternative(ly)?|as a last resort|in an emergency|emergency contact|si no|de emergencia|por si acaso|de respaldo) /
const either = / (or|o|first|primero) /
/** Right after it: it is the one to call. */
const praised =
  /^ (and )?(is |its |thats |that is |thatd be |which is |es |ese es )(my |the |probably |el |mi )*(best|better|preferred|main|primary|first|easiest|mejor|principal) /
/** Right before it: a number that is not to be called. */
const unwanted =
  / (dont|do not|not|never|wont|cant|no) (?:ever |please |me )?(?:call|calling|use|using|try|dial|text|ring|reach|llame|llamen|marque|marquen|use|usen)?((?: ?\S+){0,6}) $/
/** After those: what is to be called is told. */
const wantedAfter = / (but|use|call|try|text|its|instead|mine|my|pero|sino|llame|marque|es|mi) /
const was =
  / (used to (be|have)|old (number|one|cell|phone)|(number|it|cell|phone) was|antes era|tenia|numero viejo|el viejo) (\S+ ){0,2}$/
/** Right after it. */
const gone =
  /^ (oh |wait |no |is |its |was |but |and |that |thats |that is |that ones |es |ese |ya |pero )*(my |the |an |our |el |mi |always |usually |almost |never )?(dead|old|disconnected|no longer|no good|turned off|shut off|not (working|in service|good)|doesnt work|broken|viejo|no sirve|no funciona|ya no|desconectado)/
/** What a number is told by. */
const labels = [
  / (cell|mobile|cellphone|cel|celular|movil) /,
  / (home|house|landline|land line|casa|fijo) /,
  / (work|office|shop|job|business|trabajo|oficina|taller|negocio) /,
  / (mine|my (own|number|phone)|mio|mi (numero|telefono)|(call|try) me) /,
  / (wife|wifes|her|hers|daughter|daughters|mom|moms|esposa|senora|hija) /,
  / (husband|husbands|his|him|son|sons|dad|dads|esposo|marido|hijo) /,
]
const best =
  /^(best|better|prefer|preferred|preferably|first|rather|easiest|faster|main|primary|prefiero|mejor|primero|principal|preferible)$/
const firstOne =
  / (first|former|top|earlier|primer|primero|primera) (one|number|numero)? ?(is|s|would|works|first|es|esta|seria)?|el primero| (call|use|try) the first /
const lastOne = / (second|last|latter|other|segundo|segunda|ultimo|otro) (one|number|numero)? /

/** Of several numbers, the one that the caller would rather be called at; the last one, where nothing tells. */
export function preferred<Said extends {readonly span: Span}>(
  utterance: Utterance,
  said: readonly [Said, ...Said[]],
): Said {
  const wanted = said.filter((one, index) => !isUnwanted(utterance, one, said[index - 1], said[index + 1]))
  const [first = said[0], second] = wanted
  const last = wanted.at(-1) ?? said.at(-1) ?? first
  if (second === undefined) return last
  const after = wordsBetween(utterance, last.span.end, utterance.words.length)
  const chosen = chosenIn(after, utterance, wanted)
  if (chosen !== undefined) return chosen
  const between = wordsBetween(utterance, first.span.end, second.span.begin)
  if (isFirst(between) || comesSecond.test(after)) return first
  if (isBest(wordsBetween(utterance, second.span.begin - 6, second.span.begin)) && !/ first /.test(between)) return last
  return either.test(between) ? first : last
}

/** Whether what stands between two numbers keeps the first one: "..., that's the best one, and if I don't answer ...". */
export function keepsFirst(utterance: Utterance, first: Span, second: Span): boolean {
  return isFirst(wordsBetween(utterance, first.end, second.begin))
}

function isFirst(between: string): boolean {
  return praised.test(between) || comesSecond.test(between)
}

function isUnwanted(
  utterance: Utterance,
  {span}: {readonly span: Span},
  before: {readonly span: Span} | undefined,
  after: {readonly span: Span} | undefined,
): boolean {
  const {length} = utterance.words
  const ahead = wordsBetween(utterance, Math.max(before?.span.end ?? 0, span.begin - 7), span.begin)
  const behind = wordsBetween(utterance, span.end, Math.min(after?.span.begin ?? length, span.end + 7))
  // "That's my old one, it's ...": of the one before.
  const ofBefore =
    before !== undefined &&
    gone.test(wordsBetween(utterance, before.span.end, Math.min(span.begin, before.span.end + 7)))
  const rest = unwanted.exec(ahead)?.[2]
  const refused = rest !== undefined && !wantedAfter.test(` ${rest} `)
  return (!ofBefore && (refused || was.test(ahead))) || gone.test(behind)
}

/** "But the cell is best", "call mine first", "the second one's better": said after all of them. */
function chosenIn<Said extends {readonly span: Span}>(
  after: string,
  utterance: Utterance,
  said: readonly Said[],
): Said | undefined {
  if (!isBest(after) && !/ (use|call|try|llame|marque) /.test(after)) return undefined
  for (const label of labels) {
    if (!label.test(after)) continue
    const so = said.filter((one, index) => isCalled(utterance, one.span, said[index - 1]?.span.end ?? 0, label))
    const [only] = so
    if (only !== undefined && so.length === 1) return only
  }
  if (lastOne.test(after)) return said.at(-1)
  return firstOne.test(after) ? said[0] : undefined
}

function isCalled(utterance: Utterance, {begin}: Span, from: number, label: RegExp): boolean {
  return label.test(wordsBetween(utterance, from, begin))
}

function isBest(words: string): boolean {
  return words.split(' ').some(word => best.test(word))
}

function wordsBetween({words}: Utterance, begin: number, end: number): string {
  return ` ${words.slice(Math.max(0, begin), end).join(' ')} `
}
