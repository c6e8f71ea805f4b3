import type {UrgencyStep} from '../contracts/generated/call-event.ts'
import {paint} from './paint.ts'

/** What words come to: the tier, the rule that set it, and every step on the way. */
export interface TriedUrgency {
  readonly said: string
  readonly urgency: string
  readonly rule: string
  /** The words it rests on, as they were said. */
  readonly words: readonly string[]
  readonly hazards: readonly string[]
  readonly jobType: string | null
  readonly alertAtOnce: boolean
  /** What the caller is asked first, where the words leave open whether it is pressing. */
  readonly asks: string | null
  readonly trace: readonly UrgencyStep[]
}

export function renderUrgency({urgency, rule, words, alertAtOnce, asks, trace}: TriedUrgency): string {
  const tier =
    urgency === 'emergency'
      ? paint.emergency(' EMERGENCY ')
      : urgency === 'urgent'
        ? paint.urgent('URGENT')
        : paint.strong(urgency)
  const because = words.length === 0 ? 'nothing that tells was heard' : words.map(word => `"${word}"`).join(', ')
  const lines = [`${tier}  ${rule}`, `${paint.quiet('because of')} ${because}`]
  const widest = Math.max(0, ...trace.map(step => step.rule.length))
  for (const step of trace)
    lines.push(
      `  ${paint.quiet(step.rule.padEnd(widest))}  ${step.effect}  ${paint.quiet(`"${step.words.join(' ')}"`)}`,
    )
  if (asks !== null) lines.push(`The caller is asked: ${asks} A yes makes it an emergency.`)
  if (alertAtOnce) lines.push('The alert goes out at once.')
  return lines.join('\n')
}
