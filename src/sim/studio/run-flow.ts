import {ApiError} from '../account/api-error.ts'
import {
  type AccountRow,
  type ExecutionRow,
  type FlowRevision,
  type FlowRow,
  type FlowTrigger,
  keep,
} from '../account/rows.ts'
import {sendText} from '../account/send-text.ts'
import {type Box, freshSid} from '../calls/box.ts'
import type {Asked} from '../calls/onward.ts'
import {type FlowDefinition, type FlowState, readDefinition, type Transition} from './definition.ts'
import {filled} from './template.ts'
import type {Entered} from './widget.ts'
import {widgets} from './widgets/all.ts'
import {response} from './xml.ts'

/** A flow that leads in circles is stopped after this many widgets without a word to the call. */
const mostWidgets = 100

/** The address that a number is pointed at to run a flow. */
export function flowUrl(accountSid: string, flowSid: string): string {
  return `https://webhooks.twilio.com/v1/Accounts/${accountSid}/Flows/${flowSid}`
}

/** The flow that an address runs; undefined: it is no flow's address. */
export function flowAt(url: string, {rows}: Box): FlowRow | undefined {
  const sid = /^https?:\/\/webhooks\.twilio\.com\/v1\/Accounts\/AC[0-9a-f]{32}\/Flows\/(FW[0-9a-f]{32})(?:\?|$)/i.exec(
    url,
  )?.[1]
  return rows.flows.find(flow => flow.sid === sid)
}

/** The revision that calls go to: the last that was published. */
export function publishedRevision({revisions}: FlowRow): FlowRevision | undefined {
  return revisions.findLast(({status}) => status === 'published')
}

/** What the flow answers a call that comes to its address: TwiML, which leads back here. */
export async function answerCall(flow: FlowRow, {url, fields}: Asked, box: Box): Promise<string> {
  const {searchParams} = new URL(url)
  const sid = searchParams.get('Execution')
  const running =
    sid === null
      ? box.rows.executions.find(
          each => each.status === 'active' && each.flow_sid === flow.sid && callOf(each) === fields.CallSid,
        )
      : box.rows.executions.find(each => each.sid === sid)
  if (running === undefined) {
    const revision = publishedRevision(flow)
    if (revision === undefined) return response('<Reject/>')
    const begun = beginExecution(flow, revision, fields.From ?? '', {call: fields}, box)
    return go(begun, definitionOf(flow, begun), undefined, box)
  }
  const definition = definitionOf(flow, running)
  const name = searchParams.get('Widget') ?? lastWidget(running)
  const state = definition.states.find(each => each.name === name)
  if (state === undefined) return response('')
  const widget = widgets.find(({type}) => type === state.type)
  const given = widget?.resume?.(fields) ?? {event: 'fail', gives: {}}
  // A caller who is gone leaves by hangup, whatever the widget was about to say.
  const gone = fields.CallStatus === 'completed'
  const event = gone ? 'hangup' : (searchParams.get('FlowEvent') ?? given.event)
  note(running, state.name, given.gives)
  return go(running, definition, {from: state, event: event === 'return' ? given.event : event}, box)
}

/** The API runs the flow, without a call. Only what needs no TwiML comes to anything. */
export function beginExecution(
  flow: FlowRow,
  revision: FlowRevision,
  contact: string,
  begunBy: FlowTrigger,
  box: Box,
): ExecutionRow {
  const now = box.clock.now()
  const address = 'call' in begunBy ? (begunBy.call.To ?? '') : ''
  const row: ExecutionRow = {
    sid: freshSid(box.random, 'FN'),
    account_sid: flow.account_sid,
    created: now,
    updated: now,
    flow_sid: flow.sid,
    flow_version: revision.revision,
    contact,
    status: 'active',
    context: {
      trigger: begunBy,
      contact: {channel: {address: contact}},
      flow: {sid: flow.sid, channel: {address}, variables: {}},
      widgets: {},
    },
    steps: [],
  }
  keep(box.rows.executions, row)
  return row
}

