import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Change, MissingRegistration, Plan, PlannedSearch, SettingChange} from '../contracts/generated/plan.ts'
import {paint} from './paint.ts'
import {screenWidth} from './screen.ts'
import {wrap} from './wrap.ts'

/** Longer lists are cut: the whole of it is in --json and --out. */
const shownMax = 40

/** A plan for people: what is done, what becomes of calls, what is left alone, what it costs. */
export function renderPlan(plan: Plan, business: string): string {
  const sections = [
    [`${paint.strong(business)} ${paint.quiet(`· ${plan.file} · account ${plan.account}`)}`],
    changesShown(plan.changes),
    section(
      'Only you can decide',
      plan.conflicts.flatMap(({what, fix}) => [sign('conflict', what), ...fix.map(step)]),
    ),
    section('What becomes of calls', cut(plan.behaviour.map(({says}) => indented(says, 2)))),
    section('To register by hand', plan.missing.flatMap(missingShown)),
    section(
      'Left alone',
      cut(
        plan.untouched.map(({number, name, because}) =>
          indented(`${shown(number)} ${named(name, number)}${because}`, 2),
        ),
      ),
    ),
    [summary(plan)],
  ]
  return sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

/** One line: how much there is to do and what it costs. */
function summary({changes, conflicts, bill}: Plan): string {
  const count =
    changes.length === 0 ? 'Nothing to change' : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`
  const open = conflicts.length === 0 ? '' : `, ${conflicts.length} to decide`
  const cost =
    bill.now === bill.after
      ? `The numbers cost ${money(bill.now)} a month`
      : `The numbers cost ${money(bill.now)} a month now and ${money(bill.after)} afterwards`
  return `${paint.strong(`${count}${open}.`)} ${cost} (${bill.currency}, list prices of ${bill.as_of}).`
}

function changesShown(changes: readonly Change[]): readonly string[] {
  const blocks: string[][] = []
  const byKey = new Map<string, string[]>()
  for (const change of changes) {
    const key = 'key' in change ? change.key : `flow ${change.flow}`
    const block = byKey.get(key) ?? []
    if (block.length === 0) {
      byKey.set(key, block)
      blocks.push(block)
    }
    block.push(...changeLines(change, block.length === 0))
  }
  const rest = blocks.length - shownMax
  const more = rest > 0 ? [paint.quiet(`  … and ${rest} more sources; all of them with --json`)] : []
  return [...blocks.slice(0, shownMax).flat(), ...more]
}

function changeLines(change: Change, isFirst: boolean): readonly string[] {
  const head = (kind: keyof typeof signs, words: string) => [...(isFirst ? [] : []), sign(kind, words)]
  const why = indented(paint.quiet(`${change.reason}${change.risk === 'high' ? '; look twice' : ''}`), 11)
  switch (change.action) {
    case 'make-flow':
      return [...head('make', `the net ${change.friendly_name}`), indented(change.does, 11)]
    case 'change-flow':
      return [...head('change', `the net ${change.friendly_name}: ${change.reason}`), indented(change.does, 11)]
    case 'buy': {
      const cost =
        change.monthly_cost === null
          ? ''
          : `, ${money(change.monthly_cost.amount)} ${change.monthly_cost.currency} a month`
      return [...head('buy', `${paint.strong(change.label)}: a number, ${searchWords(change.search)}${cost}`), why]
    }
    case 'adopt':
      return [...head('adopt', `${paint.strong(change.label)} ${shown(change.number)}`), why]
    case 'point':
      return [
        ...head('point', `${paint.strong(change.label)} ${shown(change.number)}`),
        ...change.set.map(settingLine),
        why,
      ]
    case 'name':
      return [
        ...head('name', `${paint.strong(change.label)} ${shown(change.number)}`),
        indented(`"${change.from}" → "${change.to}"`, 11),
      ]
  }
}

const signs = {make: '+', change: '~', buy: '+', adopt: '=', point: '~', name: '~', conflict: '✗'} as const

function sign(kind: keyof typeof signs, words: string): string {
  const mark = signs[kind]
  const colour = kind === 'conflict' ? paint.bad : mark === '+' ? paint.good : paint.warn
  const verb = kind === 'conflict' ? '' : `${kind.padEnd(7)}`
  return `${colour(mark)} ${verb === '' ? '' : `${colour(verb)} `}${words}`
}

function settingLine({field, from, to}: SettingChange): string {
  return indented(`${paint.quiet(field)}  ${value(from)} → ${value(to)}`, 11)
}

function value(text: string): string {
  if (text === '') return paint.quiet('nothing')
  return text.startsWith('flow:') ? `the net ${text.slice(5)}` : text
}

function searchWords({type, country, area_code, pattern, near, locality, region}: PlannedSearch): string {
  const words = [
    country === 'US' ? type : `${type} in ${country}`,
    area_code === null ? '' : `area code ${area_code}`,
    pattern === null ? '' : `like ${pattern}`,
    near === null ? '' : `near ${near}`,
    locality === null ? '' : `in ${locality}`,
    region === null ? '' : `in ${region}`,
  ]
  return words.filter(word => word !== '').join(', ')
}

function missingShown({says, blocks, fix}: MissingRegistration): readonly string[] {
  return [indented(says, 2), indented(paint.quiet(blocks), 2), ...fix.map(step)]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint.strong(title), ...lines]
}

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - shownMax
  return rest <= 0 ? lines : [...lines.slice(0, shownMax), paint.quiet(`  … and ${rest} more`)]
}

function step(text: string): string {
  return indented(`${paint.quiet('→')} ${text}`, 2)
}

function indented(text: string, by: number): string {
  const margin = ' '.repeat(by)
  return wrap(text, screenWidth() - by)
    .map(line => `${margin}${line}`)
    .join('\n')
}

function named(name: string, number: string): string {
  return name === '' || name === number ? '' : `"${name}": `
}

function shown(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed === undefined ? number : showPhoneNumber(parsed)
}

function money(amount: number): string {
  return amount.toFixed(2)
}
