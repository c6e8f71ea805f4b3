import type {Path} from '../document/node.ts'
import {parsePhoneNumber} from '../phone-number.ts'
import type {Remark} from '../remark.ts'
import {located, type Rule} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {writtenOnwards} from '../survey/onwards.ts'

export const ringLoop: Rule = {
  id: 'ring-loop',
  severity: 'error',
  title: 'A ring that comes back to us',
  why: 'A phone that is, or forwards to, one of our own numbers answers our ring with a new call to ourselves: the crew is never reached, and our own agent picks up the leg.',
  bad: 'crew:\n  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example, forwards_to: "+13125550190" }\n  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }',
  good: 'crew:\n  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example }\n  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }',
  *check(file) {
    const numbers = [...located(file.numbers, ['numbers'])]
    const ours = new Set(numbers.map(({item}) => same(item.number)))
    const forwardedHere = new Map(numbers.map(({item}) => [same(item.forwarded_from), item.number]))
    ours.delete(undefined)
    forwardedHere.delete(undefined)

    for (const {item, path} of numbers) {
      if (item.forwarded_from !== undefined && ours.has(same(item.forwarded_from))) {
        yield remark(
          [...path, 'forwarded_from'],
          'a tracked number cannot be the line that forwards here',
          'name the main line',
        )
      }
    }
    for (const [id, member] of Object.entries(file.crew ?? {})) {
      const phone = same(member?.phone)
      if (phone !== undefined && ours.has(phone)) {
        yield remark(
          ['crew', id, 'phone'],
          `ringing ${id} would call one of our own numbers (${phone})`,
          'give the phone this person carries',
        )
      } else if (phone !== undefined && forwardedHere.has(phone)) {
        yield remark(
          ['crew', id, 'phone'],
          `this line forwards to ${forwardedHere.get(phone)}, so ringing ${id} brings the call back to us`,
          'give a phone that does not forward to a tracked number',
        )
      }
      const target = same(member?.forwards_to)
      if (target !== undefined && ours.has(target) && ringsOn(file, target).has(id)) {
        yield remark(
          ['crew', id, 'forwards_to'],
          `a call that ${id} does not answer comes back on ${target}, which rings ${id} again`,
          'switch this forwarding off at the carrier (our no_answer does its work), then remove the key',
        )
      }
    }
  },
}

/** Everybody whom a call on this number can ring. */
function ringsOn(file: TolerantFile, number: string): Set<string> {
  const index = (file.numbers ?? []).findIndex(each => same(each?.number) === number)
  const tracked = file.numbers?.[index]
  const ids = new Set<string | undefined>()
  const rungFirst =
    tracked?.routing?.ring_first ?? (tracked?.forwarded_from === undefined ? file.routing?.ring_first : undefined)
  for (const id of rungFirst?.crew ?? file.routing?.ring_first?.crew ?? []) if (rungFirst !== undefined) ids.add(id)
  for (const {onward, path, condition} of writtenOnwards(file)) {
    if (typeof onward === 'string') continue
    const isOwn = path[0] === 'numbers' && path[1] === index
    const isCommon = path[0] === 'routing' && tracked?.routing?.[condition] === undefined
    if (isOwn || isCommon) for (const id of onward.ring ?? []) ids.add(id)
  }
  ids.delete(undefined)
  return new Set([...ids].filter(id => id !== undefined))
}

/** One spelling for every way to write a number. */
function same(written: string | undefined): string | undefined {
  return written === undefined ? undefined : (parsePhoneNumber(written) ?? written)
}

function remark(path: Path, message: string, fix: string): Remark {
  return {path, message, fix}
}
