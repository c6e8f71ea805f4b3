import type {Alert} from '../../contracts/generated/alert.ts'
import type {Captured, Expectation} from '../../contracts/generated/scenario.ts'
import {wordsPattern} from '../scenario/words-pattern.ts'
import type {CallView} from './call-view.ts'
import {type Finding, unseen} from './check.ts'

interface Fact {
  readonly expectation: string
  readonly expected: string
  readonly got: (alert: Alert) => string
  readonly fits: (got: string) => boolean
}

/** Whether the alert tells the owner what the caller said. */
export function* capture({captured}: Expectation, {alert}: CallView): Generator<Finding> {
  if (captured === undefined) return
  for (const {expectation, expected, got, fits} of factsWanted(captured)) {
    if (alert === undefined) {
      yield unseen(expectation, expected)
      continue
    }
    const told = alert === 'none' ? 'no alert' : got(alert)
    yield {expectation, expected, held: alert !== 'none' && fits(told), got: told}
  }
}

function* factsWanted(wanted: Captured): Generator<Fact> {
  if (wanted.name !== undefined) yield words('captures the name', wanted.name, alert => alert.name)
  if (wanted.callback_number !== undefined) {
    yield oneOf('captures the callback number', [wanted.callback_number], alert => alert.callbackNumber.number)
  }
  if (wanted.read_back !== undefined) {
    const expectation =
      wanted.read_back === 'confirmed' ? 'repeats the number back, and hears yes' : `number: ${wanted.read_back}`
    yield oneOf(expectation, [wanted.read_back], alert => alert.callbackNumber.readBack)
  }
  if (wanted.address !== undefined) yield words('captures the address', wanted.address, alert => alert.address)
  if (wanted.reason !== undefined) {
    yield words('captures the reason', wanted.reason, alert => `${alert.reason} / ${alert.summary}`)
  }
  if (wanted.urgency !== undefined) {
    const tiers = many(wanted.urgency)
    yield oneOf(`urgency is ${tiers.join(' or ')}`, tiers, alert => alert.urgency.tier)
  }
  if (wanted.new_or_returning !== undefined) {
    const kinds = many(wanted.new_or_returning)
    yield oneOf(`the caller is ${kinds.join(' or ')}`, kinds, alert => alert.caller)
  }
  if (wanted.source !== undefined) yield oneOf(`came by ${wanted.source}`, [wanted.source], alert => alert.source.id)
  if (wanted.asked !== undefined) {
    yield words('notes what only the owner can give', wanted.asked, alert => alert.asked.join(', '))
  }
}

function many<T extends string>(one: T | readonly T[]): readonly T[] {
  return typeof one === 'string' ? [one] : one
}

function words(expectation: string, expected: string, got: (alert: Alert) => string): Fact {
  const pattern = wordsPattern(expected)
  return {expectation, expected, got, fits: text => pattern?.test(text) ?? false}
}

function oneOf(expectation: string, allowed: readonly string[], got: (alert: Alert) => string): Fact {
  return {expectation, expected: allowed.join(' or '), got, fits: text => allowed.includes(text)}
}
