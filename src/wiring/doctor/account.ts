import {get} from '../../alerts/channels/post.ts'
import {showPhoneNumber} from '../../config/phone-number.ts'
import type {Routing} from '../../config/routing.ts'
import {messageOf, Problem} from '../../problem/problem.ts'
import {rightsInWords} from '../../provision/rights.ts'
import {answeredBy} from '../../provision/risk.ts'
import {wanted} from '../../provision/wanted.ts'
import {second} from '../../time/clock.ts'
import type {AccountState, OwnedNumber} from '../../twilio/carrier-account.ts'
import {type Credentials, credentialsFrom, type Environment} from '../../twilio/rest/credentials.ts'
import {ownEnvironment} from '../own-environment.ts'
import {openAccountOf} from '../provisioning.ts'
import {checkAccount} from '../start-checks.ts'
import {type Diagnosis, fine, skipped, warning, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

/** The account: who we are there, what we may do, where the numbers point, whether texts are let through. */
export async function lookAtAccount(patient: Patient): Promise<readonly Diagnosis[]> {
  const {now} = patient
  let environment: Environment
  let credentials: Credentials
  try {
    environment = await ownEnvironment(patient.environment)
    credentials = credentialsFrom(environment)
  } catch (thrown) {
    const usual = 'Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN from the account page of the Twilio Console.'
    const fix = thrown instanceof Problem ? thrown.fix[0] : undefined
    return [wrong('credentials', messageOf(thrown), fix ?? usual), ...unknown('without credentials')]
  }
  const authToken = environment.TWILIO_AUTH_TOKEN?.trim()
  const signs =
    authToken === undefined || authToken === ''
      ? [
          wrong(
            'credentials',
            'TWILIO_AUTH_TOKEN is not set: webhooks cannot be told from forged ones.',
            'Set it from the account page of the Twilio Console.',
          ),
        ]
      : (await checkAccount({...credentials, authToken}, () => now)).map(({level, words}) =>
          (level === 'error' ? wrong : warning)(
            /clock/.test(words) ? 'clock' : 'credentials',
            words,
            /clock/.test(words)
              ? 'timedatectl set-ntp true'
              : 'Look at TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and the network.',
          ),
        )
  if (signs.some(({area}) => area === 'credentials')) return [...signs, ...unknown('without the account')]
  const clock = signs.length === 0 ? [fine('clock', 'agrees with Twilio’s')] : signs
  const {carrier, close} = await openAccountOf(environment, () => {})
  try {
    const rights = await carrier.rights()
    const {may, mayNot} = rightsInWords(rights)
    const refused = mayNot.map(({name, blocks, isNeeded}) =>
      (isNeeded ? wrong : warning)('credentials', `They may not look at ${name}: ${blocks}.`, moreRights),
    )
    if (mayNot.some(({isNeeded}) => isNeeded)) return [...clock, ...refused, ...unknown('without those rights')]
    const account = await carrier.read()
    return [
      ...clock,
      fine('credentials', `${credentials.accountSid}: ${may.join(', ')} may be read`),
      ...refused,
      ...lookAtNumbers(patient, account),
      await lookAtTexting(patient, account, credentials),
    ]
  } catch (thrown) {
    return [
      ...clock,
      wrong('credentials', messageOf(thrown), 'Give the key the rights to read numbers, or use the auth token.'),
      ...unknown('without the account'),
    ]
  } finally {
    await close()
  }
}

const moreRights = 'Give the API key those permissions in the Twilio Console, or use the auth token.'

function unknown(why: string): readonly Diagnosis[] {
  return [skipped('numbers', `not looked at ${why}`), skipped('texting', `not looked at ${why}`)]
}

function lookAtNumbers({routing, publicUrl}: Patient, {numbers}: AccountState): readonly Diagnosis[] {
  const area = 'numbers'
  if (routing === undefined) return [skipped(area, 'not looked at without a routing file')]
  if (publicUrl === undefined) {
    return [skipped(area, 'nobody has said where they should point', 'oncrew doctor --public-url https://...')]
  }
  return wanted(routing, publicUrl).numbers.map(({source, settings}) => {
    const name = `${source.label} ${source.number === undefined ? '' : showPhoneNumber(source.number)}`.trim()
    const owned = numbers.find(({number}) => number === source.number)
    if (source.number === undefined) return warning(area, `${name} is still to be bought.`, 'oncrew plan')
    if (owned === undefined) return wrong(area, `${name} is not a number of this account.`, 'oncrew numbers list')
    return pointing(name, owned, settings.voice_url ?? '')
  })
}

function pointing(name: string, {settings}: OwnedNumber, voiceUrl: string): Diagnosis {
  const pointsHere =
    settings.voice_url === voiceUrl && settings.voice_application_sid === '' && settings.trunk_sid === ''
  if (!pointsHere)
    return wrong(
      'numbers',
      `Calls to ${name} ${answeredBy(settings)}, not by oncrew.`,
      'oncrew plan, then oncrew apply',
    )
  return settings.voice_fallback_url === ''
    ? warning('numbers', `${name} has no net: while this server is down, its calls are lost.`, 'oncrew apply')
    : fine('numbers', `${name} rings here, with a net below it`)
}

/** Registration codes: https://www.twilio.com/docs/api/errors/30034 (10DLC) and 30032 (toll-free). */
async function lookAtTexting({routing}: Patient, account: AccountState, credentials: Credentials): Promise<Diagnosis> {
  const area = 'texting'
  const from = textingFrom(routing)
  if (from === undefined) return skipped(area, 'no alert goes by text')
  const owned = account.numbers.find(({number}) => number === from)
  const shown = showPhoneNumber(from)
  if (owned === undefined)
    return wrong(area, `Alerts are texted from ${shown}, which is not of this account.`, 'oncrew numbers list')
  if (owned.tollFree) {
    return warning(
      area,
      `${shown} is toll-free: it must be verified, or its texts are blocked (30032).`,
      'Twilio Console, Phone Numbers, Toll-Free Verification',
    )
  }
  const fix =
    'Twilio Console, Messaging, Regulatory Compliance, A2P 10DLC. Until then let emergencies go by email or push too.'
  const service = account.messagingServices?.find(({numbers}) => numbers.includes(owned.sid))
  if (account.messagingServices === undefined)
    return skipped(area, 'the credentials may not look at messaging services')
  if (service === undefined)
    return wrong(area, `${shown} is not registered for texts to US phones: they are blocked (30034).`, fix)
  const status = await campaignStatus(service.sid, credentials)
  if (status === 'VERIFIED') return fine(area, `${shown} is registered`)
  return status === undefined
    ? wrong(area, `${shown} is in ${service.name}, which has no registered campaign: texts are blocked (30034).`, fix)
    : (status === 'FAILED' ? wrong : warning)(
        area,
        `The registration of ${shown} is ${status.toLowerCase().replaceAll('_', ' ')}: texts may be blocked (30034).`,
        fix,
      )
}

function textingFrom(routing: Routing | undefined) {
  const byText = routing?.alerts.send.some(({by, escalate}) =>
    [by, ...escalate.map(step => step.by)].flat().includes('text'),
  )
  return byText === true ? routing?.alerts.textFrom : undefined
}

/** Undefined: there is none. */
async function campaignStatus(service: string, {username, password, apiUrl}: Credentials): Promise<string | undefined> {
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const url = `${apiUrl ?? 'https://messaging.twilio.com'}/v1/Services/${service}/Compliance/Usa2p`
  const {text} = await get(url, {authorization}, 5 * second)
  return /"campaign_status":\s*"([A-Z_]+)"/.exec(text)?.[1]
}
