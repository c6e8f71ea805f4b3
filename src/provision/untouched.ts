import type {LockFile} from '../contracts/generated/lock.ts'
import type {Untouched} from '../contracts/generated/plan.ts'
import type {AccountIndex, Matched} from './match.ts'
import {tagIn} from './source-tag.ts'

/** The numbers of an account that a plan leaves alone, and why. */
export function untouchedIn(
  {state}: AccountIndex,
  matched: readonly Matched[],
  lock: LockFile | undefined,
): Untouched[] {
  const meant = new Map(
    matched.flatMap(({wanted: {source}, match}) =>
      match.kind === 'owned' ? [[match.owned.sid, source] as const] : [],
    ),
  )
  const ours = new Map(matched.map(({wanted: {tag, source}}) => [tag, source.label]))
  const locked = new Map(Object.entries(lock?.numbers ?? {}).map(([key, {sid}]) => [sid, key]))
  return state.numbers.flatMap(({sid, number, settings: {friendly_name: name}}) => {
    const source = meant.get(sid)
    if (source !== undefined)
      return source.managed ? [] : [{number, sid, name, because: 'the file says managed: false'}]
    const key = locked.get(sid)
    const tag = tagIn(name) ?? ''
    const because =
      key !== undefined
        ? `${key} is no longer in the routing file; oncrew numbers release ${number} gives it back`
        : ours.has(tag)
          ? `it bears the name of ${ours.get(tag)} too; oncrew numbers release ${number} gives it back`
          : tag === ''
            ? 'the routing file does not mention it'
            : `it belongs to another routing file ${tag}`
    return [{number, sid, name, because}]
  })
}