export async function runWithoutCall(flow: FlowRow, execution: ExecutionRow, box: Box): Promise<void> {
  await go(execution, definitionOf(flow, execution), undefined, box)
  execution.status = 'ended'
}

/** The call is over, and so is the flow that it was on. */
export function endExecutions(callSid: string, {rows, clock}: Box): void {
  for (const execution of rows.executions) {
    if (execution.status === 'ended' || callOf(execution) !== callSid) continue
    execution.status = 'ended'
    execution.updated = clock.now()
  }
}

interface Left {
  readonly from: FlowState
  readonly event: string
}

/** From widget to widget, until one has something for the call to do. */
async function go(
  execution: ExecutionRow,
  definition: FlowDefinition,
  left: Left | undefined,
  box: Box,
): Promise<string> {
  let state = definition.states.find(({name}) => name === definition.initial_state)
  let after = left
  for (let count = 0; count < mostWidgets; count++) {
    if (after !== undefined) state = follow(execution, definition, after, box)
    if (state === undefined) break
    const widget = widgets.find(({type}) => type === state?.type)
    if (widget === undefined) break
    const step = await widget.enter(enteredOf(state, execution, box))
    if ('twiml' in step) return step.twiml
    note(execution, state.name, step.gives)
    after = {from: state, event: step.event}
  }
  execution.status = 'ended'
  execution.updated = box.clock.now()
  return response('')
}

function follow(
  execution: ExecutionRow,
  definition: FlowDefinition,
  {from, event}: Left,
  box: Box,
): FlowState | undefined {
  const transition = transitionFor(from, event)
  const next = transition?.next
  execution.steps.push({
    sid: freshSid(box.random, 'FT'),
    name: event.replace(/#\d+$/, ''),
    transitioned_from: from.name,
    transitioned_to: next ?? 'Ended',
    created: box.clock.now(),
  })
  execution.updated = box.clock.now()
  return definition.states.find(({name}) => name === next)
}

function transitionFor({transitions}: FlowState, event: string): Transition | undefined {
  const index = /#(\d+)$/.exec(event)?.[1]
  if (index !== undefined) return transitions[Number(index)]
  return transitions.find(each => each.event === event)
}

function enteredOf(state: FlowState, execution: ExecutionRow, box: Box): Entered {
  const {context} = execution
  return {
    state,
    context,
    text(property) {
      const value = state.properties[property]
      return value === undefined || value === null ? '' : filled(String(value), context)
    },
    back(event) {
      const query = new URLSearchParams({FlowEvent: event ?? 'return', Execution: execution.sid, Widget: state.name})
      return `${flowUrl(execution.account_sid, execution.flow_sid)}?${query}`
    },
    ask: asked => box.askOutside(asked),
    send({from, to, body}) {
      const account = box.rows.accounts.find(({sid}) => sid === execution.account_sid)
      if (account === undefined) return false
      return sent({account, from, to, body}, box)
    },
  }
}

function sent(
  wish: {readonly account: AccountRow; readonly from: string; readonly to: string; readonly body: string},
  box: Box,
): boolean {
  try {
    sendText({...wish, service: undefined, media: 0, statusCallback: null, direction: 'outbound-api'}, box)
    return true
  } catch (problem) {
    if (problem instanceof ApiError) return false
    throw problem
  }
}

function note({context}: ExecutionRow, widget: string, gives: object): void {
  context.widgets = {...context.widgets, [widget]: {...context.widgets[widget], ...gives}}
}

function definitionOf(flow: FlowRow, {flow_version: version}: ExecutionRow): FlowDefinition {
  const revision = flow.revisions.find(each => each.revision === version)
  const read = readDefinition(revision?.definition)
  return 'definition' in read ? read.definition : {initial_state: '', states: []}
}

function callOf({context}: ExecutionRow): string | undefined {
  return 'call' in context.trigger ? context.trigger.call.CallSid : undefined
}

function lastWidget({steps}: ExecutionRow): string | undefined {
  return steps.at(-1)?.transitioned_to
}
