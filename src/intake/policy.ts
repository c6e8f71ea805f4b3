import type {IntakeClosed} from '../contracts/generated/call-event.ts'
import {asksAboutBusiness} from './asked-back.ts'
import {digitsBegun, localLength} from './begun-number.ts'
import {isInDoubt} from './in-doubt.ts'
import type {IntakeContext} from './intake.ts'
import {isEnoughToAlert, languageSpoken, numberToCall, urgencyOf} from './known.ts'
import type {Line} from './phrases/phrasebook.ts'
import {askForNumber, type NextQuestion, nextQuestion} from './questions.ts'
import {refusesNumber} from './refusal.ts'
import type {IntakeState} from './state.ts'
import type {Understanding} from './understanding.ts'

/** What the conversation does next: some lines, then one question or the end. */
export interface Move {
  readonly lines: readonly Line[]
  readonly step:
    | {readonly do: 'ask'; readonly ask: NextQuestion; readonly brief: boolean; readonly wait: boolean}
    | {readonly do: 'close'; readonly because: IntakeClosed['because']}
}

/** The last turn of the caller that is answered; a call is not kept going for ever. */
const lastTurn = 25

/** How many silent turns in a row end the call. */
const silencesToEnd = 3

/** `before` is the conversation when the turn began, `state` with the turn's facts. */
export function decide(
  before: IntakeState,
  state: IntakeState,
  understanding: Understanding,
  context: IntakeContext,
): Move {
  const danger = dangerIn(before, state, understanding)
  if (state.turn >= lastTurn) return close('turn-limit', danger)
  if (state.silences > 0) return afterSilence(state, context)
  if (before.pending === 'safe') {
    // "Is it safe to stay?" is no answer; it is asked once more, after the sentence.
    if (danger.length > 0 && understanding.safety === undefined && (state.asked.safe ?? 0) < 2)
      return ask(danger, {question: 'safe', attempt: 2, number: undefined})
    if (!isSafe(before, state, understanding))
      return close('hazard', [{line: 'hazard', hazard: state.hazards[0]?.hazard ?? ''}])
  } else if (state.hazards.length > 0 && state.asked.safe === undefined && understanding.safety !== 'safe') {
    return ask(danger, {question: 'safe', attempt: 1, number: undefined})
  }
  if (danger.length === 0) {
    if (before.language !== state.language && state.said.at(-1)?.text === '') return again([], state, context)
    if (understanding.language === 'other') return close('other-language')
    if (understanding.hold) return waiting(state, context)
    if (understanding.repeat && isOnlyGreeted(state)) return answerGreeting(state, context)
    if (understanding.repeat && mayRepeat(state)) return again([], state, context)
    if (understanding.why && mayRepeat(state)) return again([{line: 'why'}], state, context)
    const end = endOf(before, state, understanding, context)
    if (end !== undefined) return close(end)
  }
  const {number} = understanding
  const begun = before.pending === 'callback_number' || before.pending === 'read-back'
  if (danger.length === 0 && begun && number?.kind === 'partial' && state.turn < lastTurn - patience)
    return goOn(state, context)
  if (
    danger.length === 0 &&
    number?.kind === 'caller-id' &&
    numberToCall(state, context) === undefined &&
    (state.asked.callback_number ?? 0) < 3
  )
    return ask([{line: 'no-caller-id'}], askForNumber(state, context))
  if (danger.length === 0 && number?.kind === 'partial' && number.digits.length === localLength)
    return goOn(state, context, remarks(before, state, understanding, context, false))
  const next = withoutCounting(nextQuestion(state, context), before, state, understanding)
  const missed =
    next !== undefined &&
    next.question === before.pending &&
    next.number === before.readBack?.number &&
    (next.detail === undefined || next.detail === before.detailsAsked.at(-1))
  const advised = danger.length > 0 && state.hazards.length > 0
  const heard = advised
    ? {...understanding, wants: understanding.wants.filter(({want}) => want !== 'advice')}
    : understanding
  const said = remarks(before, state, heard, context, missed)
  const lines = [...danger, ...(advised ? said.filter(({line}) => line !== 'missed' && line !== 'acknowledge') : said)]
  if (next === undefined) return close(state.hazards.length > 0 ? 'hazard' : 'complete', lines)
  // Whoever asks back five times hears the question five times: not in the same words each time.
  const same = next.question === before.pending && next.attempt === before.asked[next.question]
  return ask(lines, next, same && before.repeats % 2 === 0)
}

/** How many of the caller's own questions may stand between a question and its answer. */
const patience = 6

/** Whoever asked something back, or told something else that is needed, has not failed to answer. */
function withoutCounting(
  next: NextQuestion | undefined,
  {pending, asked, fields}: IntakeState,
  state: IntakeState,
  {wants}: Understanding,
): NextQuestion | undefined {
  const askedBack =
    (wants.length > 0 && state.wants.length <= patience) ||
    (asksAboutBusiness(state.said.at(-1)?.text ?? '') && state.turn <= patience)
  const told = Object.keys(state.fields).length > Object.keys(fields).length
  if (pending === undefined || pending === 'reason' || !(askedBack || told)) return next
  const attempt = asked[pending]
  if (next === undefined || next.question !== pending || attempt === undefined) return next
  // It was answered, and is asked for once more only because it was barely heard.
  if (isInDoubt(state, pending)) return next
  return {...next, attempt}
}

