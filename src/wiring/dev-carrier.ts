import {randomBytes} from 'node:crypto'
import type {Routing} from '../config/routing.ts'
import type {ScenarioFile} from '../contracts/generated/scenario.ts'
import {openAccount} from '../sim/account/open-account.ts'
import {startMailbox} from '../sim/post/mailbox.ts'
import {startWebhookSink} from '../sim/post/webhook-sink.ts'
import {createRandom} from '../sim/random.ts'
import {callerScript} from '../sim/rehearse.ts'
import {dialledNumber} from '../sim/scenario/dialled-number.ts'
import {inRealTime} from '../sim/sim-clock.ts'
import {systemClock} from '../time/system-clock.ts'
import {createWork} from '../time/work.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import {secretsOf, withSink} from './rehearsal.ts'
import {packagedScenarios, readScriptAnywhere} from './scenario-files.ts'

/** A carrier on this machine for `oncrew dev`: the file's numbers, the crew's phones, and inboxes for the alerts. */
export interface DevCarrier {
  readonly account: TwilioAccount & {readonly apiUrl: string}
  /** A routing file, with what would leave this machine turned to the inboxes, from now on. */
  turned(routing: Routing): Routing
  readonly secret: (name: string) => string | undefined
  /** Somebody calls: one of the packaged callers, the next each time. Resolves to who. */
  placeCall(): Promise<string>
  close(): Promise<void>
}

/** On a free port. */
export async function openDevCarrier(routing: Routing, routingPath: string): Promise<DevCarrier> {
  const inboxes = {clock: inRealTime(systemClock), work: createWork(), trace: () => {}}
  const [box, mailbox, sink] = await Promise.all([
    openAccount(
      {
        numbers: [...routing.numbers.keys()].map(number => ({phone_number: number})),
        phones: [...routing.crew.values()].map(({name, phone}) => ({name, number: phone, does: 'just-rings' as const})),
      },
      // Two starts on one journal must never make the same CallSid: the second call would pass for the first.
      {random: createRandom(randomBytes(16).toString('hex'))},
    ),
    startMailbox(inboxes),
    startWebhookSink(inboxes),
  ])
  const secrets = new Map<string, string>()
  let placed = 0

  return {
    account: {accountSid: box.accountSid, authToken: box.authToken, apiUrl: box.url},
    turned(each) {
      for (const [name, value] of secretsOf(each, {smtpUrl: mailbox.url, sinkUrl: sink.url})) secrets.set(name, value)
      return withSink(each, sink.url)
    },
    secret: name => secrets.get(name),
    async placeCall() {
      const names = await packagedScenarios()
      const name = names[placed % names.length] ?? ''
      placed += 1
      const {scenario} = await readScriptAnywhere(name, routingPath)
      const call = firstCall(scenario)
      const number = dialledNumber(call.dials, routing)?.number ?? [...routing.numbers.keys()][0]
      if (number === undefined) return 'There is no number to call.'
      const {caller} = call
      box.placeCall({
        name: caller.name,
        from: caller.number ?? caller.withheld_as,
        to: number,
        script: callerScript(call),
      })
      return `${caller.name} calls (${scenario.name}).`
    },
    async close() {
      await Promise.all([box.close(), mailbox.close(), sink.close()])
    },
  }
}

function firstCall({calls, name}: ScenarioFile): ScenarioFile['calls'][string] {
  const [first] = Object.values(calls)
  if (first === undefined) throw new Error(`the packaged scenario ${name} has no calls`)
  return first
}
