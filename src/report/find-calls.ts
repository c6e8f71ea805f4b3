import type {ListedCall} from './call-list.ts'

/**
 * Whether a call is meant by what somebody typed: every word of it stands somewhere in the call (name, need, address, source,
 * urgency, how it ended), or is the end or a part of one of its numbers.
 */
export function isMeant(call: ListedCall, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/)
  const {callerNumber, callbackNumber, ...texts} = call
  const text = Object.values(texts).join('\n').toLowerCase()
  const numbers = [callerNumber, callbackNumber].map(number => number?.replaceAll(/\D/g, '') ?? '')
  return words.every(word => {
    const digits = word.replaceAll(/\D/g, '')
    const isNumber = digits.length >= 3 && /^[\d()+.-]+$/.test(word)
    return text.includes(word) || (isNumber && numbers.some(number => number.includes(digits)))
  })
}
