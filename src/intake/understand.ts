import type {Language} from '../config/routing.ts'
import {areaCodeOf, completed, digitsBegun, grown, hearNumberOrPart, localLength} from './begun-number.ts'
import {canAskIfPressing} from './details/next-detail.ts'
import type {Heard, IntakeContext} from './intake.ts'
import {jobByRule} from './packs/packs.ts'
import {type ReadAgain, readAgain} from './second-reading/second-reading.ts'
import {urgencyHeardAgain} from './second-reading/urgency-heard-again.ts'
import {isPurpose, wantsHeardAgain} from './second-reading/wants-heard-again.ts'
import type {IntakeState} from './state.ts'
import {hearAddress} from './understanding/address.ts'
import {hearAnswer, hearGoodbye, hearHold, hearRepeat, hearSafety, hearWhy} from './understanding/answer.ts'
import {hearArea} from './understanding/area.ts'
import {hearExtension} from './understanding/extension.ts'
import {givenNames} from './understanding/given-names.ts'
import {hearHeardFrom} from './understanding/heard-from.ts'
import {languageOf} from './understanding/language.ts'
import {hearName} from './understanding/name.ts'
import {needIn} from './understanding/need.ts'
import {hearNumber, type NumberHeard} from './understanding/number.ts'
import {tellPersonFromRobot} from './understanding/person-wish.ts'
import {saidAs} from './understanding/phrase-needs.ts'
import {hearRelation} from './understanding/relation.ts'
import {hearThisNumber} from './understanding/this-number.ts'
import {quote, readUtterance, type Span, type Utterance} from './understanding/utterance.ts'
import {hearWants, type WantClaim} from './understanding/wants.ts'
import type {Claim, NumberClaim, Understanding} from './understanding.ts'
import {classify} from './urgency/classify.ts'
import type {Evidence} from './urgency/evidence.ts'
import {hearEvidence} from './urgency/evidence-heard.ts'

/** Words, stops too, of a turn that only asks for the question again. */
const longestRepeat = 7

/**
 * What one turn means, by rules and a second reading of what they found. Pure, and quick enough to be done between two words.
 */
