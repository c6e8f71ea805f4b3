import {ApiError, notFound} from '../account/api-error.ts'
import type {Box} from '../calls/box.ts'
import {type Leg, talkSeconds} from '../calls/leg.ts'
import {rfc2822} from '../wire/dates.ts'
import {page} from './page.ts'

/** The Calls resource of one account, as far as an application looks at, ends or redirects what goes on. */
export interface Calls {
  list(path: string, query: URLSearchParams): object
  get(sid: string): object
  /** POST Calls/{sid}.json: Status=completed or canceled, Url or Twiml. Throws `ApiError`. */
  update(sid: string, form: URLSearchParams): object
}

export function createCalls(box: Box, ended: readonly Leg[]): Calls {
  function find(sid: string): Leg {
    const leg = box.live.get(sid)?.leg ?? ended.find(each => each.sid === sid)
    if (leg === undefined) throw notFound(`/Calls/${sid}.json`)
    return leg
  }

  function show(leg: Leg): object {
    const path = `/2010-04-01/Accounts/${box.accountSid}/Calls/${leg.sid}`
    return {
      account_sid: box.accountSid,
      annotation: null,
      answered_by: null,
      api_version: '2010-04-01',
      caller_name: null,
      date_created: rfc2822(leg.startedAt),
      date_updated: rfc2822(leg.endedAt ?? box.clock.now()),
      direction: leg.direction,
      duration: leg.endedAt === undefined ? null : String(talkSeconds(leg, leg.endedAt)),
      end_time: leg.endedAt === undefined ? null : rfc2822(leg.endedAt),
      forwarded_from: leg.forwardedFrom ?? null,
      from: leg.from,
      from_formatted: leg.from,
      group_sid: null,
      parent_call_sid: leg.parentSid ?? null,
      phone_number_sid: null,
      price: null,
      price_unit: 'USD',
      queue_time: '0',
      sid: leg.sid,
      start_time: rfc2822(leg.answeredAt ?? leg.startedAt),
      status: leg.status === 'initiated' ? 'queued' : leg.status,
      subresource_uris: {recordings: `${path}/Recordings.json`},
      to: leg.to,
      to_formatted: leg.to,
      trunk_sid: null,
      uri: `${path}.json`,
    }
  }

  return {
    list(path, query) {
      const legs = [...[...box.live.values()].map(({leg}) => leg), ...ended.toReversed()]
      const wanted = [query.get('To'), query.get('From'), query.get('Status'), query.get('ParentCallSid')]
      const rows = legs.filter(({to, from, status, parentSid}) =>
        [to, from, status, parentSid].every((value, index) => wanted[index] === null || wanted[index] === value),
      )
      return page(path, 'calls', rows.map(show), query)
    },
    get: sid => show(find(sid)),
    update(sid, form) {
      const leg = find(sid)
      if (leg.endedAt !== undefined) throw new ApiError(400, 21220, 'Call is not in-progress. Cannot redirect.')
      const status = form.get('Status')
      const [url, twiml] = [form.get('Url'), form.get('Twiml')]
      if (status === 'completed' || status === 'canceled') {
        if (status === 'canceled' && leg.answeredAt !== undefined) {
          throw new ApiError(400, 21220, 'The call is in progress and cannot be canceled.')
        }
        leg.interruption.raise({why: 'cut', status})
      } else if (url !== null) {
        const method = form.get('Method')?.toUpperCase() === 'GET' ? 'GET' : 'POST'
        leg.interruption.raise({why: 'redirected', to: {url, method}})
      } else if (twiml !== null) {
        leg.interruption.raise({why: 'redirected', to: {twiml}})
      } else {
        throw new ApiError(400, 21200, 'One of Status, Url and Twiml is needed.')
      }
      return show(leg)
    },
  }
}
