import {type Urgency, urgencies} from '../config/routing.ts'
import type {CallerSaid, DetailCaptured, FieldCaptured} from '../contracts/generated/call-event.ts'
import {digitsBegun} from './begun-number.ts'
import type {Heard, IntakeContext, IntakeFact} from './intake.ts'
import {refusesNumber} from './refusal.ts'
import {foldIntake, type IntakeState} from './state.ts'
import {summaryBookFor} from './summaries/summary-books.ts'
import {holdsOtherDigits} from './understanding/part-of-number.ts'
import {readUtterance} from './understanding/utterance.ts'
import type {Claim, Understanding} from './understanding.ts'
import {type Classification, classify, evidenceOf} from './urgency/classify.ts'
import {impliedBy} from './urgency/doubt.ts'
import type {Evidence} from './urgency/evidence.ts'

/** What one turn leaves behind: the facts, and the conversation as it stands after them. */
export interface Recorded {
  readonly facts: readonly IntakeFact[]
  readonly state: IntakeState
}

/** Turns what was heard and understood into facts. What is known already is not recorded again. */
export function recordTurn(
  state: IntakeState,
  heard: Heard,
  understanding: Understanding,
  context: IntakeContext,
): Recorded {
  const turn = state.turn + 1
  const {text, digits, confidence} = heard
  if (isSilent(heard)) return append(state, [{type: 'caller.silent', turn}])
  const said: CallerSaid = {type: 'caller.said', turn, text, digits: digits ?? null, confidence: confidence ?? null}
  const {language} = understanding
  const facts: IntakeFact[] = [language === 'other' || language === state.language ? said : {...said, language}]
  for (const item of [...understanding.evidence, ...impliedBy(state, text, understanding)])
    if (item.kind === 'hazard' && !item.hypothetical && !state.hazards.some(({hazard}) => hazard === item.rule))
      facts.push({type: 'hazard.heard', turn, hazard: item.rule, words: [item.words]})
  for (const {want, words} of understanding.wants) facts.push({type: 'want.heard', turn, want, words: [words]})
  for (const claim of understanding.claims) facts.push(...capture(state, claim, turn))
  facts.push(...answered(state, text, understanding, turn), ...detailTold(state, text, understanding, turn))
  if (!refusesNumber(text, state, understanding)) facts.push(...numberFacts(state, text, understanding, context, turn))
  facts.push(...urgencyFacts(state, text, understanding, context, turn))
  return append(state, facts)
}

function isSilent({text, digits}: Heard): boolean {
  return text.trim() === '' && (digits === undefined || digits === '')
}

export function append(state: IntakeState, facts: readonly IntakeFact[]): Recorded {
  return {facts, state: facts.reduce(foldIntake, state)}
}

/** A second reason is added to the first; anything else replaces what it corrects. */
function capture(state: IntakeState, {field, value, words, basis}: Claim, turn: number): readonly FieldCaptured[] {
  const known = state.fields[field]
  if (known?.value === value) return []
  const fact = {type: 'field.captured', turn, field, value, words, basis} as const
  if (known === undefined) return [fact]
  if (field === 'reason') return known.value.includes(value) ? [] : [{...fact, value: `${known.value}; ${value}`}]
  // An area never pushes out a street address, and a first name never a full one.
  if (field === 'area' && state.fields.address !== undefined) return []
  if (field === 'name' && known.value.toLowerCase().split(' ').includes(value.toLowerCase())) return []
  return [fact]
}

/** "Okay" and "sure" agree to being asked; they answer nothing. */
const noAnswer = /^\W*(ok|okay|sure|all right|alright|fine|right|go ahead)\W*$/i

