import {beginExecution, publishedRevision, runWithoutCall} from '../studio/run-flow.ts'
import {notFound, refused} from './api-error.ts'
import {findFlow} from './flows.ts'
import {needed} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {metaPage} from './page.ts'
import type {ExecutionRow, ExecutionStep} from './rows.ts'
import {iso, isoDates} from './show.ts'

const base = '/v2/Flows/{FlowSid}/Executions'

export const executions: readonly Operation[] = [
  {
    id: 'ListExecution',
    at: `GET ${base}`,
    handled: 'partly',
    remark: 'newest first; DateCreatedFrom and DateCreatedTo are not read',
    run(asked, account) {
      const flow = findFlow(asked, account, asked.ids.FlowSid)
      const {origin, path, query} = asked
      const own = account.rows.executions.filter(({flow_sid: sid}) => sid === flow.sid).toReversed()
      return ok(metaPage(origin + path, 'executions', own, query, row => show(row, origin)))
    },
  },
  {
    id: 'CreateExecution',
    at: `POST ${base}`,
    handled: 'partly',
    remark: 'runs what needs no call: requests, texts, splits, variables',
    run(asked, account) {
      const flow = findFlow(asked, account, asked.ids.FlowSid)
      const revision = publishedRevision(flow)
      if (revision === undefined) throw refused(20001, 'The flow is not published')
      const to = needed(asked.form, 'To')
      needed(asked.form, 'From')
      const parameters = parametersIn(asked.form.get('Parameters'))
      const row = beginExecution(flow, revision, to, {request: {parameters}}, account.box)
      const {box} = account
      box.start(box.work.track(runWithoutCall(flow, row, box)))
      return created(show(row, asked.origin))
    },
  },
  {
    id: 'FetchExecution',
    at: `GET ${base}/{Sid}`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account, asked.ids.Sid), asked.origin)),
  },
  {
    id: 'UpdateExecution',
    at: `POST ${base}/{Sid}`,
    handled: 'partly',
    remark: 'Status=ended; a call on it goes on with what it does',
    run(asked, account) {
      const row = find(asked, account, asked.ids.Sid)
      if (asked.form.get('Status') !== 'ended') throw refused(20001, 'Status must be ended')
      row.status = 'ended'
      row.updated = account.clock.now()
      return ok(show(row, asked.origin))
    },
  },
  {
    id: 'DeleteExecution',
    at: `DELETE ${base}/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const {executions: all} = account.rows
      all.splice(all.indexOf(find(asked, account, asked.ids.Sid)), 1)
      return gone
    },
  },
  {
    id: 'FetchExecutionContext',
    at: `GET ${base}/{ExecutionSid}/Context`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = find(asked, account, asked.ids.ExecutionSid)
      const url = `${executionUrl(row, asked.origin)}/Context`
      const {account_sid, context, flow_sid} = row
      return ok({account_sid, context, flow_sid, execution_sid: row.sid, url})
    },
  },
  {
    id: 'ListExecutionStep',
    at: `GET ${base}/{ExecutionSid}/Steps`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = find(asked, account, asked.ids.ExecutionSid)
      const {origin, path, query} = asked
      const steps = row.steps.toReversed()
      return ok(metaPage(origin + path, 'steps', steps, query, step => showStep(step, row, origin)))
    },
  },
  {
    id: 'FetchExecutionStep',
    at: `GET ${base}/{ExecutionSid}/Steps/{Sid}`,
    handled: 'as Twilio',
    run(asked, account) {
      const row = find(asked, account, asked.ids.ExecutionSid)
      const step = row.steps.find(({sid}) => sid === asked.ids.Sid)
      if (step === undefined) throw notFound(asked.path)
      return ok(showStep(step, row, asked.origin))
    },
  },
  {
    id: 'FetchExecutionStepContext',
    at: `GET ${base}/{ExecutionSid}/Steps/{StepSid}/Context`,
    handled: 'partly',
    remark: "as it was at the flow's end, not at the step",
    run(asked, account) {
      const {account_sid, context, flow_sid, sid, steps} = find(asked, account, asked.ids.ExecutionSid)
      const step = steps.find(each => each.sid === asked.ids.StepSid)
      if (step === undefined) throw notFound(asked.path)
      const url = asked.origin + asked.path
      return ok({account_sid, context, execution_sid: sid, flow_sid, step_sid: step.sid, url})
    },
  },
]

function find(asked: Asked, account: Account, sid: string | undefined): ExecutionRow {
  const flow = findFlow(asked, account, asked.ids.FlowSid)
  const row = account.rows.executions.find(each => each.sid === sid && each.flow_sid === flow.sid)
  if (row === undefined) throw notFound(asked.path)
  return row
}

function parametersIn(text: string | null): unknown {
  if (text === null) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw refused(20001, 'Parameters is not JSON')
  }
}

function executionUrl({flow_sid: flow, sid}: ExecutionRow, origin: string): string {
  return `${origin}/v2/Flows/${flow}/Executions/${sid}`
}

function show(row: ExecutionRow, origin: string): object {
  const url = executionUrl(row, origin)
  return {
    sid: row.sid,
    account_sid: row.account_sid,
    flow_sid: row.flow_sid,
    flow_version: row.flow_version,
    contact_channel_address: row.contact,
    contact_sid: null,
    context: row.context,
    status: row.status,
    initiated_by: row.contact,
    ...isoDates(row),
    url,
    links: {steps: `${url}/Steps`, execution_context: `${url}/Context`},
  }
}

function showStep(step: ExecutionStep, row: ExecutionRow, origin: string): object {
  const url = `${executionUrl(row, origin)}/Steps/${step.sid}`
  return {
    sid: step.sid,
    account_sid: row.account_sid,
    flow_sid: row.flow_sid,
    execution_sid: row.sid,
    parent_step_sid: null,
    name: step.name,
    context: row.context,
    transitioned_from: step.transitioned_from,
    transitioned_to: step.transitioned_to,
    type: null,
    date_created: iso(step.created),
    date_updated: null,
    url,
    links: {step_context: `${url}/Context`},
  }
}
