import {onCall} from '../routing.ts'
import {type Located, located} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {alertSteps} from './alert-steps.ts'
import {routingSections, writtenOnwards} from './onwards.ts'
import {survey} from './survey.ts'

/** Every place where the file names a member of the crew. */
export const crewMentions = survey(gatherMentions)

function* gatherMentions(file: TolerantFile): Generator<Located<string>> {
  for (const {section, path} of routingSections(file)) {
    yield* located(section.ring_first?.crew, [...path, 'ring_first', 'crew'])
  }
  for (const {onward, path} of writtenOnwards(file)) {
    if (typeof onward !== 'string') yield* located(onward.ring, [...path, 'ring'])
  }
  const duty = ['alerts', 'on_call']
  for (const {to} of alertSteps(file)) yield* to.filter(({item}) => item !== onCall)
  yield* located(file.alerts?.on_call?.rotation, [...duty, 'rotation'])
  for (const {item, path} of located(file.alerts?.on_call?.swaps, [...duty, 'swaps'])) {
    if (item.who !== undefined) yield {item: item.who, path: [...path, 'who']}
  }
}