function answered(
  state: IntakeState,
  text: string,
  {answer, claims}: Understanding,
  turn: number,
): readonly FieldCaptured[] {
  if (state.pending !== 'new_or_returning' || answer === undefined || noAnswer.test(text)) return []
  if (claims.some(({field}) => field === 'new_or_returning')) return []
  // "No wait, it's 79 Lake Street" takes something back.
  if (answer === 'no' && claims.some(({field, value}) => (state.fields[field]?.value ?? value) !== value)) return []
  const value = answer === 'yes' ? 'returning' : 'new'
  return [{type: 'field.captured', turn, field: 'new_or_returning', value, words: answer, basis: 'said'}]
}

/** The whole answer, unless it asks something back, or says that the caller does not know. */
function detailTold(
  {pending, detailsAsked}: IntakeState,
  text: string,
  {repeat, hold, why}: Understanding,
  turn: number,
): readonly DetailCaptured[] {
  const detail = detailsAsked.at(-1)
  const words = text.trim()
  if (pending !== 'detail' || detail === undefined || words === '' || repeat || hold || why) return []
  return unknowing.test(words) ? [] : [{type: 'detail.captured', turn, detail, words}]
}

const unknowing = /^\W*((i )?(don'?t|do not) know|no idea|not sure|no s[eé]|ni idea|no estoy segur[oa])\b.{0,20}$/i

function numberFacts(
  state: IntakeState,
  text: string,
  understanding: Understanding,
  context: IntakeContext,
  turn: number,
): readonly IntakeFact[] {
  const {number, answer, claims} = understanding
  const readBack =
    state.pending === 'read-back' || state.pending === 'callback_number' ? state.readBack?.number : undefined
  const own = context.callerNumber
  const captured = (value: string, words: string, basis: FieldCaptured['basis']): IntakeFact => ({
    type: 'field.captured',
    turn,
    field: 'callback_number',
    value,
    words,
    basis,
  })
  if (number?.kind === 'complete' && number.number !== readBack) {
    if (number.number === state.confirmed) return []
    const denied: IntakeFact[] =
      readBack !== undefined && (state.pending === 'read-back' || answer === 'no')
        ? [{type: 'number.denied', turn, number: readBack}]
        : []
    return [...denied, captured(number.number, number.words, 'said')]
  }
  if (number?.kind === 'caller-id' && own !== undefined && own !== readBack && answer !== 'no')
    return own === state.confirmed ? [] : [captured(own, number.words, 'caller-id')]
  // Half of another number was said since the caller ID was offered: the yes is to that.
  if (
    readBack === undefined ||
    (state.pending === 'callback_number' && number === undefined && digitsBegun(state, own) !== '')
  )
    return []
  const placed = claims.some(({field}) => field === 'address')
  // "Okay it's two oh six ..." begins another number; "yes, oh one four two" says the end of this one.
  const other =
    (number?.kind === 'partial' && !readBack.endsWith(number.digits)) ||
    (!placed && holdsOtherDigits(readUtterance(text, state.language), readBack))
  // A correction that came to nothing is no agreement either.
  const agreed =
    number?.kind === 'caller-id' || (number?.kind === 'complete' && !other)
      ? answer !== 'no'
      : answer === 'yes' && !other
  if (agreed) {
    const known = state.fields.callback_number?.value === readBack
    const words = number?.kind === 'complete' || number?.kind === 'caller-id' ? number.words : 'yes'
    return [
      ...(known ? [] : [captured(readBack, words, readBack === own ? 'caller-id' : 'said')]),
      {type: 'number.confirmed', turn, number: readBack},
    ]
  }
  // "480, no wait, 418 Alder Court" denies no number.
  const elsewhere = placed && !/^\W*no\b/i.test(text)
  return answer === 'no' && !elsewhere ? [{type: 'number.denied', turn, number: readBack}] : []
}

/** From this one within the hour on, calling again says something of its own. */
const callsToRaise = 3

function repeatedCalls({callsWithinHour = 0, routing}: IntakeContext): readonly Evidence[] {
  const calls = callsWithinHour + 1
  return calls < callsToRaise
    ? []
    : [{kind: 'modifier', rule: 'repeat-caller', words: summaryBookFor(routing.alerts.language).callsWithinHour(calls)}]
}

function urgencyFacts(
  state: IntakeState,
  text: string,
  understanding: Understanding,
  context: IntakeContext,
  turn: number,
): readonly IntakeFact[] {
  const {routing} = context
  const {evidence} = understanding
  const before = state.urgency
  const earlier = evidenceOf(before?.trace ?? [], routing)
  const implied = impliedBy(state, text, understanding)
  const repeated = evidence.length === 0 ? [] : repeatedCalls(context)
  const isNew = (item: Evidence) => !earlier.some(known => known.kind === item.kind && known.rule === item.rule)
  const heard = [...evidence, ...implied, ...repeated]
  // A reading is of the words that were heard along with it.
  const fresh = heard.filter(item => isNew(item) || (item.kind === 'reading' && heard.some(isNew)))
  if (fresh.length === 0) return []
  // "Hello, I need a plumber" says nothing yet that could not be calmed by what follows.
  const nothingYet =
    earlier.every(({kind}) => kind === 'reading') && before?.tier !== 'emergency' && before?.tier !== 'urgent'
  const found = goingOn(before, classify([...asRead(earlier, before?.trace ?? []), ...fresh], before?.tier, nothingYet))
  const facts: IntakeFact[] = []
  const job = jobTypeOf(
    found.rule,
    found.trace.map(({rule}) => rule),
  )
  if (job !== undefined && state.fields.job_type?.value !== job)
    facts.push({
      type: 'field.captured',
      turn,
      field: 'job_type',
      value: job,
      words: found.words.join(', '),
      basis: 'derived',
    })
  const {urgency, rule, words, trace} = found
  return [...facts, {type: 'urgency.classified', turn, urgency, rule, words: [...words], trace: [...trace]}]
}

/**
 * What an earlier turn came to stays as the floor. Where its words as a whole decided, its jobs are no more pressing than
 * they said, and its circumstances have had their say: something said later does not bring back what was calmed.
 */
function asRead(earlier: readonly Evidence[], trace: IntakeTrace): readonly Evidence[] {
  const decided = trace.find(({rule, effect}) => rule.startsWith('reading/') && effect !== 'noted')
  const read = earlier.find(item => item.kind === 'reading')
  const others = earlier.filter(({kind}) => kind !== 'reading')
  if (decided === undefined || read?.kind !== 'reading') return others
  return others.flatMap((item): readonly Evidence[] => {
    if (item.kind === 'modifier') return []
    if (item.kind !== 'job' || isMorePressing(read.urgency, item.urgency)) return [item]
    return [{...item, urgency: read.urgency}]
  })
}

type IntakeTrace = NonNullable<IntakeState['urgency']>['trace']

function isMorePressing(a: Urgency, b: Urgency): boolean {
  return urgencies.indexOf(a) < urgencies.indexOf(b)
}

/** The steps of what went before stay with it; and what it rests on too, unless something more pressing was said. */
function goingOn(before: IntakeState['urgency'], found: Classification): Classification {
  if (before === undefined) return found
  const kept = before.trace.filter(step => !found.trace.some(({rule}) => rule === step.rule))
  const trace = [...kept, ...found.trace]
  if (isMorePressing(found.urgency, before.tier)) return {...found, trace}
  const {rule, words} = before
  return found.rule === 'unclassified' || before.rule.startsWith('reading/')
    ? {...found, rule, words, trace}
    : {...found, trace}
}

/** The rule's own job, or under a hazard or an owner's rule the weightiest job that was recognised. */
function jobTypeOf(rule: string, trace: readonly string[]): string | undefined {
  const isJob = (id: string) =>
    /^[a-z-]+\/[a-z0-9-]+$/.test(id) && !/^(hazard|modifier|intake|routing|model|reading)\//.test(id)
  const jobs = trace.filter(isJob)
  const own = jobs.find(id => !id.startsWith('caller/'))
  if (isJob(rule) && !(rule === 'caller/price-shopper' && own !== undefined)) return rule
  return own ?? jobs[0]
}
