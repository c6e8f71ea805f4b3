import {everydayWords} from '../everyday-words.ts'
import {givenNames} from '../given-names.ts'
import {isSpanishWord} from '../spanish-words.ts'
import type {Span, Utterance} from '../utterance.ts'

const whereabouts = new Set('there home in around available here ahi alli aqui'.split(' '))
const titles = new Set(
  'mr mrs ms miss mister missus dr doctor aunt auntie uncle grandma grandpa don dona senor senora tia tio'.split(' '),
)
const asking =
  / (?:(?:looking for|trying to (?:reach|call|get|find)|calling for|meant to call|i reach|busco a|buscaba a|comunica con|pasa con|is this|this isnt|isnt this|esta|se encuentra|anda) )(?:la |el |the )?$/

/** Somebody is asked for by name, at home or at the other end: "is maria there", "looking for mrs ortega". */
export function askedByName(utterance: Utterance): readonly Span[] {
  const {words, text, at} = utterance
  const found: Span[] = []
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const named = givenNames.has(word) || titles.has(word)
    if (!named) continue
    const before = words[index - 1]
    const after = words[index + (titles.has(word) ? 2 : 1)] ?? ''
    if ((before === 'is' || before === 'isnt') && whereabouts.has(after)) found.push({begin: index - 1, end: index + 2})
    else if (asking.test(text.slice(0, at[index]))) found.push({begin: index - 1, end: index + 1})
  }
  const home =
    /^ (?:bueno |alo |hola |disculpe |oiga |hello |hi |hey )*(?:esta|anda|se encuentra|is) ([a-z]{3,})(?: (?:there|home|around|in))? $/.exec(
      text,
    )
  if (home?.[1] !== undefined && !everydayWords.has(home[1]) && !isSpanishWord(home[1]) && !notAtHome.test(home[1]))
    found.push({begin: 0, end: words.length})
  const identity = hasOnlyStrangeName(utterance)
  return identity === undefined ? found : [...found, identity]
}

const notAtHome =
  /(ado|ada|ido|ida|ing|ed|bien|mal|roto|rota|abierto|abierta|caliente|frio|lleno|llena|that|this|there|here|everything)$/

const identifies =
  / (?:is this|isnt this|did i reach|have i reached|is it|did i call|looking for|trying to reach|calling for|es|hablo a|hablo con) (.+) $/
const linking = new Set('the a an on at of in la el los las de del mr mrs and'.split(' '))

/** "Is this kohl's?": a short question for a name that is no word of the trade, nor any everyday one. */
function hasOnlyStrangeName({raw, words, text}: Utterance): Span | undefined {
  const asked = identifies
    .exec(text)?.[1]
    ?.split(' ')
    .filter(word => word !== '.')
  if (asked === undefined || asked.length > 4 || words.length > 9) return undefined
  if (!/['’]s\b/.test(raw) && !/^(the|la|el|los|las)$/.test(asked[0] ?? '')) return undefined
  const named = asked.filter(word => !linking.has(word))
  if (named.length === 0 || named.some(word => everydayWords.has(word) || /^\d/.test(word))) return undefined
  return {begin: words.length - asked.length - 1, end: words.length}
}
