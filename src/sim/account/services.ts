import {notFound} from './api-error.ts'
import {booleanIn, methodIn, needed, urlIn} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {metaPage} from './page.ts'
import type {ServiceRow} from './rows.ts'
import {isoDates} from './show.ts'

const base = '/v1/Services'

export const services: readonly Operation[] = [
  {
    id: 'ListService',
    at: `GET ${base}`,
    handled: 'as Twilio',
    run(asked, {rows}) {
      const {owner, origin, path, query} = asked
      const own = rows.services.filter(({account_sid: sid}) => sid === owner.sid).toReversed()
      return ok(metaPage(origin + path, 'services', own, query, row => show(row, origin)))
    },
  },
  {
    id: 'CreateService',
    at: `POST ${base}`,
    handled: 'as Twilio',
    run({owner, form, origin}, account) {
      const now = account.clock.now()
      const row = freshService({
        sid: account.freshSid('MG'),
        account_sid: owner.sid,
        created: now,
        updated: now,
        friendly_name: needed(form, 'FriendlyName'),
      })
      configure(row, form, now)
      account.rows.services.push(row)
      return created(show(row, origin))
    },
  },
  {
    id: 'FetchService',
    at: `GET ${base}/{Sid}`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(findService(asked, account, asked.ids.Sid), asked.origin)),
  },
  {
    id: 'UpdateService',
    at: `POST ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = findService(asked, account, asked.ids.Sid)
      configure(row, asked.form, account.clock.now())
      return ok(show(row, asked.origin))
    },
  },
  {
    id: 'DeleteService',
    at: `DELETE ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const {services: all} = account.rows
      all.splice(all.indexOf(findService(asked, account, asked.ids.Sid)), 1)
      return gone
    },
  },
]

type Beginning = Pick<ServiceRow, 'sid' | 'account_sid' | 'created' | 'updated' | 'friendly_name'>

/** A service that nobody has set up yet. */
export function freshService(beginning: Beginning): ServiceRow {
  return {
    ...beginning,
    inbound_request_url: null,
    inbound_method: 'POST',
    fallback_url: null,
    fallback_method: 'POST',
    status_callback: null,
    sticky_sender: true,
    mms_converter: true,
    smart_encoding: true,
    fallback_to_long_code: true,
    area_code_geomatch: true,
    validity_period: 36_000,
    usecase: 'undeclared',
    use_inbound_webhook_on_number: false,
    numbers: [],
    campaign: null,
  }
}

export function findService({owner, path}: Asked, {rows}: Account, sid: string | undefined): ServiceRow {
  const row = rows.services.find(each => each.sid === sid && each.account_sid === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function configure(row: ServiceRow, form: URLSearchParams, now: number): void {
  row.friendly_name = form.get('FriendlyName') ?? row.friendly_name
  row.inbound_request_url = cleared(urlIn(form, 'InboundRequestUrl'), row.inbound_request_url)
  row.inbound_method = methodIn(form, 'InboundMethod') ?? row.inbound_method
  row.fallback_url = cleared(urlIn(form, 'FallbackUrl'), row.fallback_url)
  row.fallback_method = methodIn(form, 'FallbackMethod') ?? row.fallback_method
  row.status_callback = cleared(urlIn(form, 'StatusCallback'), row.status_callback)
  row.sticky_sender = booleanIn(form, 'StickySender') ?? row.sticky_sender
  row.mms_converter = booleanIn(form, 'MmsConverter') ?? row.mms_converter
  row.smart_encoding = booleanIn(form, 'SmartEncoding') ?? row.smart_encoding
  row.fallback_to_long_code = booleanIn(form, 'FallbackToLongCode') ?? row.fallback_to_long_code
  row.area_code_geomatch = booleanIn(form, 'AreaCodeGeomatch') ?? row.area_code_geomatch
  row.validity_period = Number(form.get('ValidityPeriod')) || row.validity_period
  row.usecase = form.get('Usecase') ?? row.usecase
  row.use_inbound_webhook_on_number = booleanIn(form, 'UseInboundWebhookOnNumber') ?? row.use_inbound_webhook_on_number
  row.updated = now
}

function cleared(asked: string | undefined, had: string | null): string | null {
  return asked === undefined ? had : asked === '' ? null : asked
}

function show(row: ServiceRow, origin: string): object {
  const {created: _, updated: __, numbers: ___, campaign, ...fields} = row
  const url = `${origin}${base}/${row.sid}`
  return {
    ...fields,
    ...isoDates(row),
    scan_message_content: 'inherit',
    synchronous_validation: false,
    us_app_to_person_registered: campaign !== null,
    url,
    links: {
      alpha_senders: `${url}/AlphaSenders`,
      messages: '/2010-04-01/Accounts/{AccountSid}/Messages.json'.replace('{AccountSid}', row.account_sid),
      phone_numbers: `${url}/PhoneNumbers`,
      short_codes: `${url}/ShortCodes`,
      us_app_to_person: `${url}/Compliance/Usa2p`,
      us_app_to_person_usecases: `${url}/Compliance/Usa2p/Usecases`,
    },
  }
}
