import {second} from '../../time/clock.ts'
import {refused} from './api-error.ts'
import {booleanIn, methodIn, nameIn, urlIn} from './form.ts'
import type {Account, Asked} from './operation.ts'
import type {NumberRow} from './rows.ts'

/** Sets a number up as the form says; what it does not mention stays. Throws `ApiError` before anything is changed. */
export function configure(row: NumberRow, {form, owner}: Asked, account: Account): void {
  const next: NumberRow = {...row}
  next.friendly_name = nameIn(form) ?? row.friendly_name
  next.voice_url = urlIn(form, 'VoiceUrl') ?? row.voice_url
  next.voice_fallback_url = urlIn(form, 'VoiceFallbackUrl') ?? row.voice_fallback_url
  next.voice_method = methodIn(form, 'VoiceMethod') ?? row.voice_method
  next.voice_fallback_method = methodIn(form, 'VoiceFallbackMethod') ?? row.voice_fallback_method
  next.voice_caller_id_lookup = booleanIn(form, 'VoiceCallerIdLookup') ?? row.voice_caller_id_lookup
  next.voice_receive_mode = form.get('VoiceReceiveMode') === 'fax' ? 'fax' : row.voice_receive_mode
  next.status_callback = urlIn(form, 'StatusCallback') ?? row.status_callback
  next.status_callback_method = methodIn(form, 'StatusCallbackMethod') ?? row.status_callback_method
  next.sms_url = urlIn(form, 'SmsUrl') ?? row.sms_url
  next.sms_fallback_url = urlIn(form, 'SmsFallbackUrl') ?? row.sms_fallback_url
  next.sms_method = methodIn(form, 'SmsMethod') ?? row.sms_method
  next.sms_fallback_method = methodIn(form, 'SmsFallbackMethod') ?? row.sms_fallback_method
  next.voice_application_sid = sidIn(form, 'VoiceApplicationSid', 'AP') ?? row.voice_application_sid
  next.sms_application_sid = sidIn(form, 'SmsApplicationSid', 'AP') ?? row.sms_application_sid
  next.trunk_sid = sidIn(form, 'TrunkSid', 'TK') ?? row.trunk_sid
  next.bundle_sid = sidIn(form, 'BundleSid', 'BU') ?? row.bundle_sid
  next.identity_sid = sidIn(form, 'IdentitySid', 'RI') ?? row.identity_sid
  next.address_sid = addressIn(form, 'AddressSid', owner.sid, account) ?? row.address_sid
  next.account_sid = accountIn(form, row, account)
  for (const name of [
    'voice_application_sid',
    'sms_application_sid',
    'trunk_sid',
    'bundle_sid',
    'identity_sid',
    'address_sid',
  ] as const) {
    if (next[name] === '') next[name] = null
  }
  // A trunk, an application and a URL: the one that was set last takes the voice calls, and puts the others off.
  if (form.get('TrunkSid')) next.voice_application_sid = null
  else if (form.get('VoiceApplicationSid')) next.trunk_sid = null
  else if (form.get('VoiceUrl')) next.voice_application_sid = null
  if (next.trunk_sid !== null || next.voice_application_sid !== null) next.voice_url = ''
  else if (next.voice_fallback_url !== '' && next.voice_url === '') {
    throw refused(21405, 'Cannot set VoiceFallbackUrl without setting VoiceUrl')
  }
  if (next.sms_fallback_url !== '' && next.sms_url === '' && next.sms_application_sid === null) {
    throw refused(21406, 'Cannot set SmsFallbackUrl without setting SmsUrl')
  }
  const emergency = emergencyAddressIn(form, owner.sid, account)
  const status = form.get('EmergencyStatus')
  if (status === 'Active' || status === 'Inactive') next.emergency_status = status
  next.updated = account.clock.now()
  Object.assign(row, next)
  if (emergency !== undefined) registerAt(emergency, row, account)
}

/** Before it is taken off, and unregistered, the number cannot be given back. */
export function holdsAnEmergencyAddress({emergency_address_status: status}: NumberRow): boolean {
  return status !== 'unregistered'
}

const registeringMs = 5 * second

function registerAt(address: string, row: NumberRow, {clock}: Account): void {
  const has = address !== ''
  if (address === (row.emergency_address_sid ?? '')) return
  row.emergency_address_sid = has ? address : null
  row.emergency_address_status = has ? 'pending-registration' : 'pending-unregistration'
  const pending = row.emergency_address_status
  clock.schedule(clock.now() + registeringMs, () => {
    if (row.emergency_address_status === pending) row.emergency_address_status = has ? 'registered' : 'unregistered'
  })
}

function sidIn(form: URLSearchParams, name: string, prefix: string): string | undefined {
  const sid = form.get(name)
  if (sid === null || sid === '' || new RegExp(`^${prefix}[0-9a-f]{32}$`, 'i').test(sid)) return sid ?? undefined
  throw refused(20001, `Invalid value for ${name}: ${sid}`)
}

function addressIn(form: URLSearchParams, name: string, owner: string, {rows}: Account): string | undefined {
  const sid = sidIn(form, name, 'AD')
  if (sid === undefined || sid === '') return sid
  if (rows.addresses.some(row => row.sid === sid && row.account_sid === owner)) return sid
  throw refused(20001, `${name} ${sid} is not an address of this account`)
}

function emergencyAddressIn(form: URLSearchParams, owner: string, account: Account): string | undefined {
  const sid = addressIn(form, 'EmergencyAddressSid', owner, account)
  const address = account.rows.addresses.find(row => row.sid === sid)
  if (address === undefined || address.emergency_enabled) return sid
  throw refused(20001, `The address ${sid} is not enabled for emergency calls`)
}

/** A number moves between an account and its sub-accounts. */
function accountIn(form: URLSearchParams, row: NumberRow, {rows}: Account): string {
  const sid = form.get('AccountSid')
  if (sid === null || sid === row.account_sid) return row.account_sid
  const family = (of: string) => rows.accounts.find(each => each.sid === of)?.owner_account_sid
  if (family(sid) !== undefined && family(sid) === family(row.account_sid)) return sid
  throw refused(20001, `Invalid value for AccountSid: ${sid}`)
}
