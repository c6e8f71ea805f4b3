import type {OnwardRingSection} from '../../contracts/generated/routing.ts'
import type {Path} from '../document/node.ts'
import {located} from '../rule.ts'
import type {Tolerant, TolerantFile} from '../schema/tolerant.ts'
import {survey} from './survey.ts'

type OnwardRing = Tolerant<OnwardRingSection>

const conditions = ['no_answer', 'busy', 'failed', 'after_hours', 'second_call'] as const
export type Condition = (typeof conditions)[number]

/** A decision where a call goes, wherever the file makes one: common, for one number, or after a further ring. */
export interface WrittenOnward {
  readonly condition: Condition
  readonly onward: string | OnwardRing
  readonly path: Path
  /** 0 for the decision itself, 1 for what follows the phones it rings, and so on. */
  readonly depth: number
}

/** The routing sections of a file: the common one, and those of single numbers. */
export function routingSections(file: TolerantFile) {
  const common = {section: file.routing, path: ['routing'] as Path, number: undefined}
  const own = Array.from(located(file.numbers, ['numbers']), ({item, path}) => ({
    section: item.routing,
    path: [...path, 'routing'],
    number: item,
  }))
  return [common, ...own].flatMap(({section, ...where}) => (section === undefined ? [] : [{section, ...where}]))
}

/** Every onward decision of the file. */
export const writtenOnwards = survey(gatherOnwards)

function* gatherOnwards(file: TolerantFile): Generator<WrittenOnward> {
  for (const {section, path} of routingSections(file)) {
    for (const condition of conditions) yield* chain(condition, section[condition], [...path, condition])
  }
}

function* chain(condition: Condition, first: string | OnwardRing | undefined, path: Path): Generator<WrittenOnward> {
  let onward = first
  for (let depth = 0; onward !== undefined; depth += 1) {
    yield {condition, onward, path: [...path, ...Array.from({length: depth}, () => 'then')], depth}
    onward = typeof onward === 'string' ? undefined : onward.then
  }
}
