import {oneLine} from '../alerts/words.ts'
import {localDateTime, localTimeToTheSecond} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {CallStory} from '../report/call-story.ts'
import {renderModelUse} from './model-use.ts'
import {paint} from './paint.ts'
import {factLine, storyIndent} from './story.ts'
import {wrap} from './wrap.ts'

/** Who called and what came of it, the call as it went, and what was captured from which words. */
export function renderCallStory(story: CallStory, timeZone: string, width: number): readonly string[] {
  const {call, captured, model} = story
  const {call: id, received, sourceLabel, callerNumber, dialedNumber, disposition} = call
  const lines = [
    paint.strong(
      `${localDateTime(Date.parse(received), timeZone)} · ${oneLine(sourceLabel)} ${shown(dialedNumber)} · ${disposition}`,
    ),
    paint.quiet(`${id}, from ${callerNumber === null ? 'a withheld number' : shown(callerNumber)}`),
    '',
    ...story.timeline.flatMap(({at, fact}) => moment(Date.parse(at), fact, timeZone, width)),
  ]
  if (captured.length > 0) {
    lines.push('', paint.strong('Captured'))
    const widest = Math.max(...captured.map(({field}) => field.length))
    for (const {field, value, words, basis, turn, before} of captured) {
      const head = `  ${field.replaceAll('_', ' ').padEnd(widest)}  `
      const was = before.length === 0 ? '' : `, before that ${before.map(shown).join(', ')}`
      const from = `turn ${turn}, ${basisInWords[basis]}"${oneLine(words)}"${was}`
      lines.push(...hanging(head, `${shown(oneLine(value))}  ${paint.quiet(from)}`, width))
    }
  }
  if (model !== null) lines.push('', ...wrap(renderModelUse(model), width))
  return lines
}

const basisInWords = {said: '', 'caller-id': 'by caller ID, ', history: 'by earlier calls, ', derived: 'from '} as const

function moment(at: number, fact: Fact, timeZone: string, width: number): readonly string[] {
  const clean = withoutControls(fact)
  const spoken = said(clean)
  const line = spoken ?? factLine(clean)
  if (line === undefined) return []
  const time = spoken === undefined ? '' : localTimeToTheSecond(at, timeZone)
  const head = `${paint.quiet(time.padStart(11))}  ${line.sign}  `
  return wrap(line.words, width - storyIndent).map((text, row) =>
    row === 0 ? head + text : ' '.repeat(storyIndent) + text,
  )
}

/** Whatever a recogniser or a caller brought in: on a screen it is only words. */
function withoutControls(fact: Fact): Fact {
  return JSON.parse(JSON.stringify(fact), (_, value: unknown) => (typeof value === 'string' ? oneLine(value) : value))
}

/** What was said on the line, by either side. */
function said(fact: Fact): {readonly sign: string; readonly words: string} | undefined {
  switch (fact.type) {
    case 'caller.said':
      return {sign: paint.place('○'), words: fact.text === '' ? `presses ${fact.digits ?? ''}` : fact.text}
    case 'caller.silent':
      return {sign: paint.place('○'), words: paint.quiet('says nothing')}
    case 'agent.replied': {
      const {next} = fact
      const spoken = next.do === 'ask' || next.do === 'hang-up' || next.do === 'record' ? next.say : ''
      return spoken === '' ? undefined : {sign: paint.good('●'), words: spoken}
    }
    case 'voicemail.recorded':
      return {sign: '◉', words: `leaves a recording of ${fact.seconds} s: ${fact.url}`}
    case 'ring.started':
      return {sign: '♪', words: `rings ${fact.legs.map(({member}) => member).join(' and ')} for ${fact.seconds} s`}
    case 'ring.ended':
      return {sign: '♪', words: `${fact.outcome}${fact.member === null ? '' : `: ${fact.member}`}`}
    default:
      return undefined
  }
}

/** The rules and the words behind it all: where the call went, how urgent it is, who understood each turn. */
export function renderWhy({why}: CallStory, width: number): readonly string[] {
  const {routed, urgency, turns} = why
  const lines = [paint.strong('Why it went where it went')]
  for (const {to, rule, detail, place} of routed)
    lines.push(...hanging('  → ', `${to}  ${detail}  ${paint.quiet(`${rule}  ${place.file}:${place.line}`)}`, width))
  lines.push('', paint.strong('Why it is so urgent'))
  if (urgency === null) lines.push('  Nothing that tells was heard.')
  else {
    const words = urgency.words.map(word => `"${oneLine(word)}"`).join(', ')
    lines.push(
      ...wrap(`${urgency.tier} by ${urgency.rule}${words === '' ? '' : `: ${words}`}`, width - 2).map(indented),
    )
    for (const step of urgency.steps) {
      const words = paint.quiet(`"${oneLine(step.words.join(' '))}"`)
      lines.push(...hanging(`  turn ${step.turn}  `, `${step.rule}  ${step.effect}  ${words}`, width))
    }
  }
  if (turns.length > 0) lines.push('', paint.strong('Who understood'))
  if (turns.length > 0 && turns.every(({model}) => model === null)) return [...lines, '  The rules, every turn.']
  for (const {turn, by, because, detail, model, milliseconds, tokens} of turns) {
    const reason = because === null ? '' : ` because ${because}${detail === null ? '' : ` (${detail})`}`
    const who =
      by === 'rules' ? `the rules${reason}` : `${model}${because === null ? '' : `, without words of its own${reason}`}`
    const took = milliseconds === 0 && tokens === null ? '' : `, ${(milliseconds / 1000).toFixed(1)} s`
    const spent = tokens === null ? '' : `, ${tokens.input} + ${tokens.output} tokens`
    lines.push(...hanging(`  turn ${turn}  `, `${who}${paint.quiet(took + spent)}`, width))
  }
  return lines
}

/** A head, and words beside it that go on under themselves. */
function hanging(head: string, words: string, width: number): readonly string[] {
  return wrap(words, width - head.length).map((line, row) => (row === 0 ? head : ' '.repeat(head.length)) + line)
}

function indented(line: string): string {
  return `  ${line}`
}

function shown(value: string): string {
  const number = value.startsWith('+') ? parsePhoneNumber(value) : undefined
  return number === undefined ? value : showPhoneNumber(number)
}
