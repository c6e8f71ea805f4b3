import {type PhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import {paint} from './paint.ts'
import {screenWidth} from './screen.ts'
import {wrap} from './wrap.ts'

/** What forwarding prints (schemas/output/forwarding.schema.json). */
interface CardView {
  readonly carrier: string
  readonly line: string
  readonly confidence: 'good' | 'medium' | 'low'
  readonly number: PhoneNumber
  readonly rings: string
  readonly ways: readonly {
    readonly codes: readonly {readonly for: string; readonly dial: string; readonly note: string | null}[]
    readonly steps: readonly string[]
    readonly seenIn: string | null
  }[]
  readonly voicemail: string
  readonly notes: readonly string[]
  readonly asOf: string
  readonly sources: readonly string[]
}

const sure = {
  good: 'well supported',
  medium: 'several sources agree',
  low: 'weakly supported: check with a call',
} as const

export function renderForwarding(card: CardView): string {
  const {carrier, line, number, confidence, ways, notes, voicemail, asOf, sources} = card
  const lines = [
    `${paint.strong(`${carrier} (${line})`)} → ${showPhoneNumber(number)}`,
    `${capital(card.rings)}; ${confidence === 'low' ? paint.warn(sure.low) : sure[confidence]}`,
  ]
  for (const [index, way] of ways.entries()) {
    lines.push(
      '',
      ways.length > 1
        ? paint.strong(
            `${index === 0 ? 'Try first' : 'If that is refused'}${way.seenIn === null ? '' : paint.quiet(` (${way.seenIn})`)}`,
          )
        : paint.strong('On that line'),
    )
    lines.push(...codeLines(way.codes), ...way.steps.map((step, at) => `  ${at + 1}. ${step}`))
  }
  lines.push('', ...paragraph(`Voicemail: ${voicemail}`), ...notes.flatMap(paragraph))
  lines.push('', ...paragraph(paint.quiet(`Looked up ${asOf}: ${sources.join('; ')}`)))
  return lines.join('\n')
}

function codeLines(codes: CardView['ways'][number]['codes']): readonly string[] {
  const wide = Math.max(0, ...codes.map(code => code.for.length))
  return codes.map(code => {
    const note = code.note === null ? '' : paint.quiet(`   ${code.note}`)
    return `  ${code.for.padEnd(wide)}  ${paint.strong(code.dial)}${note}`
  })
}

/** For paper: no colours, a box, what to dial and how to undo it. */
export function renderPrintedCard({carrier, number, rings, ways, voicemail}: CardView, business: string): string {
  const [way] = ways
  const body = [
    `${business}: missed calls go to ${showPhoneNumber(number)}`,
    `Line: ${carrier}`,
    '',
    ...(way?.codes ?? []).map(
      code =>
        `[ ] ${`${code.for}${code.for === 'cancel' && code.note !== null ? ` (${code.note})` : ''}:`.padEnd(24)} ${code.dial}`,
    ),
    ...(way?.steps ?? []).map(step => `[ ] ${step}`),
    '',
    capital(rings),
    voicemail,
    '',
    '[ ] Test: call the line from another phone and let it ring.',
    '[ ] Save the tracked number as a contact on every crew phone.',
  ].flatMap(text => wrap(text, 66))
  const rule = `+${'-'.repeat(70)}+`
  return [rule, ...body.map(text => `|  ${text.padEnd(66)}  |`), rule].join('\n')
}

function paragraph(text: string): readonly string[] {
  return wrap(text, screenWidth())
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
