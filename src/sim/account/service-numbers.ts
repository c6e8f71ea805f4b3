import {ApiError, notFound, refused} from './api-error.ts'
import {needed} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {metaPage} from './page.ts'
import type {NumberRow, ServiceRow} from './rows.ts'
import {findService} from './services.ts'
import {isoDates} from './show.ts'

const base = '/v1/Services/{ServiceSid}/PhoneNumbers'

interface Member {
  readonly sid: string
  readonly created: number
  readonly number: NumberRow
}

export const serviceNumbers: readonly Operation[] = [
  {
    id: 'ListPhoneNumber',
    at: `GET ${base}`,
    handled: 'as Twilio',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      const {origin, path, query} = asked
      const show = (member: Member) => showMember(member, service, origin)
      return ok(metaPage(origin + path, 'phone_numbers', members(service, account).toReversed(), query, show))
    },
  },
  {
    id: 'CreatePhoneNumber',
    at: `POST ${base}`,
    handled: 'as Twilio',
    remark: 'a number is in one service only: 21710 when it is in this one, 21712 when it is in another',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      const sid = needed(asked.form, 'PhoneNumberSid')
      const number = account.rows.numbers.find(row => row.sid === sid && row.account_sid === asked.owner.sid)
      if (number === undefined) throw refused(21701, `The number ${sid} is not one of this account`)
      const taken = account.rows.services.find(({numbers}) => numbers.some(each => each.sid === sid))
      if (taken === service) throw new ApiError(409, 21710, 'Phone Number is already in the Messaging Service')
      if (taken !== undefined) {
        throw new ApiError(409, 21712, 'Phone Number is already associated with another Messaging Service')
      }
      const member = {sid, created: account.clock.now()}
      service.numbers = [...service.numbers, member]
      return created(showMember({...member, number}, service, asked.origin))
    },
  },
  {
    id: 'FetchPhoneNumber',
    at: `GET ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      return ok(showMember(find(asked, service, account), service, asked.origin))
    },
  },
  {
    id: 'DeletePhoneNumber',
    at: `DELETE ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      const {sid} = find(asked, service, account)
      service.numbers = service.numbers.filter(each => each.sid !== sid)
      return gone
    },
  },
]

function members({numbers}: ServiceRow, {rows}: Account): Member[] {
  return numbers.flatMap(member => {
    const number = rows.numbers.find(({sid}) => sid === member.sid)
    return number === undefined ? [] : [{...member, number}]
  })
}

function find({ids, path}: Asked, service: ServiceRow, account: Account): Member {
  const member = members(service, account).find(({sid}) => sid === ids.Sid)
  if (member === undefined) throw notFound(path)
  return member
}

function showMember({sid, created: at, number}: Member, service: ServiceRow, origin: string): object {
  return {
    account_sid: service.account_sid,
    capabilities: ['MMS', 'SMS', 'Voice'],
    country_code: 'US',
    ...isoDates({created: at, updated: at}),
    phone_number: number.phone_number,
    service_sid: service.sid,
    sid,
    url: `${origin}/v1/Services/${service.sid}/PhoneNumbers/${sid}`,
  }
}
