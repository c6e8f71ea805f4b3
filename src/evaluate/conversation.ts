import {type PhoneNumber, recordedPhoneNumber} from '../config/phone-number.ts'
import type {Routing} from '../config/routing.ts'
import {converse} from '../intake/converse.ts'
import type {Exchange, Heard, IntakeContext, IntakeFact} from '../intake/intake.ts'
import {openIntake} from '../intake/open.ts'
import {foldIntake, type IntakeState, initialIntake, type Question} from '../intake/state.ts'
import type {Bench} from './agent.ts'

export interface Conversation {
  readonly context: IntakeContext
  readonly facts: readonly IntakeFact[]
  /** What the agent said to each turn; its greeting is not among them. */
  readonly replies: readonly string[]
  /** The caller's turns as they were recognised. */
  readonly heard: readonly string[]
  readonly state: IntakeState
  readonly over: boolean
  says(words: string): Promise<void>
}

/** Where a conversation begins: at its opening, or with one question standing open and the matter known. */
interface Beginning {
  /** Names the conversation: what the recogniser makes of it depends on this. */
  readonly id: string
  readonly routing: Routing
  /** E.164; null: withheld. */
  readonly callerId: string | null
  readonly asked?: Question
  /** Told before, so that the agent does not turn to the name first. */
  readonly name?: string
}

const nobodyHurries = new AbortController().signal

/** A call that reached the intake agent, turn by turn. */
export function beginConversation(
  bench: Bench,
  {id, routing, callerId, asked = 'reason', name}: Beginning,
): Conversation {
  const callerNumber = callerId === null ? undefined : recordedPhoneNumber(callerId)
  const context: IntakeContext = {routing, callerNumber, callsBefore: 0}
  const facts: IntakeFact[] = []
  const replies: string[] = []
  const heard: string[] = []
  let state = initialIntake()
  let over = false
  take(openIntake('after-hours', context).facts)
  if (asked !== 'reason') take(askedNow(asked, callerNumber, name))

  return {
    context,
    facts,
    replies,
    heard,
    get state() {
      return state
    },
    get over() {
      return over
    },
    async says(words) {
      const text = bench.recognised(words, `${id}/${heard.length}`)
      heard.push(text)
      const turn: Heard = {text, digits: undefined, confidence: undefined}
      const {understanding, words: proposed} = await bench.understands({
        heard: turn,
        state,
        context,
        signal: nobodyHurries,
      })
      const exchange: Exchange = converse(state, turn, understanding, context, proposed)
      replies.push(exchange.next.say)
      take(exchange.facts)
      over = exchange.next.do !== 'ask'
    },
  }

  function take(more: readonly IntakeFact[]): void {
    facts.push(...more)
    state = more.reduce(foldIntake, state)
  }
}

/** The matter was told, and this question put; where it is the number, the caller ID was offered with it. */
function askedNow(
  question: Question,
  callerNumber: PhoneNumber | undefined,
  name: string | undefined,
): readonly IntakeFact[] {
  const words = 'my sink is clogged'
  const offered: readonly IntakeFact[] =
    question === 'callback_number' && callerNumber !== undefined
      ? [{type: 'number.read-back', turn: 1, number: callerNumber, manner: 'groups'}]
      : []
  const named: readonly IntakeFact[] =
    name === undefined
      ? []
      : [{type: 'field.captured', turn: 1, field: 'name', value: name, words: name, basis: 'said'}]
  return [
    {type: 'caller.said', turn: 1, text: words, digits: null, confidence: null},
    {type: 'field.captured', turn: 1, field: 'reason', value: words, words, basis: 'said'},
    ...named,
    ...offered,
    {type: 'question.asked', turn: 2, question, attempt: 1},
  ]
}
