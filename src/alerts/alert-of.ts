import type {Call} from '../call/call.ts'
import {contextOf} from '../call/step.ts'
import type {Routing} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {type IntakeView, viewIntake} from '../intake/view.ts'
import {type CallForAlert, composeAlert} from './compose.ts'
import type {AlertBook} from './phrases/alert-book.ts'
import {alertBookFor} from './phrases/alert-books.ts'

/** The alert of a call as its facts tell it now. `revision` says which telling this is. */
export function alertOf(call: Call, routing: Routing, revision: number): Alert {
  return composeAlert(call.alert?.id ?? `alert-${call.id}`, revision, forAlert(call, routing))
}

function forAlert(call: Call, routing: Routing): CallForAlert {
  const intake = viewIntake(call.intake, contextOf(call, routing))
  const {name, address, wants} = intake
  return {
    call: call.id,
    business: routing.business,
    receivedAt: call.receivedAt,
    source: {number: call.dialedNumber, ...call.source},
    callerNumber: call.callerNumber,
    name,
    callback: callbackOf(intake),
    address,
    reason: reasonOf(intake),
    urgency: {tier: intake.urgency.tier, why: intake.urgency.rule, words: intake.urgency.words},
    summary: intake.spoke ? intake.summary : unspoken(call, alertBookFor(routing.alerts.language)),
    caller: intake.relation,
    customer: call.customer,
    wants,
    disposition: call.phase.name === 'ended' ? call.phase.disposition : 'in progress',
    voicemail: call.voicemail?.url,
  }
}

function callbackOf({callback: {number, extension, readBack, basis}}: IntakeView): CallForAlert['callback'] {
  return number === undefined || basis === 'not given' ? undefined : {number, extension, readBack, basis}
}

/** A danger before anything else; then what is to be changed, the job type where it was recognised, or the words. */
function reasonOf({hazards, jobLabel, reason, request}: IntakeView): string | undefined {
  return hazards.length > 0 ? (jobLabel ?? request ?? reason) : (request ?? jobLabel ?? reason)
}

/** What there is to say of a call on which the caller said nothing. */
function unspoken({voicemail, phase}: Call, book: AlertBook): string {
  if (voicemail !== undefined) return book.voicemailOf(voicemail.seconds)
  return phase.name === 'ended' ? book.hungUp : book.nothingYet
}
