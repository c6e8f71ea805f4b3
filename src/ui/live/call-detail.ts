import {type Told, tell} from '../../board/telling.ts'
import {type Call, foldCall} from '../../call/call.ts'
import {localTimeToTheSecond} from '../../config/local-time.ts'
import type {CallEvent} from '../../contracts/generated/call-event.ts'
import {listedCall} from '../../report/call-list.ts'
import {paint} from '../paint.ts'
import {broken} from './cells.ts'
import {shownNumber} from './rows.ts'

/** An opened call in lines of `width` columns: what is known, why it is as urgent as it is, and all that was said and done. */
export interface CallDetail {
  readonly head: string
  readonly facts: readonly string[]
  readonly why: readonly string[]
  readonly timeline: readonly string[]
}

export function callDetail(
  events: readonly CallEvent[],
  timeZone: string,
  widths: {readonly facts: number; readonly timeline: number},
): CallDetail {
  const call = foldAll(events)
  if (call === undefined) return {head: 'not in the journal', facts: [], why: [], timeline: []}
  return {
    head: `${shownNumber(call.intake.fields.callback_number?.value ?? call.callerNumber ?? null)} · ${call.source.label}`,
    facts: factLines(call, widths.facts),
    why: whyLines(call, widths.facts),
    timeline: events.flatMap(event => timelineLines(event, timeZone, widths.timeline)),
  }
}

function foldAll(events: readonly CallEvent[]): Call | undefined {
  let call: Call | undefined
  for (const {stream, at, fact} of events) {
    if (!stream.includes('/')) call = foldCall(call, stream, at, fact)
  }
  return call
}

const labelWidth = 10

function factLines(call: Call, width: number): readonly string[] {
  const {name, callbackNumber, callbackConfirmed, address, reason, disposition, urgency, voicemail} = listedCall(call)
  const number = callbackNumber ?? call.callerNumber ?? null
  const trust = callbackNumber === null ? 'caller ID' : callbackConfirmed ? 'read back, confirmed' : 'not confirmed'
  const wants = call.intake.wants.map(({want}) => want)
  return [
    fact('Name', name, width),
    fact('Number', number === null ? null : `${shownNumber(number)} (${trust})`, width),
    fact('Address', address, width),
    fact('Need', reason, width),
    fact('Urgency', urgency, width),
    fact('Asks for', wants.length === 0 ? undefined : wants.join(', '), width),
    fact('Before', call.callsBefore === 0 ? 'first call' : `${call.callsBefore} earlier calls`, width),
    fact('Came to', disposition, width),
    fact('Voicemail', voicemail ?? undefined, width),
  ].flat()
}

/** Undefined: not worth a line. Null: not known yet. */
function fact(label: string, value: string | null | undefined, width: number): readonly string[] {
  if (value === undefined) return []
  const head = paint.quiet(label.padEnd(labelWidth))
  if (value === null) return [`${head}${paint.quiet('·')}`]
  return broken(value, width - labelWidth).map((line, at) => (at === 0 ? head : ' '.repeat(labelWidth)) + line)
}

function whyLines(call: Call, width: number): readonly string[] {
  const {urgency} = call.intake
  if (urgency === undefined) return [paint.quiet('not classified yet')]
  const steps =
    urgency.trace.length > 0 ? urgency.trace : [{rule: urgency.rule, effect: urgency.tier, words: urgency.words}]
  return steps.flatMap(({rule, effect, words}) => {
    const said = words.length === 0 ? '' : `: ${words.map(word => `“${word}”`).join(', ')}`
    return broken(`${rule}, ${effect}${said}`, width - 2).map((line, at) => (at === 0 ? '· ' : '  ') + line)
  })
}

const signs: Readonly<Record<Told['who'], string>> = {caller: '○', agent: '●', crew: '♪', oncrew: '│'}
const timelineIndent = 14

function timelineLines({at, fact}: CallEvent, timeZone: string, width: number): readonly string[] {
  const told = tell(fact)
  if (told === undefined) return []
  const time = localTimeToTheSecond(at, timeZone).padStart(11)
  const style = told.who === 'caller' ? paint.strong : told.weight === 'said' ? (text: string) => text : paint.quiet
  return broken(told.words, width - timelineIndent).map((line, index) =>
    index === 0 ? `${paint.quiet(time)} ${signs[told.who]} ${style(line)}` : ' '.repeat(timelineIndent) + style(line),
  )
}
