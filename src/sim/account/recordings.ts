import {rfc2822} from '../wire/dates.ts'
import {notFound} from './api-error.ts'
import {withinDates} from './date-filter.ts'
import {type Account, type Answer, type Asked, gone, type Operation, ok, Sound} from './operation.ts'
import {page} from './page.ts'
import type {RecordingRow} from './rows.ts'
import {dates} from './show.ts'
import {silence} from './silence.ts'

const account = '/2010-04-01/Accounts/{AccountSid}'
const base = `${account}/Recordings`
const ofCall = `${account}/Calls/{CallSid}/Recordings`

export const recordings: readonly Operation[] = [
  {
    id: 'ListRecording',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    remark: 'by CallSid and DateCreated (also < and >)',
    run: (asked, all) => list(asked, all, show),
  },
  {
    id: 'FetchRecording',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, all) => fetch(asked, all, show),
  },
  {id: 'DeleteRecording', at: `DELETE ${base}/{Sid}.json`, handled: 'as Twilio', run: remove},
  {
    id: 'ListCallRecording',
    at: `GET ${ofCall}.json`,
    handled: 'as Twilio',
    run: (asked, all) => list(asked, all, showOfCall),
  },
  {
    id: 'FetchCallRecording',
    at: `GET ${ofCall}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, all) => fetch(asked, all, showOfCall),
  },
  {id: 'DeleteCallRecording', at: `DELETE ${ofCall}/{Sid}.json`, handled: 'as Twilio', run: remove},
  ...['', '.wav', '.mp3'].map(
    (extension): Operation => ({
      id: `FetchRecordingMedia${extension}`,
      at: `GET ${base}/{Sid}${extension}`,
      handled: 'partly',
      remark: 'a sound file of the right length with nothing on it, always WAV',
      run: (asked, all) => ({status: 200, body: new Sound('audio/x-wav', silence(find(asked, all).seconds))}),
    }),
  ),
]

function own({ids, owner}: Asked, {rows}: Account): RecordingRow[] {
  const {CallSid: call} = ids
  return rows.recordings.filter(
    ({account_sid: sid, call_sid: of}) => sid === owner.sid && (call === undefined || of === call),
  )
}

function find(asked: Asked, all: Account): RecordingRow {
  const row = own(asked, all).find(({sid}) => sid === asked.ids.Sid)
  if (row === undefined) throw notFound(asked.path)
  return row
}

type Show = (row: RecordingRow, origin: string) => object

function list(asked: Asked, all: Account, shown: Show): Answer {
  const {path, query, origin} = asked
  const call = query.get('CallSid')
  const made = withinDates(query, 'DateCreated')
  const found = own(asked, all).filter(row => (call === null || row.call_sid === call) && made(row.created))
  return ok(page(path, 'recordings', found.toReversed(), query, row => shown(row, origin)))
}

function fetch(asked: Asked, all: Account, shown: Show): Answer {
  return ok(shown(find(asked, all), asked.origin))
}

function remove(asked: Asked, all: Account): Answer {
  all.rows.recordings.splice(all.rows.recordings.indexOf(find(asked, all)), 1)
  return gone
}

/** Below its call a recording is shown with its track, and without where its sound is. */
function showOfCall(row: RecordingRow, origin: string): object {
  const {media_url: _, subresource_uris: __, ...fields} = show(row, origin)
  return {...fields, track: 'both'}
}

function show(row: RecordingRow, origin: string) {
  const path = `/2010-04-01/Accounts/${row.account_sid}/Recordings/${row.sid}`
  return {
    account_sid: row.account_sid,
    api_version: '2010-04-01',
    call_sid: row.call_sid,
    channels: 1,
    conference_sid: null,
    ...dates(row),
    duration: String(row.seconds),
    encryption_details: null,
    error_code: null,
    media_url: origin + path,
    price: null,
    price_unit: 'USD',
    sid: row.sid,
    source: row.source,
    start_time: rfc2822(row.created),
    status: row.status,
    subresource_uris: {
      add_on_results: `${path}/AddOnResults.json`,
      transcriptions: `${path}/Transcriptions.json`,
    },
    uri: `${path}.json`,
  }
}
