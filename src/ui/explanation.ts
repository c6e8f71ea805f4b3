import type {TriedRule} from '../call/decide.ts'
import type {Explanation, Sequel, WayStep} from '../call/explain.ts'
import {showPhoneNumber} from '../config/phone-number.ts'
import type {Place} from '../config/routing.ts'
import {paint} from './paint.ts'

/** The explanation of one call for people: the rules in the order they were tried, then the way of the call. */
export function renderExplanation({tried, way}: Explanation, headline: string): string {
  const rules = tried.map(each => [each.applies ? paint.good('✓') : paint.quiet('✗'), each] as const)
  const ruleWidth = Math.max(...tried.map(each => each.rule.length))
  const placeWidth = Math.max(...tried.map(each => placeOf(each.place).length))
  const table = rules.map(([mark, rule]) => `  ${mark} ${ruleRow(rule, ruleWidth, placeWidth)}`)
  return [paint.strong(headline), '', ...table, '', ...wayLines(way, '')].join('\n')
}

function ruleRow({rule, place, why, applies}: TriedRule, ruleWidth: number, placeWidth: number): string {
  const row = `${rule.padEnd(ruleWidth)}  ${placeOf(place).padEnd(placeWidth)}  ${why}`
  return applies ? row : paint.quiet(row)
}

function wayLines(step: WayStep, indent: string): readonly string[] {
  const rule = paint.quiet(`${step.rule}  ${placeOf(step.place)}`)
  if (step.to !== 'ring') return [`${indent}→ ${endWords[step.to]}  ${rule}`]
  const lines = [`${indent}→ ${ringWords(step)}  ${rule}`]
  for (const phone of step.phones) {
    const how = phone.screened ? ', must press 1 to take the call' : ''
    lines.push(`${indent}    ${phone.name} ${showPhoneNumber(phone.phone)}${how}`)
  }
  for (const sequel of step.sequels) {
    lines.push(`${indent}  ${whenWords(sequel)}, after ${step.secondsInAll} s at the most:`)
    lines.push(...wayLines(sequel.step, `${indent}  `))
  }
  return lines
}

const endWords = {
  intake: 'the intake agent answers in the business name',
  voicemail: 'a voicemail is recorded',
  'hang-up': 'the call is ended',
} as const

function ringWords({order, secondsEach, phones}: WayStep & {to: 'ring'}): string {
  if (phones.length === 1) return `rings for ${secondsEach} s`
  const orderWords = {
    simultaneous: `rings together for ${secondsEach} s`,
    sequential: `rings one after another, ${secondsEach} s each`,
    rotating: `rings one after another, ${secondsEach} s each, starting with the next in turn`,
  }
  return orderWords[order]
}

function whenWords({when}: Sequel): string {
  const words = {'no-answer': 'nobody takes it', busy: 'busy', failed: 'cannot be reached'}
  return when.length === 3 ? 'when nobody takes it' : `when ${when.map(each => words[each]).join(' or ')}`
}

function placeOf({file, line}: Place): string {
  return `${file}:${line}`
}
