import type {IntakeContext} from '../intake.ts'
import {urgencyOf} from '../known.ts'
import type {IntakeState} from '../state.ts'
import {hears, type Listener, listenFor} from '../understanding/phrase.ts'
import {readUtterance} from '../understanding/utterance.ts'
import {atRiskNow, type Detail, details} from './details.ts'

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

/** Whether the caller has not been asked yet, and the routing file lets it be asked. */
export function canAskIfPressing({detailsAsked}: IntakeState, {routing}: IntakeContext): boolean {
  return !detailsAsked.includes(atRiskNow.id) && !routing.intake.details.leaveOut.includes(atRiskNow.id)
}

/** Whether it is pressing, while only that is doubtful. */
export function doubtToSettle(state: IntakeState, context: IntakeContext): Detail | undefined {
  const {urgency, hazards} = state
  const doubtful = urgency?.trace.some(({rule}) => rule === 'modifier/may-be-pressing') === true
  if (!doubtful || urgency?.tier === 'emergency' || hazards.length > 0) return undefined
  return canAskIfPressing(state, context) ? atRiskNow : undefined
}

function isTold(detail: Detail, {said, language}: IntakeState): boolean {
  const listener = told.get(detail)
  return listener !== undefined && said.some(({text}) => hears(listener, readUtterance(text, language)))
}

export function detailById(id: string | undefined): Detail | undefined {
  return [atRiskNow, ...details].find(each => each.id === id)
}
