import type {CarrierSeed, SeedNumber} from '../../contracts/generated/carrier-seed.ts'
import type {Instant} from '../../time/clock.ts'
import {freshNumber} from './buy-number.ts'
import type {AccountRows, NumberRow} from './rows.ts'
import {freshService} from './services.ts'

/** The account that is there when nobody says another: it opens nothing but this box. */
export const usualAccount = {
  sid: 'AC00000000000000000000000000000001',
  auth_token: '0123456789abcdef0123456789abcdef',
  name: 'A Twilio in a box',
}

/** What a seed says, as the account's resources. */
export function sown(seed: CarrierSeed, freshSid: (prefix: string) => string, at: Instant): AccountRows {
  const {sid = usualAccount.sid, auth_token = usualAccount.auth_token, name = usualAccount.name} = seed.account ?? {}
  const row = (prefix: string, given?: string) => ({
    sid: given ?? freshSid(prefix),
    account_sid: sid,
    created: at,
    updated: at,
  })
  const numbers = (seed.numbers ?? []).map(number =>
    seededNumber(typeof number === 'string' ? {phone_number: number} : number, row),
  )
  return {
    accounts: [
      {
        sid,
        owner_account_sid: sid,
        auth_token,
        friendly_name: name,
        status: 'active',
        type: seed.account?.type ?? 'Full',
        balance: seed.account?.balance ?? '20.00',
        created: at,
        updated: at,
      },
    ],
    keys: (seed.keys ?? []).map(({sid: key, secret, name: friendly_name = '', kind = 'standard'}) => ({
      ...row('SK', key),
      secret,
      friendly_name,
      kind,
    })),
    numbers,
    released: [],
    calls: [],
    recordings: [],
    messages: [],
    flows: [],
    executions: [],
    optedOut: [...(seed.opted_out ?? [])],
    unregistered: [...(seed.unregistered ?? [])],
    addresses: (seed.addresses ?? []).map(({sid: address, ...fields}) => ({
      friendly_name: '',
      street_secondary: null,
      iso_country: 'US',
      emergency_enabled: false,
      ...fields,
      ...row('AD', address),
    })),
    callerIds: (seed.caller_ids ?? []).map(({phone_number, friendly_name = phone_number}) => ({
      ...row('PN'),
      phone_number,
      friendly_name,
    })),
    services: (seed.messaging_services ?? []).map(({sid: service, friendly_name, numbers: own = [], a2p}) => ({
      ...freshService({...row('MG', service), friendly_name}),
      numbers: numbers
        .filter(({phone_number}) => own.includes(phone_number))
        .map(number => ({sid: number.sid, created: at})),
      campaign:
        a2p === undefined
          ? null
          : {sid: freshSid('QE'), brand_registration_sid: freshSid('BN'), description: 'Alerts', status: a2p},
    })),
  }
}

type Rows = (
  prefix: string,
  given?: string,
) => {readonly sid: string; readonly account_sid: string; readonly created: Instant}

function seededNumber({phone_number, sid, ...fields}: SeedNumber, row: Rows): NumberRow {
  const {sid: own, account_sid, created} = row('PN', sid)
  const registered = fields.emergency_address_sid === undefined ? 'unregistered' : 'registered'
  return {
    ...freshNumber(phone_number, {sid: own, account_sid, at: created}),
    ...fields,
    emergency_address_status: registered,
  }
}
