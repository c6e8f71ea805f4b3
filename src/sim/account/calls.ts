import {notFound, refused} from './api-error.ts'
import {callRow, showCall} from './call-row.ts'
import {withinDates} from './date-filter.ts'
import {methodIn, urlIn} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import {placeCall} from './place-call.ts'
import type {CallRow} from './rows.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/Calls'

export const calls: readonly Operation[] = [
  {
    id: 'ListCall',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    remark: 'by To, From, Status, ParentCallSid, StartTime and EndTime (also < and >)',
    run(asked, account) {
      const {path, query} = asked
      const [to, from, status, parent] = ['To', 'From', 'Status', 'ParentCallSid'].map(each => query.get(each))
      const [started, ended] = [withinDates(query, 'StartTime'), withinDates(query, 'EndTime')]
      const found = own(asked, account).filter(
        row =>
          (to === null || row.to === to) &&
          (from === null || row.from === from) &&
          (status === null || row.status === status) &&
          (parent === null || row.parent_call_sid === parent) &&
          started(row.answered ?? row.created) &&
          ended(row.ended),
      )
      return ok(page(path, 'calls', found, query, row => showCall(row, account.rows)))
    },
  },
  {
    id: 'CreateCall',
    at: `POST ${base}.json`,
    handled: 'partly',
    remark:
      'rings the phones of the seed, and runs Url or Twiml; no ApplicationSid, no machine detection, Record has no effect',
    run: (asked, account) => created(showCall(placeCall(asked, account), account.rows)),
  },
  {
    id: 'FetchCall',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(showCall(find(asked, account), account.rows)),
  },
  {
    id: 'UpdateCall',
    at: `POST ${base}/{Sid}.json`,
    handled: 'as Twilio',
    remark: 'Url, Twiml or Status; 21220 for a call that is over',
    run(asked, account) {
      change(asked, account)
      return ok(showCall(find(asked, account), account.rows))
    },
  },
  {
    id: 'DeleteCall',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    remark: 'once it is over',
    run(asked, account) {
      const {calls: over} = account.rows
      const row = find(asked, account)
      const at = over.indexOf(row)
      if (at === -1) throw refused(20001, 'The call goes on and cannot be deleted')
      over.splice(at, 1)
      return gone
    },
  },
]

/** Those that go on first, then the latest. */
function own({owner}: Asked, {box, rows}: Account): CallRow[] {
  const live = [...box.live.values()].map(({call, leg}) => callRow(call, leg))
  return [...live, ...rows.calls.toReversed()].filter(({account_sid: sid}) => sid === owner.sid)
}

function find({ids, owner, path}: Asked, {box, rows}: Account): CallRow {
  const live = box.live.get(ids.Sid ?? '')
  const row = live === undefined ? rows.calls.find(({sid}) => sid === ids.Sid) : callRow(live.call, live.leg)
  if (row === undefined || row.account_sid !== owner.sid) throw notFound(path)
  return row
}

function change(asked: Asked, account: Account): void {
  const {form, ids} = asked
  find(asked, account)
  const leg = account.box.live.get(ids.Sid ?? '')?.leg
  if (leg === undefined || leg.endedAt !== undefined) throw refused(21220, 'Call is not in-progress. Cannot redirect.')
  const status = form.get('Status')
  const [url, twiml] = [urlIn(form, 'Url'), form.get('Twiml')]
  if (status === 'completed' || status === 'canceled') {
    if (status === 'canceled' && leg.answeredAt !== undefined) {
      throw refused(21220, 'The call is in progress and cannot be canceled.')
    }
    leg.interruption.raise({why: 'cut', status})
  } else if (leg.direction === 'outbound-api' && leg.answeredAt === undefined) {
    throw refused(21220, 'Call is not in-progress. Cannot redirect.')
  } else if (url !== undefined && url !== '') {
    leg.interruption.raise({why: 'redirected', to: {url, method: methodIn(form, 'Method') ?? 'POST'}})
  } else if (twiml !== null) {
    leg.interruption.raise({why: 'redirected', to: {twiml}})
  } else {
    throw refused(21200, 'One of Status, Url and Twiml is needed.')
  }
}
