import type {
  NumberSection,
  OnwardRingSection,
  RingFirstSection,
  RoutingFile,
  RoutingSection,
} from '../../contracts/generated/routing.ts'
import type {Path} from '../document/node.ts'
import type {Onward, RingFirst, RoutingRules, Ruled} from '../routing.ts'
import type {PlaceOf} from './places.ts'

/** How long phones ring when the file does not say. */
const defaultRingSeconds = 20

/** One condition's value in the file. */
type Written = 'intake' | 'voicemail' | 'hang_up' | 'ring' | OnwardRingSection

/** The rules of every number without rules of its own. */
export function commonRules(file: RoutingFile, placeOf: PlaceOf): RoutingRules {
  return rulesFrom([{section: file.routing ?? {}, path: ['routing']}], placeOf)
}

/**
 * The rules of one number: its own over the common ones, key by key, inside `ring_first` too. Calls that a carrier forwarded
 * have rung already, so nobody is rung first on such a number unless its own rules say so.
 */
export function rulesOfNumber(file: RoutingFile, number: NumberSection, index: number, placeOf: PlaceOf): RoutingRules {
  const own = {section: number.routing ?? {}, path: ['numbers', index, 'routing']}
  const common = {section: file.routing ?? {}, path: ['routing']}
  const rules = rulesFrom([own, common], placeOf)
  const rungAlready = number.forwarded_from !== undefined && own.section.ring_first === undefined
  return rungAlready ? {...rules, ringFirst: undefined} : rules
}

/** A routing section and where it stands; the more particular one comes first. */
interface Layer {
  readonly section: RoutingSection
  readonly path: Path
}

function rulesFrom(layers: readonly Layer[], placeOf: PlaceOf): RoutingRules {
  const ringFirst = ringFirstFrom(layers, placeOf)

  function decided(key: Exclude<keyof RoutingSection, 'ring_first'>): {written: Written; path: Path} {
    for (const {section, path} of layers) {
      const written = section[key]
      if (written !== undefined) return {written, path: [...path, key]}
    }
    return {written: 'intake', path: [...(layers.at(-1)?.path ?? []), key]}
  }

  function ruled(key: 'no_answer' | 'busy' | 'failed' | 'after_hours'): Ruled<Onward> {
    const {written, path} = decided(key)
    return onwardOf(written, path, ringFirst, placeOf)
  }

  const second = decided('second_call')
  return {
    ringFirst,
    noAnswer: ruled('no_answer'),
    busy: ruled('busy'),
    failed: ruled('failed'),
    afterHours: ruled('after_hours'),
    secondCall:
      second.written === 'ring'
        ? {go: {to: 'ring-first'}, rule: ruleName(second.path), place: placeOf(second.path)}
        : onwardOf(second.written, second.path, ringFirst, placeOf),
  }
}

function ringFirstFrom(layers: readonly Layer[], placeOf: PlaceOf): RingFirst | undefined {
  const written = layers.filter(({section}) => section.ring_first !== undefined)
  const nearest = written[0]
  if (nearest === undefined) return undefined
  const merged: RingFirstSection = Object.assign({}, ...written.toReversed().map(({section}) => section.ring_first))
  if (merged.crew === undefined) return undefined
  const path = [...nearest.path, 'ring_first']
  return {
    crew: merged.crew,
    seconds: merged.seconds ?? defaultRingSeconds,
    order: merged.order ?? 'simultaneous',
    screening: merged.screening ?? 'mobiles',
    whisper: merged.whisper ?? true,
    callerId: merged.caller_id === 'tracked_number' ? 'tracked-number' : 'caller',
    rule: ruleName(path),
    place: placeOf(path),
  }
}

function onwardOf(written: Written, path: Path, ringFirst: RingFirst | undefined, placeOf: PlaceOf): Ruled<Onward> {
  const decision = {rule: ruleName(path), place: placeOf(path)}
  switch (written) {
    case 'intake':
    case 'voicemail':
      return {go: {to: written}, ...decision}
    case 'hang_up':
      return {go: {to: 'hang-up'}, ...decision}
    case 'ring':
      throw new Error('only second_call can be ring')
  }
  const ring: RingFirst = {
    crew: written.ring,
    seconds: written.seconds ?? defaultRingSeconds,
    order: written.order ?? 'simultaneous',
    screening: written.screening ?? ringFirst?.screening ?? 'mobiles',
    whisper: ringFirst?.whisper ?? true,
    callerId: ringFirst?.callerId ?? 'caller',
    ...decision,
  }
  const otherwise = written.then && onwardOf(written.then, [...path, 'then'], ringFirst, placeOf)
  return {go: {to: 'ring', ring, otherwise}, ...decision}
}

/** The rule's name in traces and reports: its keys, such as routing.no_answer. */
function ruleName(path: Path): string {
  return path.filter(step => typeof step === 'string').join('.')
}
