import {notFound, refused} from './api-error.ts'
import {buy} from './buy-number.ts'
import {configure, holdsAnEmergencyAddress} from './configure-number.ts'
import {isTollFree, matcherOf} from './number-stock.ts'
import {type Account, type Answer, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {NumberRow} from './rows.ts'
import {dates} from './show.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers'

/** The same list and the same purchase, for one kind of number each. */
const kinds: readonly (readonly [string, (number: string) => boolean])[] = [
  ['Local', number => !isTollFree(number)],
  ['TollFree', isTollFree],
  ['Mobile', () => false],
]

export const incomingNumbers: readonly Operation[] = [
  {
    id: 'ListIncomingPhoneNumber',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    remark: 'by PhoneNumber (with *), FriendlyName, Beta and Origin',
    run: (asked, account) => list(asked, account, () => true, show),
  },
  {
    id: 'CreateIncomingPhoneNumber',
    at: `POST ${base}.json`,
    handled: 'as Twilio',
    remark: 'nothing is charged; a trial account has one number',
    run: (asked, account) => created(show(buy(asked, account, () => true))),
  },
  {
    id: 'FetchIncomingPhoneNumber',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateIncomingPhoneNumber',
    at: `POST ${base}/{Sid}.json`,
    handled: 'as Twilio',
    remark: 'an emergency address takes five seconds to be registered, and as long to be taken off',
    run(asked, account) {
      const row = find(asked, account)
      configure(row, asked, account)
      return ok(show(row))
    },
  },
  {
    id: 'DeleteIncomingPhoneNumber',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    remark: 'held back for good afterwards: nobody can buy it',
    run(asked, account) {
      const row = find(asked, account)
      if (holdsAnEmergencyAddress(row)) {
        throw refused(21631, 'The number has an emergency address. Take that off, and wait until it is unregistered.')
      }
      const {rows} = account
      rows.numbers.splice(rows.numbers.indexOf(row), 1)
      rows.released.push(row.phone_number)
      for (const service of rows.services) service.numbers = service.numbers.filter(({sid}) => sid !== row.sid)
      return gone
    },
  },
  ...kinds.map(
    ([kind, is]): Operation => ({
      id: `ListIncomingPhoneNumber${kind}`,
      at: `GET ${base}/${kind}.json`,
      handled: 'as Twilio',
      run: (asked, account) => list(asked, account, is, showOfKind),
    }),
  ),
  ...kinds.slice(0, 2).map(
    ([kind, is]): Operation => ({
      id: `CreateIncomingPhoneNumber${kind}`,
      at: `POST ${base}/${kind}.json`,
      handled: 'as Twilio',
      run: (asked, account) => created(showOfKind(buy(asked, account, is))),
    }),
  ),
]

function list(
  {owner, path, query}: Asked,
  {rows}: Account,
  is: (number: string) => boolean,
  shown: (row: NumberRow) => object,
): Answer {
  const [pattern, name, origin] = [query.get('PhoneNumber'), query.get('FriendlyName'), query.get('Origin')]
  const matches = pattern === null || pattern === '' ? () => true : matcherOf(pattern)
  const found = rows.numbers.filter(
    row =>
      row.account_sid === owner.sid &&
      is(row.phone_number) &&
      (name === null || row.friendly_name === name) &&
      (origin === null || origin === 'twilio') &&
      matches(row.phone_number),
  )
  return ok(page(path, 'incoming_phone_numbers', found.toReversed(), query, shown))
}

function find({ids, owner, path}: Asked, {rows}: Account): NumberRow {
  const row = rows.numbers.find(({sid, account_sid: account}) => sid === ids.Sid && account === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

/** Asked for by its kind, a number does not say its kind again. */
function showOfKind(row: NumberRow): object {
  const {type: _, ...fields} = show(row)
  return fields
}

function show(row: NumberRow) {
  const {created: _, updated: __, ...fields} = row
  return {
    ...fields,
    ...dates(row),
    address_requirements: 'none',
    api_version: '2010-04-01',
    beta: false,
    capabilities: {voice: true, sms: true, mms: true, fax: false},
    origin: 'twilio',
    status: 'in-use',
    type: isTollFree(row.phone_number) ? 'toll-free' : 'local',
    uri: `/2010-04-01/Accounts/${row.account_sid}/IncomingPhoneNumbers/${row.sid}.json`,
  }
}
