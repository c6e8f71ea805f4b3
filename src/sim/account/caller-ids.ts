import {notFound, refused} from './api-error.ts'
import {nameIn, needed} from './form.ts'
import {nationalFormat} from './number-stock.ts'
import {type Account, type Asked, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {CallerIdRow} from './rows.ts'
import {dates} from './show.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds'
/** As long as it takes to be called and to type the code. */
const verifiedAfterMs = 3000

export const callerIds: readonly Operation[] = [
  {
    id: 'ListOutgoingCallerId',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    run({owner, path, query}, {rows}) {
      const [number, name] = [query.get('PhoneNumber'), query.get('FriendlyName')]
      const found = rows.callerIds.filter(
        row =>
          row.account_sid === owner.sid &&
          (number === null || row.phone_number === number) &&
          (name === null || row.friendly_name === name),
      )
      return ok(page(path, 'outgoing_caller_ids', found.toReversed(), query, show))
    },
  },
  {
    id: 'CreateValidationRequest',
    at: `POST ${base}.json`,
    handled: 'partly',
    remark: 'nobody is called: three seconds later the code counts as typed. No StatusCallback',
    run({owner, form}, account) {
      const {clock, rows} = account
      const number = needed(form, 'PhoneNumber')
      if (!/^\+[1-9]\d{6,14}$/.test(number)) throw refused(21421, `${number} is not a valid phone number`)
      if (rows.callerIds.some(row => row.account_sid === owner.sid && row.phone_number === number)) {
        throw refused(21450, 'Phone number already validated for your account')
      }
      const name = nameIn(form) ?? nationalFormat(number)
      const sid = account.freshSid('PN')
      clock.schedule(clock.now() + verifiedAfterMs, () => {
        const at = clock.now()
        rows.callerIds.push({
          sid,
          account_sid: owner.sid,
          created: at,
          updated: at,
          phone_number: number,
          friendly_name: name,
        })
      })
      return ok({
        account_sid: owner.sid,
        call_sid: account.freshSid('CA'),
        friendly_name: name,
        phone_number: number,
        validation_code: '111111',
      })
    },
  },
  {
    id: 'FetchOutgoingCallerId',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateOutgoingCallerId',
    at: `POST ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = find(asked, account)
      row.friendly_name = nameIn(asked.form) ?? row.friendly_name
      row.updated = account.clock.now()
      return ok(show(row))
    },
  },
  {
    id: 'DeleteOutgoingCallerId',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run(asked, account) {
      account.rows.callerIds.splice(account.rows.callerIds.indexOf(find(asked, account)), 1)
      return gone
    },
  },
]

function find({ids, owner, path}: Asked, {rows}: Account): CallerIdRow {
  const row = rows.callerIds.find(({sid, account_sid: account}) => sid === ids.Sid && account === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function show(row: CallerIdRow): object {
  return {
    account_sid: row.account_sid,
    ...dates(row),
    friendly_name: row.friendly_name,
    phone_number: row.phone_number,
    sid: row.sid,
    uri: `/2010-04-01/Accounts/${row.account_sid}/OutgoingCallerIds/${row.sid}.json`,
  }
}
