import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import {describeSearch} from '../config/planned-search.ts'
import type {Change, MissingRegistration, Plan, SettingChange} from '../contracts/generated/plan.ts'
import {paint} from './paint.ts'
import {screenWidth} from './screen.ts'
import {settingInWords} from './setting-in-words.ts'
import {wrap} from './wrap.ts'

/** Longer lists are cut: the whole of it is in --json and --out. */
const shownMax = 40
/** What is not done interests less than what is. */
const untouchedMax = 12

/** A plan for people: what is done, what becomes of calls, what is left alone, what it costs. */
export function renderPlan(plan: Plan, business: string): string {
  const sections = [
    [`${paint.strong(business)} ${paint.quiet(`· ${plan.file} · account ${plan.account}`)}`],
    changesShown(plan.changes),
    section(
      'Only you can decide',
      plan.conflicts.flatMap(({what, fix}) => [`${paint.bad('✗')} ${what}`, ...fix.map(step)]),
    ),
    section(
      'What becomes of calls',
      cut(plan.behaviour, ({says}) => indented(says, 2)),
    ),
    section('Not for sale', plan.missing.filter(isNotForSale).flatMap(missingShown)),
    section('To register by hand', plan.missing.filter(each => !isNotForSale(each)).flatMap(missingShown)),
    section(
      'Left alone',
      cut(
        plan.untouched,
        ({number, name, because}) => indented(`${shown(number)} ${named(name, number)}${because}`, 2),
        untouchedMax,
      ),
    ),
    wrap(summary(plan), screenWidth()),
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

/** One block a net, and one a source. */
function changesShown(changes: readonly Change[]): readonly string[] {
  const nets = changes.flatMap(change => ('flow' in change ? [netShown(change)] : []))
  const sources = Map.groupBy(
    changes.flatMap(change => ('key' in change ? [change] : [])),
    ({key}) => key,
  )
  const blocks = [...sources.values()]
  const rest = blocks.length - shownMax
  const more = rest > 0 ? [paint.quiet(`… and ${rest} more sources; all of them with --json`)] : []
  return [...nets.flat(), ...blocks.slice(0, shownMax).flatMap(sourceShown), ...more]
}

type NetChange = Extract<Change, {flow: string}>
type SourceChange = Extract<Change, {key: string}>

function netShown({action, friendly_name: name, does, reason}: NetChange): readonly string[] {
  const head =
    action === 'make-flow'
      ? `${paint.good('+')} ${paint.strong(`Net ${name}`)}  make`
      : `${paint.warn('~')} ${paint.strong(`Net ${name}`)}  change: ${reason}`
  return [head, indented(does, 4)]
}

function sourceShown(its: readonly SourceChange[]): readonly string[] {
  const [first] = its
  if (first === undefined) return []
  const number = first.action === 'buy' ? '' : ` ${shown(first.number)}`
  const mark = first.action === 'buy' ? paint.good('+') : paint.warn('~')
  const verbs = its.map(({action}) => action).join(', ')
  return [`${mark} ${paint.strong(first.label)}${number}  ${verbs}`, ...its.flatMap(detailLines)]
}

function detailLines(change: SourceChange): readonly string[] {
  const why = indented(paint.quiet(`${change.reason}${change.risk === 'high' ? ': look twice' : ''}`), 4)
  switch (change.action) {
    case 'buy': {
      const {monthly_cost: cost} = change
      const price = cost === null ? '' : `, ${money(cost.amount)} ${cost.currency} a month`
      return [indented(`a number: ${describeSearch(change.search)}${price}`, 4), why]
    }
    case 'adopt':
      return change.by === 'number' ? [] : [why]
    case 'point':
      return [why, ...change.set.map(settingLine)]
    case 'name':
      return [settingLine({field: 'friendly_name', from: change.from, to: change.to})]
  }
}

function settingLine({field, from, to}: SettingChange): string {
  return `    ${paint.quiet(field.padEnd(22))} ${settingInWords(from)} → ${settingInWords(to)}`
}

const isNotForSale = ({what}: MissingRegistration) => what === 'offer'

function missingShown({says, blocks, fix}: MissingRegistration): readonly string[] {
  return [indented(says, 2), indented(paint.quiet(blocks), 2), ...fix.map(step)]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint.strong(title), ...lines]
}

function cut<Item>(items: readonly Item[], show: (item: Item) => string, most = shownMax): readonly string[] {
  const rest = items.length - most
  const more = rest > 0 ? [paint.quiet(`  … and ${rest} more; all of them with --json`)] : []
  return [...items.slice(0, most).map(show), ...more]
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