/** The approved sentence, for a danger that is new, or that the caller asks about. */
function dangerIn(before: IntakeState, state: IntakeState, {evidence, wants}: Understanding): readonly Line[] {
  const fresh = state.hazards.slice(before.hazards.length)
  const [first] = fresh
  if (first !== undefined) return [{line: 'hazard', hazard: hazardNamed(fresh) ?? first.hazard}]
  const [known] = state.hazards
  if (known !== undefined && wants.some(({want}) => want === 'advice') && !refusesSentence(state))
    return [{line: 'hazard', hazard: hazardNamed(state.hazards) ?? known.hazard}]
  const asked = evidence.find(item => item.kind === 'hazard' && item.hypothetical)
  const doubt = evidence.find(item => item.kind === 'job' && item.rule === 'electrical/detector-service')
  if (asked !== undefined) return [{line: 'hazard', hazard: asked.rule}]
  return doubt === undefined || before.fields.job_type?.value === doubt.rule
    ? []
    : [{line: 'hazard', hazard: 'co_alarm'}]
}

/** Of several dangers gas names the sentence, then the first. */
function hazardNamed(hazards: IntakeState['hazards']): string | undefined {
  return (hazards.find(({hazard}) => hazard === 'gas_smell') ?? hazards[0])?.hazard
}

/** "Don't tell me 911" is not answered with it. */
function refusesSentence({said}: IntakeState): boolean {
  return /911|nine one one|nueve once/i.test(said.at(-1)?.text ?? '')
}

/** Yes, or that they are outside; whoever goes on to say where they are goes on talking anyway. */
function isSafe(before: IntakeState, state: IntakeState, {safety, answer, number}: Understanding): boolean {
  if (safety !== undefined) return safety === 'safe'
  if (answer !== undefined) return answer === 'yes'
  const place = state.fields.address !== before.fields.address || state.fields.area !== before.fields.area
  const name = state.fields.name !== before.fields.name
  return place || name || number?.kind === 'complete'
}

function afterSilence(state: IntakeState, context: IntakeContext): Move {
  if (state.pending === 'safe') return close('hazard', [{line: 'hazard', hazard: state.hazards[0]?.hazard ?? ''}])
  if (state.silences >= silencesToEnd) return close('silence')
  // What was only asked about the matter is not waited for.
  const next = state.pending === 'detail' ? nextQuestion(state, context) : undefined
  if (next !== undefined) return ask([], next)
  if (state.silences === 2)
    return ask([], {question: 'still-there', attempt: (state.asked['still-there'] ?? 0) + 1, number: undefined})
  return again([], state, context)
}

/** The open question once more, in its short form; it does not count as put again. */
function again(lines: readonly Line[], state: IntakeState, context: IntakeContext): Move {
  const {pending, readBack} = state
  const fallback = nextQuestion(state, context)
  if (pending === undefined)
    return fallback === undefined
      ? close('complete')
      : {lines, step: {do: 'ask', ask: fallback, brief: true, wait: false}}
  const detail = pending === 'detail' ? state.detailsAsked.at(-1) : undefined
  const question = {
    question: pending,
    attempt: state.asked[pending] ?? 1,
    number: readBack?.number,
    ...(detail === undefined ? {} : {detail}),
  }
  return {lines, step: {do: 'ask', ask: question, brief: true, wait: false}}
}

/** Once in the same words; whoever still does not answer is asked in others, and then the question is left. */
function mayRepeat({pending, asked, repeats}: IntakeState): boolean {
  return pending === undefined || repeats < (asked[pending] ?? 1)
}

const greeting = /hello|hola|al[oó]|bueno|hear me|you there|me (oye|escucha)/i

/** Nothing but "hello?" so far: whoever says it may not hear what is said. */
function isOnlyGreeted({fields, wants, said, pending, asked}: IntakeState): boolean {
  if (Object.keys(fields).length > 0 || wants.length > 0 || !greeting.test(said.at(-1)?.text ?? '')) return false
  return asked.reason === 1 && (pending === 'reason' || pending === 'callback_number' || pending === 'still-there')
}

/** The open question once more, then the number to call, then the end. */
function answerGreeting(state: IntakeState, context: IntakeContext): Move {
  if (state.asked.callback_number !== undefined) return close('turn-limit')
  if (state.pending === 'reason' && state.repeats === 0) return again([{line: 'can-hear'}], state, context)
  return ask([{line: 'missed'}], askForNumber(state, context))
}

