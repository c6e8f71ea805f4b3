import type {IntakeSection, RoutingFile} from '../../contracts/generated/routing.ts'
import {type PhoneNumber, parsePhoneNumber} from '../phone-number.ts'
import type {AnsweringPlan, CrewMember, IntakeRules, Routing, TrackedNumber} from '../routing.ts'
import {alertRulesOf} from './alerts.ts'
import {hoursOf} from './hours.ts'
import {jobRulesOf, leadRulesOf} from './jobs.ts'
import type {PlaceOf} from './places.ts'
import {commonRules, rulesOfNumber} from './rules.ts'

/** What the greeting says when the file does not. */
const defaultGreeting = 'Thanks for calling {business}.'

const defaultPlan: AnsweringPlan = {monthlyPrice: 49, includedCalls: 100, overagePerCall: 0.99, currency: 'USD'}

/** The typed routing of a file in which no rule found an error; defaults filled in, each decision with its place. */
export function routingOf(file: RoutingFile, from: Routing['file'], placeOf: PlaceOf): Routing {
  const {business, crew, answering_plan: plan = {}} = file
  return {
    file: from,
    business: {
      name: business.name,
      timeZone: business.time_zone,
      trades: business.trades,
      languages: business.languages ?? ['en'],
      serviceArea: business.service_area ?? [],
    },
    crew: new Map(
      Object.entries(crew).map(([id, {name, phone, line, email, voicemail_after}]): [string, CrewMember] => [
        id,
        {
          id,
          name,
          phone: phoneNumber(phone),
          line: line ?? 'mobile',
          email,
          voicemailAfterSeconds: voicemail_after,
          place: placeOf(['crew', id]),
        },
      ]),
    ),
    hours: hoursOf(file.hours, placeOf),
    numbers: numbersOf(file, placeOf),
    rules: commonRules(file, placeOf),
    intake: intakeRulesOf(file.intake ?? {}, business.name, placeOf),
    alerts: alertRulesOf(file.alerts ?? {}, placeOf),
    answeringPlan: {
      monthlyPrice: plan.monthly_price ?? defaultPlan.monthlyPrice,
      includedCalls: plan.included_calls ?? defaultPlan.includedCalls,
      overagePerCall: plan.overage_per_call ?? defaultPlan.overagePerCall,
      currency: plan.currency ?? defaultPlan.currency,
    },
    jobs: jobRulesOf(file.jobs ?? {}),
    leads: leadRulesOf(file.leads ?? {}),
  }
}

function numbersOf(file: RoutingFile, placeOf: PlaceOf): ReadonlyMap<PhoneNumber, TrackedNumber> {
  const numbers = file.numbers.map(
    (section, index): TrackedNumber => ({
      number: phoneNumber(section.number),
      source: section.source,
      label: section.label ?? labelOf(section.source),
      monthlySpend: section.monthly_spend ?? 0,
      campaign: section.campaign,
      forwardedFrom: section.forwarded_from === undefined ? undefined : phoneNumber(section.forwarded_from),
      rules: rulesOfNumber(file, section, index, placeOf),
      place: placeOf(['numbers', index, 'number']),
    }),
  )
  return new Map(numbers.map(number => [number.number, number]))
}

function intakeRulesOf(section: IntakeSection, business: string, placeOf: PlaceOf): IntakeRules {
  return {
    transport: section.transport ?? 'gather',
    greeting: (section.greeting ?? defaultGreeting).replaceAll('{business}', business),
    aiDisclosure: section.ai_disclosure,
    recordingDisclosure: section.recording_disclosure,
    record: section.record ?? false,
    ask: section.ask ?? ['reason', 'name', 'callback_number', 'address', 'new_or_returning'],
    details: {most: section.details?.most ?? 1, leaveOut: section.details?.leave_out ?? []},
    languageKey: section.language_key,
    urgency: (section.urgency ?? []).map(({words, urgency}, index) => ({
      words: words.map(word => word.toLowerCase()),
      urgency,
      rule: `intake.urgency ${index + 1}`,
      place: placeOf(['intake', 'urgency', index, 'words']),
    })),
  }
}

/** truck-wrap → Truck wrap */
function labelOf(source: string): string {
  const words = source.replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** No file reaches this point with a number that is not valid: a rule would have objected. */
function phoneNumber(text: string): PhoneNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) throw new Error('a phone number that no rule objected to is not valid')
  return number
}
