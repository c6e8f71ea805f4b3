import {type CallForAlert, composeAlert} from '../../src/alerts/compose.ts'
import type {AlertPolicy} from '../../src/alerts/plan.ts'
import {type PhoneNumber, parsePhoneNumber} from '../../src/config/phone-number.ts'
import type {AlertRule, CrewMember, Urgency} from '../../src/config/routing.ts'
import type {Alert} from '../../src/contracts/generated/alert.ts'
import {exampleRouting} from '../call/a-call.ts'

const place = {file: 'oncrew.yaml', line: 1, column: 1}

export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) throw new Error(`${text} is no phone number`)
  return number
}

function member(id: string, name: string, number: string, line: CrewMember['line']): [string, CrewMember] {
  const email = `${id}@northside.example`
  return [id, {id, name, phone: phone(number), line, email, push: undefined, voicemailAfterSeconds: undefined, place}]
}

export const crew = new Map([
  member('sam', 'Sam Ortiz', '+13125550111', 'mobile'),
  member('lee', 'Lee Novak', '+13125550112', 'mobile'),
  member('office', 'Front office', '+13125550113', 'landline'),
])

export function rule(urgencies: readonly Urgency[], more: Partial<AlertRule>): AlertRule {
  return {
    urgencies,
    sources: undefined,
    when: undefined,
    to: ['sam'],
    by: ['text'],
    escalate: [],
    rule: 'alerts.send',
    place,
    ...more,
  }
}

/** The rules of config.example.yaml. */
const exampleSend: readonly AlertRule[] = [
  rule(['emergency'], {
    escalate: [
      {afterMinutes: 5, to: ['sam', 'lee'], by: ['text'], place},
      {afterMinutes: 15, to: ['lee', 'office'], by: ['text', 'email'], place},
    ],
  }),
  rule(['urgent'], {}),
  rule(['standard', 'low'], {to: ['sam', 'office'], by: ['email']}),
]

export function policy(send = exampleSend, more: Partial<AlertPolicy['rules']> = {}): AlertPolicy {
  return {
    crew,
    hours: exampleRouting().hours,
    timeZone: 'America/Chicago',
    rules: {
      language: 'en',
      send,
      quietHours: {from: 21 * 60, to: 7 * 60, hold: ['standard', 'low'], place},
      textFrom: phone('+13125550190'),
      email: {smtpUrl: {env: 'ONCREW_SMTP_URL'}, from: 'alerts@northside.example'},
      push: undefined,
      chat: undefined,
      webhook: undefined,
      onCall: undefined,
      digest: undefined,
      ...more,
    },
  }
}

/** Tuesday 3 March 2026, 11:02 pm in Chicago. */
export const elevenAtNight = Date.UTC(2026, 2, 4, 5, 2)
/** Tuesday 3 March 2026, 2 pm in Chicago. */
export const twoInTheAfternoon = Date.UTC(2026, 2, 3, 20, 0)

/** The after-hours leak. */
export const leak: CallForAlert = {
  call: 'call-1',
  business: {name: 'Northside Plumbing', timeZone: 'America/Chicago'},
  receivedAt: elevenAtNight,
  source: {number: '+13125550190', id: 'website', label: 'Website'},
  callerNumber: '+13125550142',
  name: 'Dana Whitfield',
  callback: {number: '+13125550142', readBack: 'confirmed', basis: 'said'},
  address: '418 Alder Court, Oak Park',
  reason: 'active leak',
  urgency: {tier: 'emergency', why: 'plumbing/active-leak', words: ['coming through my kitchen ceiling']},
  summary: 'Water through the kitchen ceiling since about 10:30; cannot shut it off.',
  caller: 'new',
  wants: [],
  disposition: 'captured',
  voicemail: undefined,
}

/** A caller who hung up before saying anything. */
export const silence: CallForAlert = {
  ...leak,
  callerNumber: undefined,
  name: undefined,
  callback: undefined,
  address: undefined,
  reason: undefined,
  urgency: {tier: 'standard', why: 'default', words: []},
  summary: undefined,
  caller: 'not known',
  disposition: 'abandoned',
}

export function alertOf(more: Partial<CallForAlert> = {}, revision = 1): Alert {
  return composeAlert('alert-call-1', revision, {...leak, ...more})
}
