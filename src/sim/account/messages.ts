import {rfc2822} from '../wire/dates.ts'
import {notFound, refused} from './api-error.ts'
import {withinDates} from './date-filter.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {MessageRow, ServiceRow} from './rows.ts'
import {sendText} from './send-text.ts'
import {dates} from './show.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/Messages'

export const messages: readonly Operation[] = [
  {
    id: 'ListMessage',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    remark: 'by To, From and DateSent (also < and >)',
    run(asked, account) {
      const {path, query, owner} = asked
      const [to, from] = [query.get('To'), query.get('From')]
      const sent = withinDates(query, 'DateSent')
      const found = account.rows.messages.filter(
        row =>
          row.account_sid === owner.sid &&
          (to === null || row.to === to) &&
          (from === null || row.from === from) &&
          sent(row.sent),
      )
      return ok(page(path, 'messages', found.toReversed(), query, show))
    },
  },
  {
    id: 'CreateMessage',
    at: `POST ${base}.json`,
    handled: 'partly',
    remark:
      'Body or MediaUrl, from a number or a messaging service; nothing is scheduled, and pictures are only counted',
    run(asked, account) {
      const {form, owner} = asked
      const media = form.getAll('MediaUrl').length
      const message = sendText(
        {
          account: owner,
          to: form.get('To') ?? '',
          from: form.get('From'),
          service: serviceIn(asked, account),
          body: form.get('Body') ?? '',
          media,
          statusCallback: form.get('StatusCallback'),
          direction: 'outbound-api',
        },
        account.box,
      )
      return created(show(message))
    },
  },
  {
    id: 'FetchMessage',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateMessage',
    at: `POST ${base}/{Sid}.json`,
    handled: 'partly',
    remark: 'an empty Body takes the words out; nothing is ever scheduled, so there is nothing to cancel',
    run(asked, account) {
      const row = find(asked, account)
      if (asked.form.get('Status') !== null) throw refused(30409, 'Message cannot be cancelled')
      if (asked.form.get('Body') === '') row.body = ''
      row.updated = account.clock.now()
      return ok(show(row))
    },
  },
  {
    id: 'DeleteMessage',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run(asked, account) {
      account.rows.messages.splice(account.rows.messages.indexOf(find(asked, account)), 1)
      return gone
    },
  },
]

function serviceIn({form, owner}: Asked, {rows}: Account): ServiceRow | undefined {
  const sid = form.get('MessagingServiceSid')
  if (sid === null) return undefined
  const service = rows.services.find(each => each.sid === sid && each.account_sid === owner.sid)
  if (service === undefined) throw refused(21705, `The Messaging Service Sid ${sid} is invalid.`)
  return service
}

function find({ids, owner, path}: Asked, {rows}: Account): MessageRow {
  const row = rows.messages.find(({sid, account_sid: account}) => sid === ids.Sid && account === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function show(row: MessageRow): object {
  const path = `/2010-04-01/Accounts/${row.account_sid}/Messages/${row.sid}`
  return {
    account_sid: row.account_sid,
    api_version: '2010-04-01',
    body: row.body,
    ...dates(row),
    date_sent: row.sent === null ? null : rfc2822(row.sent),
    direction: row.direction,
    error_code: row.error_code,
    error_message: null,
    from: row.from,
    messaging_service_sid: row.messaging_service_sid,
    num_media: String(row.media),
    num_segments: String(segments(row.body)),
    price: null,
    price_unit: 'USD',
    sid: row.sid,
    status: row.status,
    subresource_uris: {media: `${path}/Media.json`},
    to: row.to,
    uri: `${path}.json`,
  }
}

/** 160 characters of GSM-7, or 70 of UCS-2; less when several belong together. */
function segments(body: string): number {
  const plain = /^[\n\r\x20-\x5f\x61-\x7e£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà¡€]*$/.test(body)
  const [single, joined] = plain ? [160, 153] : [70, 67]
  return body.length <= single ? 1 : Math.ceil(body.length / joined)
}