export function understand(
  heard: Heard,
  state: IntakeState,
  context: IntakeContext,
  again: ReadAgain = readAgain,
): Understanding {
  const keyed = languageKeyed(heard, state, context)
  const found = keyed ?? spokenIn(heard.text, state)
  const language = found === 'other' ? state.language : (found ?? state.language)
  const utterance = readUtterance(heard.text, language)
  const {pending} = state
  const {routing} = context
  const hold = hearHold(utterance)
  const repeat = hearRepeat(utterance)
  const why = hearWhy(utterance)
  const goodbye = hearGoodbye(utterance)
  const plain = !hold && !repeat && !why && !goodbye
  const {serviceArea} = routing.business

  const number = numberIn(heard, utterance, state, context)
  const rest = without(utterance, [number?.span])
  const asksPlace = pending === 'address' && plain
  // Whoever was asked for it may answer a question later.
  const owesPlace = (state.asked.address ?? 0) > 0 && state.fields.address === undefined && !asksNumber(state)
  const address = hearAddress(rest, {asked: asksPlace || (owesPlace && plain), serviceArea})
  const name = hearName(utterance, {asked: pending === 'name' && plain, known: state.fields.name?.value})

  // "Fourteen Burning Tree Lane" is no fire, and Mr Sparks no spark.
  const from = hearHeardFrom(utterance, pending === 'heard_from' && plain)
  const matter = without(rest, [
    address?.core,
    isSurelyName(utterance, name?.span) ? name?.span : undefined,
    from?.span,
  ])
  const jobs = hearEvidence(
    matter,
    routing,
    isOpen(state),
    state.said.map(({text}) => text),
  )
  const wanted = tellPersonFromRobot(hearWants(matter, isTalkingOfMatter(state) && !jobs.some(isReason)), matter)
    .map(claim => (isForCrew(claim, routing) ? {...claim, want: 'person' as const} : claim))
    // Whoever tells what is leaking has not dialled a wrong number, whatever "my mother" sounds like.
    .filter(claim => isOutright(claim) || !jobs.some(job => isMatter(job) && isApart(job.words, claim.words)))
  const byRules = {evidence: [...jobs, ...purposeEvidence(wanted, jobs)], wants: wanted}
  const reading =
    plain && (isTalkingOfMatter(state) || isFirstOfMatter(state, jobs)) ? again(matter, byRules) : undefined
  const wants =
    reading === undefined
      ? wanted
      : wantsHeardAgain(wanted, reading, matter, {
          work: jobs.some(isMatter),
          pressing: classify(byRules.evidence, undefined).urgency === 'emergency',
        })
  const work = ![...wanted, ...wants].some(({want}) => isPurpose(want))
  const mayAsk = canAskIfPressing(state, context)
  const told = [...jobs, ...purposeEvidence(wants, jobs)]
  const evidence =
    reading === undefined
      ? told
      : urgencyHeardAgain(told, reading, matter, {work, mayAsk, trades: routing.business.trades})
  const free = asksPlace && wants.length === 0 && !evidence.some(isMatter) && !isFullName(name?.value)
  const area = address === undefined ? hearArea(rest, {asked: asksPlace, free, serviceArea}) : undefined
  const relation = hearRelation(utterance, pending === 'new_or_returning')

  const claims: Claim[] = []
  const extension = asksNumber(state) || number?.claim.kind === 'complete' ? hearExtension(utterance) : undefined
  if (extension !== undefined)
    claims.push({field: 'extension', value: extension.digits, words: quote(utterance, extension.span), basis: 'said'})
  // A greeting in another language is no name.
  const isWanted = wants.some(({words}) => name !== undefined && words.includes(name.words))
  if (name !== undefined && found !== 'other' && !isWanted)
    claims.push({field: 'name', value: name.value, words: name.words, basis: 'said'})
  if (address !== undefined) claims.push({field: 'address', value: address.value, words: address.words, basis: 'said'})
  if (area !== undefined) claims.push({field: 'area', value: area.value, words: area.words, basis: 'said'})
  const zip = pending === 'address' ? heard.digits : undefined
  if (zip?.length === 5) claims.push({field: 'area', value: zip, words: zip, basis: 'said'})
  const taken = [number?.span, extension?.span, name?.span, address?.span, area?.span, from?.span].filter(
    span => span !== undefined,
  )
  // "Can you hear me?" is no reason to call.
  if (!repeat || utterance.words.length > longestRepeat || evidence.some(isMatter))
    claims.push(...matterIn(utterance, taken, state, evidence.some(isMatter), wants))
  if (relation !== undefined)
    claims.push({field: 'new_or_returning', value: relation.relation, words: relation.words, basis: 'said'})
  if (from !== undefined) claims.push({field: 'heard_from', value: from.value, words: from.words, basis: 'said'})

  return {
    claims,
    number: number?.claim,
    answer:
      keyed !== undefined
        ? undefined
        : heard.digits === '1'
          ? 'yes'
          : heard.digits === '2'
            ? 'no'
            : hearAnswer(utterance),
    safety: hearSafety(utterance, pending === 'safe'),
    wants,
    evidence,
    hold,
    goodbye,
    repeat,
    why,
    language: found ?? state.language,
  }
}

/** After "it's" as well stands what is the matter: "it's twenty below in here". */
function isSurelyName({words}: Utterance, span: Span | undefined): boolean {
  return span !== undefined && !/^(its|con)$/.test(words[span.begin - 1] ?? '')
}

/** "Actually my name is Raymond Cole" is no place, though a place was asked for; "Austin" may be one. */
function isFullName(name: string | undefined): boolean {
  return name?.includes(' ') === true
}

