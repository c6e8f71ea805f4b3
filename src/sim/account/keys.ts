import {notFound} from './api-error.ts'
import {nameIn} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {KeyRow} from './rows.ts'
import {dates} from './show.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/Keys'

export const keys: readonly Operation[] = [
  {
    id: 'ListKey',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    run({owner, path, query}, {rows}) {
      const own = rows.keys.filter(({account_sid: sid}) => sid === owner.sid).toReversed()
      return ok(page(path, 'keys', own, query, show))
    },
  },
  {
    id: 'CreateNewKey',
    at: `POST ${base}.json`,
    handled: 'as Twilio',
    remark: 'a standard key; its secret is shown this once',
    run({owner, form}, account) {
      const now = account.clock.now()
      const row: KeyRow = {
        sid: account.freshSid('SK'),
        account_sid: owner.sid,
        secret: account.freshSecret(),
        friendly_name: nameIn(form) ?? '',
        kind: 'standard',
        created: now,
        updated: now,
      }
      account.rows.keys.push(row)
      return created({...show(row), secret: row.secret})
    },
  },
  {
    id: 'FetchKey',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateKey',
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
    id: 'DeleteKey',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run(asked, account) {
      account.rows.keys.splice(account.rows.keys.indexOf(find(asked, account)), 1)
      return gone
    },
  },
]

function find({ids, owner, path}: Asked, {rows}: Account): KeyRow {
  const row = rows.keys.find(({sid, account_sid: account}) => sid === ids.Sid && account === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function show(row: KeyRow): object {
  return {...dates(row), friendly_name: row.friendly_name, sid: row.sid}
}
