import type {Client} from 'twilio/lib/base/BaseTwilio.js'
import type {IncomingPhoneNumberInstance} from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js'
import type {NumberSearch} from '../../config/routing.ts'
import type {NumberSettings} from '../../contracts/generated/lock.ts'
import {
  type AccountState,
  type Area,
  type CarrierAccount,
  flowNamePrefix,
  type HostedFlow,
  type MessagingService,
  type OwnedNumber,
  type Right,
} from '../carrier-account.ts'
import {createExchange, type ExchangeOptions} from './exchange.ts'
import {isForbidden, Refusal} from './refusal.ts'

/** Twilio's largest page. */
const pageSize = 1000

/**
 * A Twilio account, through the resources of Twilio's own library; only what they are sent over is Node's own client, which
 * needs neither 147 ms nor 30 MB to load. Close it, or its connections keep the process alive.
 */
export async function openTwilioCarrier(options: ExchangeOptions): Promise<CarrierAccount & {close(): void}> {
  const {accountSid, apiUrl} = options.credentials
  const [
    domains,
    versions,
    numberLists,
    countryLists,
    flowLists,
    validations,
    serviceLists,
    callLists,
    recordingLists,
  ] = await Promise.all([
    import('twilio/lib/base/Domain.js'),
    import('twilio/lib/base/Version.js'),
    import('twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js'),
    import('twilio/lib/rest/api/v2010/account/availablePhoneNumberCountry.js'),
    import('twilio/lib/rest/studio/v2/flow.js'),
    import('twilio/lib/rest/studio/v2/flowValidate.js'),
    import('twilio/lib/rest/messaging/v1/service.js'),
    import('twilio/lib/rest/api/v2010/account/call.js'),
    import('twilio/lib/rest/api/v2010/account/recording.js'),
  ])
  const [Domain, Version] = [
    defaultOf<typeof domains.default.default>(domains.default),
    defaultOf<typeof versions.default.default>(versions.default),
  ]
  const {exchange, close} = createExchange(options)
  // All that a domain asks of its client.
  const client: Pick<Client, 'request' | 'accountSid'> = {request: exchange, accountSid}
  const version = (product: string, name: string) => {
    const domain = new Domain(client as Client, apiUrl ?? `https://${product}.twilio.com`)
    return new Version(domain, name)
  }
  // A resource asks no more of its version than what every version has.
  const api = version('api', '2010-04-01') as Parameters<typeof numberLists.IncomingPhoneNumberListInstance>[0]
  const studio = version('studio', 'v2') as Parameters<typeof flowLists.FlowListInstance>[0]
  const messaging = version('messaging', 'v1') as Parameters<typeof serviceLists.ServiceListInstance>[0]
  const numbers = numberLists.IncomingPhoneNumberListInstance(api, accountSid)
  const countries = countryLists.AvailablePhoneNumberCountryListInstance(api, accountSid)
  const flows = flowLists.FlowListInstance(studio)
  const services = serviceLists.ServiceListInstance(messaging)
  const calls = callLists.CallListInstance(api, accountSid)
  const recordings = recordingLists.RecordingListInstance(api, accountSid)

  async function readNumbers(): Promise<readonly OwnedNumber[]> {
    return (await numbers.list({pageSize})).map(ownedNumber)
  }

  async function readFlows(known: readonly string[]): Promise<readonly HostedFlow[]> {
    const listed = await flows.list({pageSize})
    const ours = listed.filter(({sid, friendlyName: name}) => name.startsWith(flowNamePrefix) || known.includes(sid))
    // The list leaves the definitions out.
    return Promise.all(
      ours.map(async ({sid}) => {
        const {friendlyName: name, status, definition} = await flows(sid).fetch()
        return {sid, name, published: status === 'published', definition}
      }),
    )
  }

  async function readServices(): Promise<readonly MessagingService[] | undefined> {
    try {
      const listed = await services.list({pageSize})
      return await Promise.all(
        listed.map(async ({sid, friendlyName}) => {
          const members = await services(sid).phoneNumbers.list({pageSize})
          return {sid, name: friendlyName, numbers: members.map(member => member.sid)}
        }),
      )
    } catch (thrown) {
      if (thrown instanceof Refusal && (isForbidden(thrown) || thrown.status === 404)) return undefined
      throw thrown
    }
  }

  return {
    accountSid,
    close,
    async read(known = []): Promise<AccountState> {
      const [owned, hosted, messagingServices] = await Promise.all([readNumbers(), readFlows(known), readServices()])
      return {accountSid, numbers: owned, flows: hosted, messagingServices}
    },
    rights() {
      const looks: readonly (readonly [Area, () => Promise<unknown>])[] = [
        ['numbers', () => numbers.page({pageSize: 1})],
        ['studio', () => flows.page({pageSize: 1})],
        ['messaging', () => services.page({pageSize: 1})],
        ['calls', () => calls.page({pageSize: 1})],
        ['recordings', () => recordings.page({pageSize: 1})],
      ]
      return Promise.all(looks.map(([area, look]) => rightTo(area, look)))
    },
    async search(search, limit) {
      const country = countries(search.country)
      const criteria = {...criteriaOf(search), limit}
      const found = await (search.type === 'local' ? country.local.list(criteria) : country.tollFree.list(criteria))
      return found.map(({phoneNumber: number, locality, region}) => ({
        number,
        locality: locality ?? '',
        region: region ?? '',
      }))
    },
    async buy(phoneNumber, settings) {
      return ownedNumber(await numbers.create({phoneNumber, ...paramsOf(withoutBlanks(settings))}))
    },
    async numbersNamed(friendlyName) {
      const named = await numbers.list({friendlyName, pageSize})
      return named.map(ownedNumber).filter(({settings}) => settings.friendly_name === friendlyName)
    },
    async configure(sid, settings) {
      return ownedNumber(await numbers(sid).update(paramsOf(settings)))
    },
    async release(sid) {
      await numbers(sid).remove()
    },
    async validateFlow(friendlyName, definition) {
      await validations.FlowValidateListInstance(studio).update({friendlyName, status: 'published', definition})
    },
    async makeFlow(friendlyName, definition) {
      const made = await flows.create({friendlyName, status: 'published', definition, commitMessage})
      return made.sid
    },
    async changeFlow(sid, friendlyName, definition) {
      await flows(sid).update({friendlyName, status: 'published', definition, commitMessage})
    },
    async callsSince(since) {
      const listed = await calls.list({startTimeAfter: new Date(since), pageSize})
      return listed
        .map(call => ({
          sid: call.sid,
          parentSid: call.parentCallSid ?? undefined,
          inbound: call.direction === 'inbound',
          from: call.from,
          to: call.to,
          forwardedFrom: call.forwardedFrom ?? undefined,
          status: call.status,
          startedAt: (call.startTime ?? call.dateCreated).getTime(),
          seconds: Number(call.duration ?? 0),
        }))
        .filter(({startedAt}) => startedAt >= since)
    },
    async recordingsSince(since) {
      const listed = await recordings.list({dateCreatedAfter: new Date(since), pageSize})
      return listed.map(({sid, callSid, mediaUrl, duration}) => ({
        sid,
        callSid,
        url: mediaUrl ?? `${apiUrl ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`,
        seconds: Number(duration ?? 0),
      }))
    },
  }
}

