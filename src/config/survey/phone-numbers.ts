import type {Located} from '../rule.ts'
import {located} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'

/** Every phone number of the file, as written. */
export function* phoneNumbers(file: TolerantFile): Generator<Located<string>> {
  for (const [id, member] of Object.entries(file.crew ?? {})) {
    if (member?.phone !== undefined) yield {item: member.phone, path: ['crew', id, 'phone']}
    if (member?.forwards_to !== undefined) yield {item: member.forwards_to, path: ['crew', id, 'forwards_to']}
  }
  for (const {item, path} of located(file.numbers, ['numbers'])) {
    if (item.number !== undefined) yield {item: item.number, path: [...path, 'number']}
    if (item.forwarded_from !== undefined) yield {item: item.forwarded_from, path: [...path, 'forwarded_from']}
  }
  const textFrom = file.alerts?.text_from
  if (textFrom !== undefined) yield {item: textFrom, path: ['alerts', 'text_from']}
}
