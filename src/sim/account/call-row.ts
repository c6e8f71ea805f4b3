import type {Call, Leg} from '../calls/leg.ts'
import {rfc2822} from '../wire/dates.ts'
import {nationalFormat} from './number-stock.ts'
import type {AccountRows, CallRow} from './rows.ts'

/** A leg as the API tells of it, while it goes on and afterwards. */
export function callRow({account}: Call, leg: Leg): CallRow {
  return {
    sid: leg.sid,
    account_sid: account.sid,
    parent_call_sid: leg.parentSid ?? null,
    direction: leg.direction,
    from: leg.from,
    to: leg.to,
    forwarded_from: leg.forwardedFrom ?? null,
    status: leg.status === 'initiated' ? 'queued' : leg.status,
    created: leg.startedAt,
    answered: leg.answeredAt ?? null,
    ended: leg.endedAt ?? null,
  }
}

export function showCall(row: CallRow, {numbers}: AccountRows): object {
  const path = `/2010-04-01/Accounts/${row.account_sid}/Calls/${row.sid}`
  const {created, answered, ended} = row
  const own = row.direction === 'inbound' ? row.to : row.from
  return {
    account_sid: row.account_sid,
    answered_by: null,
    api_version: '2010-04-01',
    caller_name: null,
    date_created: rfc2822(created),
    date_updated: rfc2822(ended ?? answered ?? created),
    direction: row.direction,
    duration: ended === null ? null : String(answered === null ? 0 : Math.round((ended - answered) / 1000)),
    end_time: ended === null ? null : rfc2822(ended),
    forwarded_from: row.forwarded_from,
    from: row.from,
    from_formatted: nationalFormat(row.from),
    group_sid: null,
    parent_call_sid: row.parent_call_sid,
    phone_number_sid: numbers.find(({phone_number: number}) => number === own)?.sid ?? null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    sid: row.sid,
    start_time: rfc2822(answered ?? created),
    status: row.status,
    subresource_uris: {
      notifications: `${path}/Notifications.json`,
      recordings: `${path}/Recordings.json`,
      events: `${path}/Events.json`,
    },
    to: row.to,
    to_formatted: nationalFormat(row.to),
    trunk_sid: null,
    uri: `${path}.json`,
  }
}