/** Some digits of a number were said: the rest is waited for. */
function goOn(state: IntakeState, {callerNumber}: IntakeContext, said: readonly Line[] = []): Move {
  const {asked} = state
  const local = digitsBegun(state, callerNumber).length === localLength
  const question = {question: 'callback_number', attempt: asked.callback_number ?? 1, number: undefined} as const
  const lines = said.filter(({line}) => line !== 'acknowledge' && line !== 'missed')
  return {
    lines: [...lines, {line: local ? 'area-code' : 'go-on'}],
    step: {do: 'ask', ask: question, brief: true, wait: true},
  }
}

function waiting(state: IntakeState, context: IntakeContext): Move {
  const move = again([{line: 'take-your-time'}], state, context)
  return move.step.do === 'ask' ? {...move, step: {...move.step, wait: true}} : move
}

function endOf(
  before: IntakeState,
  state: IntakeState,
  {goodbye, wants, claims, answer, number}: Understanding,
  context: IntakeContext,
): IntakeClosed['because'] | undefined {
  const notAJob = wants.some(
    ({want, words}) => want === 'sales' || (want === 'wrong-number' && isCertain(words, state)),
  )
  const work =
    state.fields.job_type !== undefined &&
    !/^caller\/(sales|wrong-number|price-shopper|planning)$/.test(state.fields.job_type.value)
  if (notAJob && !work && urgencyOf(state) === 'low') return 'not-a-job'
  if (!goodbye) return undefined
  // "That's it" in answer to a question is no farewell.
  const answers = claims.length > 0 || number !== undefined || (answer !== undefined && before.readBack !== undefined)
  if (answers) return undefined
  const reachable = state.fields.callback_number !== undefined || context.callerNumber !== undefined
  return reachable || (state.asked.callback_number ?? 0) > 0 ? 'caller-done' : undefined
}

/** Said outright, or said again: whoever only asks for somebody may be a customer, and is asked once more. */
function isCertain(words: string, {asked}: IntakeState): boolean {
  return (asked.reason ?? 0) > 1 || /wrong|mistake|accident|misdial|dial|equivoc|marqu[eé]/i.test(words)
}

/** What is said before the question: an answer to what was asked for, or a word that it was heard. */
function remarks(
  before: IntakeState,
  state: IntakeState,
  understanding: Understanding,
  context: IntakeContext,
  missed: boolean,
): readonly Line[] {
  const lines: Line[] = []
  if (before.language !== state.language && languageSpoken(state, context) !== state.language)
    lines.push({line: 'only-language'})
  const [want] = [...understanding.wants].sort((a, b) => wantOrder.indexOf(a.want) - wantOrder.indexOf(b.want))
  const was = before.urgency?.tier
  const now = state.urgency?.tier
  if (now === 'emergency' && was !== 'emergency' && isEnoughToAlert(state, context) !== undefined)
    lines.push({line: 'emergency'})
  else if (now === 'urgent' && was !== 'urgent' && before.turn === 0) lines.push({line: 'urgent'})
  if (want !== undefined) lines.push({line: 'want', want: want.want, times: timesWanted(state, want.want)})
  if (
    state.denied.length > before.denied.length &&
    state.fields.callback_number?.value !== before.fields.callback_number?.value
  )
    lines.push({line: 'number-corrected'})
  else if (givenUp(before, state)) lines.push({line: 'number-kept'})
  const text = state.said.at(-1)?.text ?? ''
  if (refusesNumber(text, before, understanding))
    lines.push({line: 'number-refused', known: numberToCall(state, context) !== undefined})
  else if (lines.length === 0 && understanding.number === undefined && asksAboutBusiness(text))
    lines.push({line: 'question-noted'})
  if (lines.length > 0) return lines
  const told = Object.values(state.fields).some(({turn}) => turn === state.turn) && !isInDoubt(state, before.pending)
  if (understanding.why) return [{line: 'why'}]
  return [missed && !told ? {line: 'missed'} : {line: 'acknowledge', turn: state.turn}]
}

/** When several things are wanted in one breath, the one that most needs an answer. */
const wantOrder = [
  'reschedule',
  'cancel',
  'complaint',
  'advice',
  'price',
  'arrival-time',
  // Its answer tells what is speaking as well.
  'person',
  'robot',
  'billing',
  'follow-up',
  'job-application',
  'supplier',
  'booking',
  'dispatch',
  'sales',
  'wrong-number',
]

function timesWanted({wants}: IntakeState, want: string): number {
  return Math.max(1, wants.filter(heard => heard.want === want).length)
}

function givenUp(before: IntakeState, state: IntakeState): boolean {
  return (
    before.pending === 'callback_number' &&
    (state.asked.callback_number ?? 0) >= 3 &&
    state.readBack === undefined &&
    state.confirmed === undefined &&
    state.denied.length > 0 &&
    state.fields.callback_number === before.fields.callback_number
  )
}

function ask(lines: readonly Line[], question: NextQuestion, brief = false): Move {
  return {lines, step: {do: 'ask', ask: question, brief, wait: false}}
}

function close(because: IntakeClosed['because'], lines: readonly Line[] = []): Move {
  return {lines, step: {do: 'close', because}}
}
