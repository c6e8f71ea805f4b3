import type {IntakeSection, RoutingFile} from '../../contracts/generated/routing.ts'
import type {AnsweringPlan, CrewMember, IntakeRules, Routing} from '../routing.ts'
import {alertRulesOf, secretOf} from './alerts.ts'
import {hoursOf} from './hours.ts'
import {jobRulesOf, leadRulesOf} from './jobs.ts'
import {type Bought, sourcesOf, writtenNumber} from './numbers.ts'
import type {PlaceOf} from './places.ts'
import {commonRules} from './rules.ts'

/** What the greeting says when the file does not. */
const defaultGreeting = 'Thanks for calling {business}.'

const defaultPlan: Omit<AnsweringPlan, 'monthlyBudget'> = {
  monthlyPrice: 49,
  includedCalls: 100,
  overagePerCall: 0.99,
  currency: 'USD',
}

const defaultModelUrl = 'https://api.openai.com/v1'
const defaultModelSeconds = 2.5

/** The typed routing of a file in which no rule found an error; defaults filled in, each decision with its place. */
export function routingOf(file: RoutingFile, from: Routing['file'], placeOf: PlaceOf, bought: Bought): Routing {
  const {business, crew, answering_plan: plan = {}} = file
  const {numbers, toBuy} = sourcesOf(file, placeOf, bought)
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
      Object.entries(crew).map(([id, {name, phone, line, email, push, voicemail_after}]): [string, CrewMember] => [
        id,
        {
          id,
          name,
          phone: writtenNumber(phone),
          line: line ?? 'mobile',
          email,
          push: push === undefined ? undefined : secretOf(push),
          voicemailAfterSeconds: voicemail_after,
          place: placeOf(['crew', id]),
        },
      ]),
    ),
    hours: hoursOf(file.hours, placeOf),
    numbers,
    toBuy,
    rules: commonRules(file, placeOf),
    intake: intakeRulesOf(file.intake ?? {}, business.name, placeOf),
    alerts: alertRulesOf(file.alerts ?? {}, business.languages?.[0] ?? 'en', placeOf),
    answeringPlan: {
      monthlyPrice: plan.monthly_price ?? defaultPlan.monthlyPrice,
      includedCalls: plan.included_calls ?? defaultPlan.includedCalls,
      overagePerCall: plan.overage_per_call ?? defaultPlan.overagePerCall,
      monthlyBudget: plan.monthly_budget,
      currency: plan.currency ?? defaultPlan.currency,
    },
    jobs: jobRulesOf(file.jobs ?? {}),
    leads: leadRulesOf(file.leads ?? {}),
  }
}

function intakeRulesOf(section: IntakeSection, business: string, placeOf: PlaceOf): IntakeRules {
  const {model, customers} = section
  return {
    agent: section.agent ?? 'rules',
    model: model && {
      name: model.name,
      baseUrl: model.base_url ?? defaultModelUrl,
      budgetMs: Math.round((model.seconds ?? defaultModelSeconds) * 1000),
      reasoningEffort: model.reasoning_effort,
      price: model.price_per_million_tokens,
    },
    customers: customers === undefined ? undefined : {path: customers, place: placeOf(['intake', 'customers'])},
    wantsPerson: section.wants_person ?? 'ring',
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
