import type {CrewSection} from '../../contracts/generated/routing.ts'
import type {Path} from '../document/node.ts'
import {type Located, located} from '../rule.ts'
import type {Tolerant, TolerantFile} from '../schema/tolerant.ts'
import {routingSections, writtenOnwards} from './onwards.ts'
import {survey} from './survey.ts'

/** Phones that the file rings, with the defaults filled in. */
export interface WrittenRing {
  readonly crew: readonly Located<string>[]
  readonly seconds: number
  readonly order: 'simultaneous' | 'sequential' | 'rotating'
  readonly screening: 'mobiles' | 'always' | 'never'
  /** Where the seconds stand, or would stand. */
  readonly secondsPath: Path
}

/** Every ring of the file: first, or onward. What a number's own ring_first leaves out it takes from the common one. */
export const writtenRings = survey(gatherRings)

function* gatherRings(file: TolerantFile): Generator<WrittenRing> {
  const common = file.routing?.ring_first
  for (const {section, path} of routingSections(file)) {
    const own = section.ring_first
    if (own === undefined) continue
    const at = [...path, 'ring_first']
    yield {
      crew: [
        ...located(
          own.crew ?? common?.crew,
          own.crew === undefined ? ['routing', 'ring_first', 'crew'] : [...at, 'crew'],
        ),
      ],
      seconds: own.seconds ?? common?.seconds ?? 20,
      order: own.order ?? common?.order ?? 'simultaneous',
      screening: own.screening ?? common?.screening ?? 'mobiles',
      secondsPath: [...at, 'seconds'],
    }
  }
  for (const {onward, path} of writtenOnwards(file)) {
    if (typeof onward === 'string') continue
    yield {
      crew: [...located(onward.ring, [...path, 'ring'])],
      seconds: onward.seconds ?? 20,
      order: onward.order ?? 'simultaneous',
      screening: onward.screening ?? common?.screening ?? 'mobiles',
      secondsPath: [...path, 'seconds'],
    }
  }
}

/** The member of the crew with this id. */
export function memberOf(file: TolerantFile, id: string): Tolerant<CrewSection> | undefined {
  return file.crew !== undefined && Object.hasOwn(file.crew, id) ? file.crew[id] : undefined
}

/**
 * Mobile voicemail answers after 15 to 30 seconds, depending on the carrier and on what the owner set. Above this many
 * seconds a ring usually reaches it.
 */
export const usualVoicemailSeconds = 22

/** Whether this phone's own voicemail answers within the seconds it rings. */
export function voicemailAnswers(member: Tolerant<CrewSection>, seconds: number): boolean {
  if (member.voicemail_after !== undefined) return seconds >= member.voicemail_after
  return member.line !== 'landline' && seconds > usualVoicemailSeconds
}