/** "Is Sam there?" asks for one of the crew. */
function isForCrew({want, words}: WantClaim, {crew}: IntakeContext['routing']): boolean {
  if (want !== 'wrong-number') return false
  const said = words.toLowerCase().split(/\W+/)
  return [...crew.values()].some(({name}) => {
    const first = name.toLowerCase().split(' ')[0] ?? ''
    return givenNames.has(first) && said.includes(first)
  })
}

/** A refill is not what is the matter in "a refill on my medicine". */
function isApart(words: string, other: string): boolean {
  const said = new Set(other.toLowerCase().split(/\W+/))
  return !words
    .toLowerCase()
    .split(/\W+/)
    .some(word => said.has(word))
}

/** Any want but a wrong number guessed at from a name: "calling for my mother", "this is Carol from Bright Dental". */
function isOutright({want, words}: WantClaim): boolean {
  return want !== 'wrong-number' || !/\b(for|from|reach|find|there|busco|buscaba|comunica|hablo|habla)\b/i.test(words)
}

/** Nothing tells the language of a name, of an address or of a yes. */
function spokenIn(text: string, {language, pending}: IntakeState): Language | 'other' | undefined {
  // "Tina" is a tub as well.
  if (pending === 'name' && /^\W*\p{L}+\W*$/u.test(text)) return undefined
  return languageOf(readUtterance(text, 'es'), language)
}

/** The key that the greeting offers: pressed before anything else was said. */
function languageKeyed({digits}: Heard, {turn}: IntakeState, {routing}: IntakeContext): Language | undefined {
  const {business, intake} = routing
  const [, second] = business.languages
  return turn === 0 && digits !== undefined && digits === intake.languageKey?.toString() ? second : undefined
}

/** While the matter is not known yet, a job of any trade tells; later on only the business's own do. */
function isOpen({pending, fields}: IntakeState): boolean {
  return fields.job_type === undefined && (pending === undefined || pending === 'reason' || pending === 'detail')
}

function asksNumber({pending}: IntakeState): boolean {
  return pending === 'callback_number' || pending === 'read-back'
}

/** What the call is for is told at its beginning and its end; in between a doubtful word is an answer to something else. */
function isTalkingOfMatter({pending}: IntakeState): boolean {
  return pending === undefined || pending === 'reason' || pending === 'anything-else'
}

/** Whoever was asked for a name may tell what is the matter instead. */
function isFirstOfMatter({fields}: IntakeState, jobs: readonly Evidence[]): boolean {
  return fields.job_type === undefined && jobs.some(isMatter)
}

interface NumberFound {
  readonly claim: NumberClaim
  /** Undefined when it stands in an earlier turn, or was keyed in. */
  readonly span: Span | undefined
}

function numberIn(
  heard: Heard,
  utterance: Utterance,
  state: IntakeState,
  context: IntakeContext,
): NumberFound | undefined {
  const asked = asksNumber(state)
  const areaCode = areaCodeOf(context.callerNumber)
  const readBack = state.readBack?.number
  const keyed =
    heard.digits === undefined || heard.digits.length < 7
      ? undefined
      : hearNumber(readUtterance(heard.digits), {asked: true, readBack: undefined, areaCode})
  if (keyed?.kind === 'complete') return {claim: {...keyed, words: heard.digits ?? ''}, span: undefined}

  const before = asked ? digitsBegun(state, context.callerNumber) : ''
  const own = hearThisNumber(utterance)
  const offered = readBack === context.callerNumber && state.fields.callback_number === undefined
  const amended = asked && !(offered && before !== '') ? readBack : undefined
  // Whoever has begun with the area code leaves none to be taken from the caller ID.
  const here = hearNumberOrPart(
    utterance,
    {
      asked,
      readBack: own?.otherwise === true ? context.callerNumber : amended,
      areaCode: before === '' ? areaCode : undefined,
      offered: offered && own?.otherwise !== true,
    },
    before !== '' || state.pending === 'read-back',
  )
  if (here?.kind === 'complete') return numberFound(utterance, here)
  if (before !== '' && here !== undefined) {
    const whole = completed(before, here, state, context.callerNumber)
    if (whole !== undefined)
      return {claim: {kind: 'complete', number: whole, words: quote(utterance, here.span)}, span: here.span}
    const digits = grown(before, here)
    if (digits.length < 10)
      return {claim: {kind: 'partial', digits, words: quote(utterance, here.span)}, span: here.span}
  }
  if (
    own !== undefined &&
    !own.otherwise &&
    // Half a number was said besides.
    (here === undefined || here.digits.length < 3) &&
    (asked || /number|phone|line|cell|caller|call me|mismo/.test(quote(utterance, own.span).toLowerCase()))
  )
    return {claim: {kind: 'caller-id', words: quote(utterance, own.span)}, span: undefined}
  // A few digits where no number was asked for are a house number, a year, a model.
  return here === undefined || (!asked && here.digits.length < localLength) ? undefined : numberFound(utterance, here)
}

