import {alertOf} from '../alerts/alert-of.ts'
import {channelsFor} from '../alerts/channels-for.ts'
import type {Message} from '../alerts/message.ts'
import type {AlertPolicy} from '../alerts/plan.ts'
import {unansweredInWords} from '../alerts/words.ts'
import type {Call} from '../call/call.ts'
import type {CustomersBook} from '../config/customers/customers-book.ts'
import type {Routing} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {FactJournal} from '../journal/journal.ts'
import {ackLink} from '../server/ack-page.ts'
import {type Agent, type AgentOptions, createAgent} from '../server/agent.ts'
import type {CallLimits} from '../server/call-limits.ts'
import {type Courier, createCourier} from '../server/courier.ts'
import {createFoldedCalls} from '../server/folded-calls.ts'
import type {Ops} from '../server/ops.ts'
import {createReconciler, type Reconciler, type ReconcilerOptions} from '../server/reconciler.ts'
import {createRoutingBook, type RoutingBook} from '../server/routing-book.ts'
import {type RunningServer, serve} from '../server/serve.ts'
import type {Clock, Work} from '../time/clock.ts'
import type {TwilioAccount} from '../twilio/account.ts'

export interface AnsweringNeeds {
  readonly routing: Routing
  readonly journal: FactJournal
  readonly clock: Clock
  readonly work: Work
  readonly account: TwilioAccount
  /** The value of an environment variable that the routing file names. */
  readonly secret: (name: string) => string | undefined
  /** Who helps to understand the callers by a routing file; undefined: the rules do alone. */
  readonly understanderOf?: AgentOptions['understanderOf']
  /** 0 to 1. */
  readonly chance: () => number
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
  /** How often to look for what other processes wrote to the journal, in milliseconds. Undefined: nobody else writes. */
  readonly lookEvery?: number
  /** Whether whoever gets an alert can open links to this server. */
  readonly links: boolean
  /** Where alerts for the terminal are written. Undefined: nobody watches it. */
  readonly terminal: ((text: string) => void) | undefined
  /** What those who run the server ask of it. */
  readonly opsFor?: (agent: Agent, courier: Courier) => Ops
  /** Undefined: every call is answered. */
  readonly limits?: CallLimits
  /** In place of Pushover's own address. */
  readonly pushoverServer?: string
  /** Opens the account that is asked for calls which the journal lacks. Undefined: nobody is asked. */
  readonly openCarrier?: ReconcilerOptions['openCarrier']
  /** One line about an alert that nobody took charge of. Undefined: the journal says it. */
  readonly onUnanswered?: (line: string) => void
  /** One line about something that is wrong but does not stop the server. */
  readonly warn: (line: string) => void
}

/** The whole answering side, running. */
export interface Answering {
  readonly server: RunningServer
  /** Turn it to another file, and the next call begins with that one. */
  readonly routings: RoutingBook
  readonly agent: Agent
  readonly courier: Courier
  /** Undefined where no account is asked for what was missed. To be started, or to be had look. */
  readonly reconciler: Reconciler | undefined
  /** Finishes what is under way. The journal stays open: it is the caller's. */
  stop(): Promise<void>
}

/** Sets up agent, courier and server on one journal: the same in `serve` and in a rehearsal. */
export async function startAnswering(needs: AnsweringNeeds): Promise<Answering> {
  const {journal, clock, work, warn} = needs
  const routings = createRoutingBook(needs.routing)
  const callAt = createFoldedCalls(journal)
  const customers = await customersOf(needs.routing, warn)
  const agent = createAgent({journal, routings, clock, work, understanderOf: needs.understanderOf, customers})
  let publicUrl = needs.publicUrl
  /** Where the carrier tells what became of a text; the port is known only once the server listens. */
  const reportTo = ({alert, id}: Message) => {
    const about = new URLSearchParams({alert: alert.id, delivery: id})
    return `${publicUrl}/text-status?${about}`
  }
  const routingOf = (callId: string) => routings.of(callAt(callId)?.routingDigest)
  const channelsOf = remembered(({alerts}: Routing) =>
    channelsFor(alerts, {
      account: needs.account,
      secret: needs.secret,
      now: clock.now,
      reportTo,
      terminal: needs.terminal,
      ...(needs.pushoverServer !== undefined && {pushoverServer: needs.pushoverServer}),
    }),
  )
  const policyAt = remembered(policyOf)
  // At each step of an alert it is looked at again, mostly with nothing new.
  const alertsOf = remembered((_call: Call) => new Map<number, Alert>())
  const alertAt = (call: Call, revision: number) => {
    const alerts = alertsOf(call)
    const alert = alerts.get(revision) ?? alertOf(call, routings.of(call.routingDigest), revision)
    alerts.set(revision, alert)
    return alert
  }
  const courier = createCourier({
    journal,
    clock,
    work,
    channelsFor: callId => channelsOf(routingOf(callId)),
    composeFor: (callId, revision) => alertAt(known(callAt(callId)), revision),
    policyFor: callId => policyAt(routingOf(callId)),
    linkFor: (alert, delivery) =>
      publicUrl === undefined || !needs.links
        ? undefined
        : ackLink(publicUrl, needs.account.authToken, alert, delivery),
    lookEvery: needs.lookEvery,
    chance: needs.chance,
    onTrouble: warn,
    onUnanswered(alert, because) {
      needs.onUnanswered?.(`${unansweredInWords[because]}: ${alert}. See: oncrew alerts`)
      needs.terminal?.(`\u0007${unansweredInWords[because].toUpperCase()}: ${alert}\n`)
    },
  })
  const ops = needs.opsFor?.(agent, courier)
  const server = await serve({...needs, routings, agent, courier, ops, authToken: needs.account.authToken})
  publicUrl = server.publicUrl
  agent.resume()
  await courier.start()
  const reconciler =
    needs.openCarrier === undefined
      ? undefined
      : createReconciler({
          openCarrier: needs.openCarrier,
          agent,
          journal,
          routing: routings.current,
          turnedAway: callId => needs.limits?.turnedAway(callId) === true,
          clock,
          work,
          warn,
        })
  return {
    server,
    routings,
    agent,
    courier,
    reconciler,
    async stop() {
      reconciler?.stop()
      await server.stop()
      await courier.stop()
    },
  }
}

function policyOf({alerts, crew, hours, business}: Routing): AlertPolicy {
  return {rules: alerts, crew, hours, timeZone: business.timeZone}
}

/** Made once for each routing file, or for each call as it stands, and let go of with it. */
function remembered<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, {readonly value: T}>()
  return of => {
    const known = made.get(of) ?? {value: make(of)}
    made.set(of, known)
    return known.value
  }
}

/** An alert is raised on its call's own stream, so the call is always there. */
function known(call: Call | undefined): Call {
  if (call === undefined) throw new Error('the journal holds an alert for a call that it does not hold')
  return call
}

/** Whom the routing file's customers file knows; undefined: it names none. */
async function customersOf({intake, file}: Routing, warn: (line: string) => void): Promise<CustomersBook | undefined> {
  if (intake.customers === undefined) return undefined
  const [{openCustomersBook}, {customersPath}] = await Promise.all([
    import('../config/customers/customers-book.ts'),
    import('../config/customers/read-customers.ts'),
  ])
  return openCustomersBook(customersPath(file.path, intake.customers.path), warn)
}
