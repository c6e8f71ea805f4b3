import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadRouting} from '../../src/config/load-routing.ts'
import {type PhoneNumber, parsePhoneNumber} from '../../src/config/phone-number.ts'
import type {IntakeRules, Language, Routing, Trade} from '../../src/config/routing.ts'
import {converse} from '../../src/intake/converse.ts'
import type {Exchange, Heard, IntakeContext, IntakeFact} from '../../src/intake/intake.ts'
import {openIntake} from '../../src/intake/open.ts'
import {foldIntake, type IntakeState, initialIntake} from '../../src/intake/state.ts'
import {understand} from '../../src/intake/understand.ts'
import {type IntakeView, viewIntake} from '../../src/intake/view.ts'

export const callerId = phone('+13125550142')

export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) throw new Error(`${text} is no phone number`)
  return number
}

interface Setting {
  readonly trades?: readonly Trade[]
  /** null: withheld. */
  readonly callerNumber?: PhoneNumber | null
  readonly callsBefore?: number
  readonly callsWithinHour?: number
  readonly intake?: Partial<IntakeRules>
  readonly languages?: readonly Language[]
  /** What the alerts are written in. */
  readonly owner?: Language
}

const example = readFileSync(join(import.meta.dirname, '../../config.example.yaml'), 'utf8')
const routings = new Map<string, Routing>()

/** The example's routing, for other trades. */
function routingFor(trades: readonly Trade[]): Routing {
  const known = routings.get(trades.join())
  if (known !== undefined) return known
  const text = example.replace('trades: [plumbing]', `trades: [${trades.join(', ')}]`)
  const {routing, findings} = loadRouting(text, 'config.example.yaml')
  if (routing === undefined) throw new Error(JSON.stringify(findings, undefined, 2))
  routings.set(trades.join(), routing)
  return routing
}

export function aContext({
  trades = ['plumbing'],
  callerNumber = callerId,
  callsBefore = 0,
  callsWithinHour,
  intake,
  languages = ['en'],
  owner = 'en',
}: Setting = {}): IntakeContext {
  const routing = routingFor(trades)
  return {
    routing: {
      ...routing,
      business: {...routing.business, languages},
      intake: {...routing.intake, ...intake},
      alerts: {...routing.alerts, language: owner},
    },
    callerNumber: callerNumber ?? undefined,
    callsBefore,
    callsWithinHour,
  }
}

export interface Conversation {
  readonly facts: readonly IntakeFact[]
  /** Everything the agent said, greeting first. */
  readonly said: readonly string[]
  readonly last: Exchange['next']
  readonly state: IntakeState
  readonly view: IntakeView
  /** The facts of one kind, in order. */
  of<T extends IntakeFact['type']>(type: T): readonly Extract<IntakeFact, {type: T}>[]
}

/** What the caller says, '' for silence; keys; or what a recogniser made of it, and how sure it was. */
export type Turn = string | {readonly digits: string} | {readonly text: string; readonly confidence: number}

/** Plays a whole call, turn by turn. */
export function play(turns: readonly Turn[], setting: Setting = {}): Conversation {
  const context = aContext(setting)
  const facts: IntakeFact[] = []
  const said: string[] = []
  let state = initialIntake()
  let last = take(openIntake('after-hours', context))
  for (const turn of turns) {
    const heard: Heard = {
      text: '',
      digits: undefined,
      confidence: undefined,
      ...(typeof turn === 'string' ? {text: turn} : turn),
    }
    last = take(converse(state, heard, understand(heard, state, context), context))
  }
  const of = <T extends IntakeFact['type']>(type: T) =>
    facts.filter((fact): fact is Extract<IntakeFact, {type: T}> => fact.type === type)
  return {facts, said, last, state, view: viewIntake(state, context), of}

  function take(exchange: Exchange): Exchange['next'] {
    facts.push(...exchange.facts)
    state = exchange.facts.reduce(foldIntake, state)
    said.push(exchange.next.say)
    return exchange.next
  }
}