function numberFound(utterance: Utterance, {span, ...heard}: NumberHeard): NumberFound {
  return {claim: {...heard, words: quote(utterance, span)}, span}
}

/** The same words, some of them blanked out. */
function without(utterance: Utterance, spans: readonly (Span | undefined)[]): Utterance {
  const gone = spans.filter(span => span !== undefined)
  if (gone.length === 0) return utterance
  const words = utterance.words.map((word, index) =>
    gone.some(({begin, end}) => index >= begin && index < end) ? '.' : word,
  )
  const at: number[] = []
  let next = 1
  for (const word of words) {
    at.push(next)
    next += word.length + 1
  }
  return saidAs(utterance, {...utterance, words, text: ` ${words.join(' ')} `, at})
}

/** Who calls about something else than new work is a kind of caller, with a tier of its own. */
function purposeEvidence(wants: readonly WantClaim[], known: readonly Evidence[]): readonly Evidence[] {
  return wants.flatMap(({want, words}): Evidence[] => {
    const rule = `caller/${want}`
    const job = jobByRule(rule)
    const told = known.some(item => item.kind === 'job' && item.rule.startsWith(rule))
    return job === undefined || told ? [] : [{kind: 'job', rule, urgency: job.urgency, words}]
  })
}

/** A job of a trade, or a danger: what a call is about, whenever it is said. */
function isMatter(item: Evidence): boolean {
  return item.kind === 'hazard' || (item.kind === 'job' && !item.rule.startsWith('caller/'))
}

/** The same, or a plan or a price: whoever says so calls about nothing that is doubtful. */
function isReason(item: Evidence): boolean {
  return isMatter(item) || /^caller\/(planning|new-work|price-shopper)$/.test(item.kind === 'job' ? item.rule : '')
}

/** The reason, and for a changed appointment the request, in the caller's words. */
function matterIn(
  utterance: Utterance,
  taken: readonly Span[],
  state: IntakeState,
  evident: boolean,
  wants: readonly WantClaim[],
): readonly Claim[] {
  const change = wants.some(({want}) => want === 'reschedule' || want === 'cancel')
  const open = state.pending === 'reason' || state.pending === undefined || state.pending === 'detail'
  if (!evident && !change && !(open && wants.length > 0) && state.pending !== 'reason') return []
  const aside =
    wants.length > 0 && wants.every(({want}) => want === 'robot' || want === 'person' || want === 'wrong-number')
  if (aside && !evident && state.asked.reason === 1) return []
  const words = needIn(utterance, taken, evident)
  if (words === undefined) return []
  const claims: Claim[] = []
  if (change && state.fields.request === undefined) claims.push({field: 'request', value: words, words, basis: 'said'})
  if (state.fields.reason === undefined || evident) claims.push({field: 'reason', value: words, words, basis: 'said'})
  return claims
}
