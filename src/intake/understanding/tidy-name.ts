const irish =
  /^o(brien|connor|connell|neill|neil|donnell|hara|leary|malley|reilly|rourke|shea|sullivan|toole|keefe|dell|grady|dea|meara|hearn|hare)$/
const small = new Set('de la del van von der den di da du dos das'.split(' '))

/** A name as it is written: "dana o'brien-mcdonald" is Dana O'Brien-McDonald. Capitals that were heard are kept. */
export function tidyName(heard: string): string {
  return heard
    .replace(/[^\p{L}\p{M}'’ -]/gu, ' ')
    .replace(/\b([od])[ ](?=\p{L}{3})/giu, (whole, letter: string) =>
      letter.toLowerCase() === 'o' ? `${letter}'` : whole,
    )
    .split(/\s+/)
    .filter(part => part !== '')
    .map((part, index) =>
      index > 0 && small.has(part.toLowerCase()) ? part.toLowerCase() : part.split('-').map(tidyPart).join('-'),
    )
    .join(' ')
}

function tidyPart(part: string): string {
  if (/^\p{Lu}/u.test(part) && /\p{Ll}/u.test(part)) return part
  const lower = part.toLowerCase().replace('’', "'")
  if (irish.test(lower)) return `O'${capital(lower.slice(1))}`
  const apostrophe = lower.match(/^([od])'(\p{L}{2,})$/u)
  if (apostrophe !== null) return `${capital(apostrophe[1] ?? '')}'${capital(apostrophe[2] ?? '')}`
  if (/^mc\p{L}{3,}/u.test(lower)) return `Mc${capital(lower.slice(2))}`
  return capital(lower)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