/** Node hands over a CommonJS module whole, other loaders what it exports as its default. */
function defaultOf<Exported>(module: Exported | {readonly default: Exported}): Exported {
  return isWhole(module) ? module.default : module
}

function isWhole<Exported>(module: Exported | {readonly default: Exported}): module is {readonly default: Exported} {
  return typeof module === 'object' && module !== null && 'default' in module
}

async function rightTo(area: Area, look: () => Promise<unknown>): Promise<Right> {
  try {
    await look()
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return {area, refusal: thrown}
  }
  return {area, refusal: undefined}
}

const commitMessage = 'oncrew apply'

const tollFree = /^\+1(800|888|877|866|855|844|833)/

function ownedNumber(row: IncomingPhoneNumberInstance): OwnedNumber {
  return {
    sid: row.sid,
    number: row.phoneNumber,
    tollFree: tollFree.test(row.phoneNumber),
    hasEmergencyAddress: text(row.emergencyAddressSid) !== '',
    settings: {
      friendly_name: text(row.friendlyName),
      voice_url: text(row.voiceUrl),
      voice_method: text(row.voiceMethod) || 'POST',
      voice_fallback_url: text(row.voiceFallbackUrl),
      voice_fallback_method: text(row.voiceFallbackMethod) || 'POST',
      status_callback: text(row.statusCallback),
      status_callback_method: text(row.statusCallbackMethod) || 'POST',
      sms_url: text(row.smsUrl),
      sms_method: text(row.smsMethod) || 'POST',
      sms_fallback_url: text(row.smsFallbackUrl),
      sms_fallback_method: text(row.smsFallbackMethod) || 'POST',
      voice_application_sid: text(row.voiceApplicationSid),
      sms_application_sid: text(row.smsApplicationSid),
      trunk_sid: text(row.trunkSid),
    },
  }
}

/** Twilio says null as well as nothing for what is not set. */
function text(value: string | null | undefined): string {
  return value ?? ''
}

function paramsOf(settings: Partial<NumberSettings>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([field, value]) => [camelCase(field), value]))
}

/** A purchase says only what is to be set. */
function withoutBlanks(settings: NumberSettings): Partial<NumberSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
}

function camelCase(field: string): string {
  return field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}

function criteriaOf({areaCode, pattern, near, locality, region}: NumberSearch) {
  return {
    voiceEnabled: true,
    ...(areaCode !== undefined && {areaCode: Number(areaCode)}),
    ...(pattern !== undefined && {contains: pattern}),
    ...(near?.startsWith('+') === true && {nearNumber: near}),
    ...(near !== undefined && !near.startsWith('+') && {inPostalCode: near}),
    ...(locality !== undefined && {inLocality: locality}),
    ...(region !== undefined && {inRegion: region}),
  }
}
