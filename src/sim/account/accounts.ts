import {notFound, refused} from './api-error.ts'
import {nameIn} from './form.ts'
import {type Account, type Asked, created, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {AccountRow} from './rows.ts'
import {dates} from './show.ts'

export const accounts: readonly Operation[] = [
  {
    id: 'ListAccount',
    at: 'GET /2010-04-01/Accounts.json',
    handled: 'as Twilio',
    run({owner, path, query}, {rows}) {
      const [name, status] = [query.get('FriendlyName'), query.get('Status')]
      const found = rows.accounts.filter(
        each =>
          (each.sid === owner.sid || each.owner_account_sid === owner.sid) &&
          (name === null || each.friendly_name === name) &&
          (status === null || each.status === status),
      )
      return ok(page(path, 'accounts', found.toReversed(), query, show))
    },
  },
  {
    id: 'CreateAccount',
    at: 'POST /2010-04-01/Accounts.json',
    handled: 'as Twilio',
    remark: 'a sub-account, at once; its own token opens it and signs its webhooks',
    run({owner, form}, account) {
      const now = account.clock.now()
      if (owner.owner_account_sid !== owner.sid) throw refused(20003, 'A sub-account has no sub-accounts')
      const row: AccountRow = {
        sid: account.freshSid('AC'),
        owner_account_sid: owner.sid,
        auth_token: account.freshSecret(),
        friendly_name: nameIn(form) ?? `SubAccount Created at ${new Date(now).toISOString()}`,
        status: 'active',
        type: owner.type,
        balance: '0.00',
        created: now,
        updated: now,
      }
      account.rows.accounts.push(row)
      return created(show(row))
    },
  },
  {
    id: 'FetchAccount',
    at: 'GET /2010-04-01/Accounts/{Sid}.json',
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateAccount',
    at: 'POST /2010-04-01/Accounts/{Sid}.json',
    handled: 'as Twilio',
    run(asked, account) {
      const row = find(asked, account)
      row.friendly_name = nameIn(asked.form) ?? row.friendly_name
      const status = asked.form.get('Status')
      if (status !== null) {
        if (status !== 'active' && status !== 'suspended' && status !== 'closed') {
          throw refused(20001, `Invalid value for Status: ${status}`)
        }
        if (row.sid === row.owner_account_sid) throw refused(20001, 'Only the status of a sub-account can be changed')
        if (row.status === 'closed') throw refused(20001, 'A closed account cannot be opened again')
        row.status = status
      }
      row.updated = account.clock.now()
      return ok(show(row))
    },
  },
  {
    id: 'FetchBalance',
    at: 'GET /2010-04-01/Accounts/{AccountSid}/Balance.json',
    handled: 'partly',
    remark: 'what the seed says; nothing is charged',
    run: ({owner}) => ok({account_sid: owner.sid, balance: owner.balance, currency: 'USD'}),
  },
]

function find({ids, owner, path}: Asked, {rows}: Account): AccountRow {
  const row = rows.accounts.find(({sid}) => sid === ids.Sid)
  if (row === undefined || (row.sid !== owner.sid && row.owner_account_sid !== owner.sid)) throw notFound(path)
  return row
}

const listed = {
  addresses: 'Addresses',
  applications: 'Applications',
  available_phone_numbers: 'AvailablePhoneNumbers',
  balance: 'Balance',
  calls: 'Calls',
  incoming_phone_numbers: 'IncomingPhoneNumbers',
  keys: 'Keys',
  messages: 'Messages',
  outgoing_caller_ids: 'OutgoingCallerIds',
  recordings: 'Recordings',
}

function show(row: AccountRow): object {
  const path = `/2010-04-01/Accounts/${row.sid}`
  return {
    auth_token: row.auth_token,
    ...dates(row),
    friendly_name: row.friendly_name,
    owner_account_sid: row.owner_account_sid,
    sid: row.sid,
    status: row.status,
    subresource_uris: Object.fromEntries(Object.entries(listed).map(([key, name]) => [key, `${path}/${name}.json`])),
    type: row.type,
    uri: `${path}.json`,
  }
}
