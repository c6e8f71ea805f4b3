import type {Call} from '../call/call.ts'
import {foldCall} from '../call/call.ts'
import type {CallRouted, Fact, FieldCaptured, TurnUnderstood, UrgencyStep} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {type ListedAlert, listedAlert, readAlert} from './alert-list.ts'
import {type ListedCall, listedCall} from './call-list.ts'
import {type ModelUse, modelUse} from './model-use.ts'

/** All that the journal tells of one call. Times are ISO 8601 in UTC. */
export interface CallStory {
  readonly call: ListedCall
  /** Everything, in order. */
  readonly timeline: readonly {readonly at: string; readonly fact: Fact}[]
  /** What was captured, each as it stands at the end, with the caller's words that gave it. */
  readonly captured: readonly CapturedFact[]
  readonly why: Why
  /** What the language model did; null: none was to be asked. */
  readonly model: ModelUse | null
  readonly alert: ListedAlert | null
}

interface CapturedFact {
  readonly field: FieldCaptured['field']
  readonly value: string
  readonly words: string
  readonly basis: FieldCaptured['basis']
  readonly turn: number
  /** What it was before the caller corrected it. */
  readonly before: readonly string[]
}

export interface Why {
  /** The rules of the routing file that sent the call where it went, in order. */
  readonly routed: readonly CallRouted[]
  readonly urgency: {
    readonly tier: NonNullable<ListedCall['urgency']>
    readonly rule: string
    readonly words: readonly string[]
    /** What counted, and what was heard and set aside, by turn. */
    readonly steps: readonly (UrgencyStep & {readonly turn: number})[]
  } | null
  /** Who understood each turn of the caller's. */
  readonly turns: readonly TurnTold[]
}

interface TurnTold {
  readonly turn: number
  readonly said: string
  readonly by: TurnUnderstood['by']
  readonly because: TurnUnderstood['because']
  readonly detail: string | null
  readonly model: string | null
  readonly milliseconds: number
  readonly tokens: TurnUnderstood['tokens']
  readonly cost: number | null
}

/** Undefined when the journal does not hold the call. */
export function callStory(journal: Journal, id: string): CallStory | undefined {
  const events = journal.read(id)
  let call: Call | undefined
  for (const {stream, at, fact} of events) call = foldCall(call, stream, at, fact)
  if (call === undefined) return undefined
  const facts = events.map(({fact}) => fact)
  const listed = listedCall(call)
  const alert = readAlert(journal, id)
  const notes = facts.filter(fact => fact.type === 'turn.understood')
  return {
    call: listed,
    timeline: events.map(({at, fact}) => ({at: new Date(at).toISOString(), fact})),
    captured: capturedFrom(facts),
    why: {
      routed: facts.filter(fact => fact.type === 'call.routed'),
      urgency: urgencyOf(facts),
      turns: turnsOf(facts, notes),
    },
    model: notes.length === 0 ? null : modelUse(notes),
    alert: alert === undefined ? null : listedAlert(alert, listed),
  }
}

function capturedFrom(facts: readonly Fact[]): readonly CapturedFact[] {
  const found = new Map<FieldCaptured['field'], CapturedFact>()
  for (const fact of facts) {
    if (fact.type !== 'field.captured') continue
    const {field, value, words, basis, turn} = fact
    const known = found.get(field)
    const before = known === undefined ? [] : [...known.before, known.value]
    found.set(field, {field, value, words, basis, turn, before})
  }
  return [...found.values()]
}

/** Each step once, at the turn in which it was first heard; later classifications go on from the earlier ones. */
function urgencyOf(facts: readonly Fact[]): Why['urgency'] {
  const classified = facts.filter(fact => fact.type === 'urgency.classified')
  const last = classified.at(-1)
  if (last === undefined) return null
  const steps = new Map<string, UrgencyStep & {readonly turn: number}>()
  for (const {turn, trace} of classified)
    for (const step of trace) {
      const key = `${step.rule}\n${step.words.join()}`
      // What a circumstance does may change with the job; the last word holds.
      steps.set(key, {...step, turn: steps.get(key)?.turn ?? turn})
    }
  return {tier: last.urgency, rule: last.rule, words: last.words, steps: [...steps.values()]}
}

function turnsOf(facts: readonly Fact[], notes: readonly TurnUnderstood[]): readonly TurnTold[] {
  return facts.flatMap(fact => {
    if (fact.type !== 'caller.said') return []
    const {turn} = fact
    const said = fact.text === '' ? (fact.digits ?? '') : fact.text
    const note = notes.find(each => each.turn === turn)
    return [
      {
        turn,
        said,
        by: note?.by ?? 'rules',
        because: note?.because ?? null,
        detail: note?.detail ?? null,
        model: note?.model ?? null,
        milliseconds: note?.milliseconds ?? 0,
        tokens: note?.tokens ?? null,
        cost: note?.cost ?? null,
      },
    ]
  })
}
