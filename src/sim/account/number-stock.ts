/**
 * The numbers that the carrier has for sale. In every area code those that are kept free for fiction, 555-0100 to
 * 555-0199; and whatever a search for digits asks for, so that a search for PLUMB finds something.
 */
export function stockOf(areaCode: string): string[] {
  return Array.from({length: 100}, (_, index) => `+1${areaCode}55501${String(index).padStart(2, '0')}`)
}

export const tollFreeCodes: readonly string[] = ['833', '844', '855', '866', '877', '888', '800']

export function isTollFree(number: string): boolean {
  return number.startsWith('+1') && tollFreeCodes.includes(number.slice(2, 5))
}

/** N11 are services, and 37X and 96X are kept back. */
export function isAreaCode(code: string): boolean {
  return /^[2-9]\d{2}$/.test(code) && !/^(.11|37.|96.)$/.test(code)
}

/** Could be dialled in North America. */
export function isNorthAmerican(number: string): boolean {
  return /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(number) && isAreaCode(number.slice(2, 5))
}

const keypad: Readonly<Record<string, string>> = {
  abc: '2',
  def: '3',
  ghi: '4',
  jkl: '5',
  mno: '6',
  pqrs: '7',
  tuv: '8',
  wxyz: '9',
}

/** A search pattern as digits, `*` for any one, `+` and `$` for the ends. Letters are what the keypad has. */
function digitsOf(pattern: string): string {
  return [...pattern.toLowerCase()]
    .map(sign => Object.entries(keypad).find(([letters]) => letters.includes(sign))?.[1] ?? sign)
    .filter(sign => /[\d*%+$]/.test(sign))
    .join('')
}

/** Whether a number is what `Contains` (or a list's `PhoneNumber`) asks for. */
export function matcherOf(pattern: string): (number: string) => boolean {
  const signs = digitsOf(pattern)
  const begins = signs.startsWith('+')
  const ends = signs.endsWith('$')
  const body = signs.replace(/[+$]/g, '').replaceAll('*', '\\d').replaceAll('%', '\\d*')
  const expression = new RegExp(`${begins ? '^\\+' : ''}${body}${ends ? '$' : ''}`)
  return number => expression.test(number)
}

/** Numbers of that area code made to match, when none in stock does: the digits stand at the end, or where `+` puts them. */
export function madeToMatch(pattern: string, areaCode: string): string[] {
  const signs = digitsOf(pattern)
  const wanted = signs.replace(/[^\d*]/g, '')
  if (signs.startsWith('+')) return filled(`${wanted}**********`.slice(0, 11))
  if (wanted.length > 10) return filled(wanted.slice(-11))
  const national = `${`${areaCode}*******`.slice(0, 10 - wanted.length)}${wanted}`
  return filled(`1${national}`)
}

const most = 10

function filled(digits: string): string[] {
  if (digits.length !== 11) return []
  return Array.from({length: most}, (_, index) => {
    let at = 0
    return `+${[...digits].map(sign => (sign === '*' ? String(2 + ((index + at++) % 8)) : sign)).join('')}`
  }).filter((number, index, all) => all.indexOf(number) === index && isNorthAmerican(number))
}

/** (312) 555-0190: what a number is called until somebody names it. */
export function nationalFormat(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return parts === null ? number : `(${parts[1]}) ${parts[2]}-${parts[3]}`
}
