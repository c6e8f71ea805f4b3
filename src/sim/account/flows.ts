import {readDefinition} from '../studio/definition.ts'
import {flowUrl} from '../studio/run-flow.ts'
import {ApiError, notFound, refused} from './api-error.ts'
import {needed} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {metaPage} from './page.ts'
import type {FlowRevision, FlowRow} from './rows.ts'
import {iso} from './show.ts'

const base = '/v2/Flows'

export const flows: readonly Operation[] = [
  {
    id: 'ListFlow',
    at: `GET ${base}`,
    handled: 'as Twilio',
    run(asked, {rows}) {
      const {owner, origin, path, query} = asked
      const own = rows.flows.filter(({account_sid: sid}) => sid === owner.sid).toReversed()
      return ok(metaPage(origin + path, 'flows', own, query, row => without(show(row, latest(row), origin))))
    },
  },
  {
    id: 'CreateFlow',
    at: `POST ${base}`,
    handled: 'as Twilio',
    remark: 'checked as Validate does',
    run(asked, account) {
      const now = account.clock.now()
      const revision = revisionIn(asked, account, undefined)
      const row: FlowRow = {
        sid: account.freshSid('FW'),
        account_sid: asked.owner.sid,
        created: now,
        updated: now,
        friendly_name: revision.friendly_name,
        revisions: [revision],
      }
      account.rows.flows.push(row)
      return created(show(row, revision, asked.origin))
    },
  },
  {
    id: 'FetchFlow',
    at: `GET ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = findFlow(asked, account, asked.ids.Sid)
      return ok(show(row, latest(row), asked.origin))
    },
  },
  {
    id: 'UpdateFlow',
    at: `POST ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = findFlow(asked, account, asked.ids.Sid)
      const revision = revisionIn(asked, account, latest(row))
      row.revisions = [...row.revisions, revision]
      row.friendly_name = revision.friendly_name
      row.updated = account.clock.now()
      return ok(show(row, revision, asked.origin))
    },
  },
  {
    id: 'DeleteFlow',
    at: `DELETE ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const {flows: all} = account.rows
      all.splice(all.indexOf(findFlow(asked, account, asked.ids.Sid)), 1)
      return gone
    },
  },
  {
    id: 'UpdateFlowValidate',
    at: `POST ${base}/Validate`,
    handled: 'partly',
    remark: 'states, transitions and what each widget needs; only widgets that are run here are known',
    run(asked, account) {
      revisionIn(asked, account, undefined)
      return ok({valid: true})
    },
  },
  {
    id: 'ListFlowRevision',
    at: `GET ${base}/{Sid}/Revisions`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = findFlow(asked, account, asked.ids.Sid)
      const {origin, path, query} = asked
      const revisions = row.revisions.toReversed().map(each => ({...each, sid: String(each.revision)}))
      return ok(
        metaPage(origin + path, 'revisions', revisions, query, each => without(showRevision(row, each, origin))),
      )
    },
  },
  {
    id: 'FetchFlowRevision',
    at: `GET ${base}/{Sid}/Revisions/{Revision}`,
    handled: 'as Twilio',
    remark: 'a number, or LatestPublished, or LatestRevision',
    run(asked, account) {
      const row = findFlow(asked, account, asked.ids.Sid)
      const {Revision: wanted} = asked.ids
      const revision =
        wanted === 'LatestRevision'
          ? latest(row)
          : wanted === 'LatestPublished'
            ? row.revisions.findLast(({status}) => status === 'published')
            : row.revisions.find(each => String(each.revision) === wanted)
      if (revision === undefined) throw notFound(asked.path)
      return ok(showRevision(row, revision, asked.origin))
    },
  },
]

export function findFlow({owner, path}: Asked, {rows}: Account, sid: string | undefined): FlowRow {
  const row = rows.flows.find(each => each.sid === sid && each.account_sid === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function latest({revisions, sid}: FlowRow): FlowRevision {
  const last = revisions.at(-1)
  if (last === undefined) throw new Error(`the flow ${sid} has no revision`)
  return last
}

/** The revision that the form asks for. Throws `ApiError` 23402 with every mistake of the definition. */
function revisionIn({form}: Asked, {clock}: Account, before: FlowRevision | undefined): FlowRevision {
  const status = needed(form, 'Status')
  if (status !== 'draft' && status !== 'published') throw refused(20001, `Invalid value for Status: ${status}`)
  const name = before === undefined ? needed(form, 'FriendlyName') : (form.get('FriendlyName') ?? before.friendly_name)
  const text = before === undefined ? needed(form, 'Definition') : form.get('Definition')
  return {
    revision: (before?.revision ?? 0) + 1,
    status,
    commit_message: form.get('CommitMessage'),
    definition: text === null ? (before?.definition ?? {}) : definitionIn(text),
    friendly_name: name,
    created: clock.now(),
  }
}

function definitionIn(text: string): object {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    throw refused(20001, 'Definition is not JSON')
  }
  const read = readDefinition(written)
  if ('errors' in read) throw new ApiError(400, 23402, 'Flow definition is invalid', {errors: read.errors})
  return typeof written === 'object' && written !== null ? written : {}
}

function show(row: FlowRow, revision: FlowRevision, origin: string): object {
  const url = `${origin}${base}/${row.sid}`
  return {
    ...showRevision(row, revision, origin),
    warnings: [],
    date_created: iso(row.created),
    webhook_url: flowUrl(row.account_sid, row.sid),
    url,
    links: {executions: `${url}/Executions`, revisions: `${url}/Revisions`, test_users: `${url}/TestUsers`},
  }
}

function showRevision(row: FlowRow, revision: FlowRevision, origin: string): object {
  return {
    sid: row.sid,
    account_sid: row.account_sid,
    author_sid: null,
    friendly_name: revision.friendly_name,
    definition: revision.definition,
    status: revision.status,
    revision: revision.revision,
    commit_message: revision.commit_message,
    valid: true,
    errors: [],
    date_created: iso(revision.created),
    date_updated: iso(revision.created),
    url: `${origin}${base}/${row.sid}/Revisions/${revision.revision}`,
  }
}

/** A list shows what there is, not how it goes. */
function without(shown: object): object {
  return Object.fromEntries(Object.entries(shown).filter(([key]) => key !== 'definition' && key !== 'warnings'))
}
