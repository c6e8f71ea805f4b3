import type {MissingRegistration} from '../contracts/generated/plan.ts'
import type {AccountState} from '../twilio/carrier-account.ts'
import type {Matched} from './match.ts'
import type {Wanted} from './wanted.ts'

/** What has to be registered at the carrier by a person, and what does not work until then. */
export function* missingIn(
  {routing}: Wanted,
  matched: readonly Matched[],
  {messagingServices, numbers}: AccountState,
): Iterable<MissingRegistration> {
  const owned = matched.flatMap(({match}) => (match.kind === 'owned' ? [match.owned] : []))
  const unregistered = owned.filter(({hasEmergencyAddress}) => !hasEmergencyAddress).map(({number}) => number)
  if (unregistered.length > 0) {
    yield {
      what: 'emergency-address',
      says: `${unregistered.length === 1 ? 'One number has' : `${unregistered.length} numbers have`} no emergency address.`,
      blocks:
        'Nothing for callers. A 911 call dialled out from such a number reaches no known place, and Twilio charges USD 75 for it.',
      fix: [
        'Twilio Console > Phone Numbers > the number > Emergency calling: register the address of the business (USD 0.75 a month each).',
        'Or never dial out with these numbers: oncrew itself does not.',
      ],
      numbers: unregistered,
    }
  }
  const {textFrom, send} = routing.alerts
  const texts = send.some(({by, escalate}) => by.includes('text') || escalate.some(step => step.by.includes('text')))
  const sender = numbers.find(({number}) => number === textFrom)
  if (textFrom === undefined || !texts) return
  if (sender === undefined) {
    yield {
      what: 'text-number',
      says: `Alerts go by text from ${textFrom}, which this account does not own.`,
      blocks: 'Texts are refused (21606). Alerts by other ways go on.',
      fix: ['Write one of the numbers of the account as alerts.text_from: oncrew numbers list'],
      numbers: [textFrom],
    }
    return
  }
  if (sender.tollFree) {
    yield {
      what: 'messaging-service',
      says: `Alerts go by text from ${textFrom}, which is toll-free: it must be verified once. Whether it is, Twilio does not tell here.`,
      blocks: 'Until then texts are refused (30032). Alerts by email and webhook go on.',
      fix: [
        'Twilio Console > Messaging > Regulatory compliance > Toll-free verification. It takes two to three weeks.',
      ],
      numbers: [textFrom],
    }
    return
  }
  if (messagingServices === undefined) {
    yield {
      what: 'messaging-service',
      says: `Alerts go by text from ${textFrom}. Whether that is registered (A2P 10DLC), these credentials may not see.`,
      blocks: 'If it is not, texts to US phones are refused by the carriers (30034), and charged.',
      fix: ['Give the API key permission for Messaging, or use the auth token; then plan again.'],
      numbers: [textFrom],
    }
    return
  }
  if (messagingServices.some(service => service.numbers.includes(sender.sid))) return
  yield {
    what: 'messaging-service',
    says: `Alerts go by text from ${textFrom}, which is in no Messaging Service with a registered campaign (A2P 10DLC).`,
    blocks: 'Texts to US phones are refused by the carriers (30034), and charged. Alerts by email and webhook go on.',
    fix: [
      'Twilio Console > Messaging > Regulatory compliance: register the brand and a campaign (sole proprietor without an EIN).',
      'Put the number into the Messaging Service of that campaign. It takes days, so have email alerts until then.',
    ],
    numbers: [textFrom],
  }
}
