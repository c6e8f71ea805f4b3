/** What stands before the cents. */
export type DecimalMark = '.' | ','

export interface ReadAmount {
  /** In the smallest unit: cents. */
  readonly cents: number
  /** As three capital letters; undefined: it names none, or a bare $. */
  readonly currency: string | undefined
}

const symbols: Readonly<Record<string, string>> = {'€': 'EUR', '£': 'GBP', C$: 'CAD', CA$: 'CAD', US$: 'USD', A$: 'AUD'}

/**
 * Reads from a whole column what stands before the cents: an amount that has both marks has the decimal one last; one mark with
 * other than three digits after it is decimal. A point where nothing tells.
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark {
  for (const text of texts) {
    const digits = text.replace(/[^\d.,]/g, '')
    const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
    if (last === -1) continue
    const mark = digits.charAt(last) === ',' ? ',' : '.'
    const both = digits.includes('.') && digits.includes(',')
    const alone = digits.indexOf(mark) === last && digits.length - last - 1 !== 3
    if (both || alone) return mark
  }
  return '.'
}

/** An amount as exports write it: $1,234.50, (120.00), 1.234,50 €, USD 99. Undefined when it is none. */
export function readAmount(text: string, mark: DecimalMark): ReadAmount | undefined {
  const trimmed = text.trim()
  const negative = /^\(.*\)$/.test(trimmed) || /^-|-$/.test(trimmed.replace(/^[^\d(-]+/, ''))
  const currency = currencyIn(trimmed)
  const number = trimmed.replace(/[A-Za-z$€£()\s\u00a0\u202f'’+-]/g, '')
  const [whole = '', cents = '', ...more] = number.replaceAll(mark === '.' ? ',' : '.', '').split(mark)
  if (more.length > 0 || !/^\d*$/.test(whole) || !/^\d{0,4}$/.test(cents) || whole + cents === '') return undefined
  const value = Math.round(Number(`${whole === '' ? '0' : whole}.${cents === '' ? '0' : cents}`) * 100)
  if (!Number.isSafeInteger(value)) return undefined
  return {cents: negative ? -value : value, currency}
}

function currencyIn(text: string): string | undefined {
  const code = /\b([A-Z]{3})\b/.exec(text)?.[1]
  if (code !== undefined) return code
  const symbol = Object.keys(symbols).find(each => text.includes(each))
  return symbol === undefined ? undefined : symbols[symbol]
}
