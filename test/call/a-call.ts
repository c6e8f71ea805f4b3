import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Call, foldCall} from '../../src/call/call.ts'
import type {Input, Surroundings} from '../../src/call/input.ts'
import {contextOf, step} from '../../src/call/step.ts'
import {loadRouting} from '../../src/config/load-routing.ts'
import {instantOf} from '../../src/config/local-time.ts'
import {type PhoneNumber, parsePhoneNumber} from '../../src/config/phone-number.ts'
import type {CrewId, Routing} from '../../src/config/routing.ts'
import type {Fact, Next} from '../../src/contracts/generated/call-event.ts'
import {initialIntake} from '../../src/intake/state.ts'
import {understand} from '../../src/intake/understand.ts'
import type {Instant} from '../../src/time/clock.ts'

const example = readFileSync(join(import.meta.dirname, '../../config.example.yaml'), 'utf8')

/** The example's routing, with pieces of its text replaced. */
export function exampleRouting(...changes: readonly (readonly [from: string, to: string])[]): Routing {
  const text = changes.reduce((changed, [from, to]) => changed.replace(from, to), example)
  const {routing, findings} = loadRouting(text, 'config.example.yaml')
  if (routing === undefined) throw new Error(JSON.stringify(findings, undefined, 2))
  return routing
}

export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) throw new Error(`${text} is no phone number`)
  return number
}

/** An instant by the clocks of Chicago, where the example's business is. */
export function chicago(text: string): Instant {
  const at = instantOf(text, 'America/Chicago')
  if (at === undefined) throw new Error(`${text} is no local time`)
  return at
}

export const website = phone('+13125550190')
export const paidAd = phone('+13125550194')
export const mainLine = phone('+13125550195')
const caller = phone('+13125550142')

/** One call, played input by input through the core. */
export function aCall(
  options: {
    routing?: Routing
    at?: Instant
    to?: PhoneNumber
    anonymous?: boolean
    surroundings?: Partial<Surroundings>
  } = {},
) {
  const {routing = exampleRouting(), at = chicago('2026-03-03 10:00'), to = website} = options
  const surroundings = {
    callsBefore: 0,
    crewEngaged: [],
    ringsBefore: 0,
    arrival: 'new',
    ...options.surroundings,
  } as const
  const id = `CA${'0'.repeat(32)}`
  const facts: Fact[] = []
  let call: Call | undefined
  let now = at

  const played = {
    facts,
    get call() {
      return call
    },
    take(input: Input): Next {
      const done = step(id, call, input, routing, now)
      for (const fact of done.facts) call = foldCall(call, id, now, fact)
      facts.push(...done.facts)
      now += 1000
      return done.next
    },
    arrives: (): Next =>
      played.take({
        kind: 'arrived',
        id: 'arrived',
        callerNumber: options.anonymous ? undefined : caller,
        dialedNumber: to,
        surroundings,
      }),
    says(text: string, turn = call?.lastAsk?.turn ?? 1, crewEngaged: readonly CrewId[] = []): Next {
      const heard = {text, digits: undefined, confidence: undefined}
      const intake = call?.intake ?? initialIntake()
      const context = call === undefined ? {routing, callerNumber: undefined, callsBefore: 0} : contextOf(call, routing)
      return played.take({
        kind: 'caller-heard',
        id: `turn:${turn}`,
        turn,
        heard,
        understanding: understand(heard, intake, context),
        crewEngaged,
      })
    },
    rung: (outcome: 'no-answer' | 'busy' | 'failed' | 'completed', attempt = 1, bridged?: boolean): Next =>
      played.take({kind: 'rung', id: `rung:${attempt}`, attempt, outcome, bridged, talkSeconds: 0, callerGone: false}),
    leaves: (): Next => played.take({kind: 'caller-gone', id: 'caller-gone'}),
    all: <T extends Fact['type']>(type: T): readonly Extract<Fact, {type: T}>[] =>
      facts.filter((fact): fact is Extract<Fact, {type: T}> => fact.type === type),
  }
  return played
}
