import type {IntakeContext} from '../intake.ts'
import {urgencyOf} from '../known.ts'
import type {IntakeState} from '../state.ts'
import {hears, type Listener, listenFor} from '../understanding/phrase.ts'
import {readUtterance} from '../understanding/utterance.ts'
import {type Detail, details} from './details.ts'

const told = new Map<Detail, Listener>(details.map(each => [each, listenFor(each.told, each.toldInSpanish)]))

/**
 * What of the job is still to be asked for; undefined: nothing. Nothing is asked in danger, of whoever does not call about
 * a job, or of what the caller has said in whatever turn; in an emergency only what bears on it.
 */
export function nextDetail(state: IntakeState, {routing}: IntakeContext): Detail | undefined {
  const {most, leaveOut} = routing.intake.details
  const job = state.fields.job_type?.value
  if (job === undefined || state.hazards.length > 0 || state.detailsAsked.length >= most) return undefined
  const emergency = urgencyOf(state) === 'emergency'
  return details.find(
    each =>
      !leaveOut.includes(each.id) &&
      each.of.some(beginning => job.startsWith(beginning)) &&
      (!emergency || each.yes !== undefined) &&
      !state.detailsAsked.includes(each.id) &&
      !isTold(each, state),
  )
}

function isTold(detail: Detail, {said, language}: IntakeState): boolean {
  const listener = told.get(detail)
  return listener !== undefined && said.some(({text}) => hears(listener, readUtterance(text, language)))
}

export function detailById(id: string | undefined): Detail | undefined {
  return details.find(each => each.id === id)
}
