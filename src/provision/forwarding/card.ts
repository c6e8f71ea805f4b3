import type {PhoneNumber} from '../../config/phone-number.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import type {CarrierLine, Code} from './carrier-line.ts'
import {carrierLines} from './carrier-lines.ts'

/** What to do on the owner's own line so that calls which nobody takes come to a tracked number. */
export interface ForwardingCard {
  readonly carrier: string
  readonly line: CarrierLine['line']
  readonly confidence: CarrierLine['confidence']
  readonly number: PhoneNumber
  /** What the codes hold; null: this line takes none. */
  readonly seconds: number | null
  readonly rings: string
  readonly ways: readonly FilledWay[]
  readonly voicemail: string
  readonly notes: readonly string[]
  readonly asOf: string
  readonly sources: readonly string[]
}

interface FilledWay {
  readonly codes: readonly {readonly for: Code['for']; readonly dial: string; readonly note: string | null}[]
  readonly steps: readonly string[]
  readonly seenIn: string | null
}

/** Below the ~22 s after which a mobile's own voicemail answers. */
const defaultSeconds = 20

export const carrierNames: readonly string[] = [...new Set(carrierLines.map(({carrier}) => carrier))]

/** Throws a Problem for a carrier or line that is not known, or seconds that the codes cannot hold. */
export function forwardingCard(
  number: PhoneNumber,
  carrier: string,
  line: string | undefined,
  seconds: number | undefined,
): ForwardingCard {
  const entry = lineOf(carrier, line)
  const {rings, ways, notes = []} = entry
  const set = secondsFor(entry, seconds)
  const filled = (text: string) => fill(text, number, set ?? defaultSeconds)
  return {
    carrier: entry.name,
    line: entry.line,
    confidence: entry.confidence,
    number,
    seconds: set,
    rings: ringsInWords(entry, set),
    ways: ways.map(way => ({
      codes:
        way.kind === 'codes'
          ? way.codes.map(code => ({for: code.for, dial: filled(code.dial), note: code.note ?? null}))
          : [],
      steps: way.kind === 'portal' ? way.steps.map(filled) : [],
      seenIn: way.kind === 'codes' ? (way.seenIn ?? null) : null,
    })),
    voicemail: entry.voicemail,
    notes: [...notes.map(filled), ...(seconds !== undefined && rings.set !== 'by code' ? [cannotSet(entry)] : [])],
    asOf: entry.asOf,
    sources: entry.sources,
  }
}

function lineOf(carrier: string, line: string | undefined): CarrierLine {
  const entries = carrierLines.filter(each => each.carrier === carrier.toLowerCase())
  const found = line === undefined ? entries[0] : entries.find(each => each.line === line)
  if (found !== undefined) return found
  const known = entries.length === 0 ? carrierNames : entries.map(each => `${each.carrier} --line ${each.line}`)
  throw new Problem({
    what:
      entries.length === 0 ? `${carrier} is no carrier that is known here.` : `${carrier} has no ${line} line here.`,
    fix: [
      `Known: ${known.join(', ')}`,
      'For any other mobile: --carrier other; landline: --carrier other --line landline',
    ],
    exit: Exit.usage,
  })
}

function secondsFor({rings}: CarrierLine, seconds: number | undefined): number | null {
  if (rings.set !== 'by code') return null
  const {min, max, step} = rings
  const wanted = seconds ?? defaultSeconds
  if (wanted >= min && wanted <= max && wanted % step === 0) return wanted
  throw new Problem({
    what: `The code takes ${min} to ${max} seconds, in steps of ${step}; ${wanted} is none of them.`,
    fix: [`--seconds ${Math.min(max, Math.max(min, Math.round(wanted / step) * step))}`],
    exit: Exit.usage,
  })
}

function ringsInWords({rings}: CarrierLine, set: number | null): string {
  switch (rings.set) {
    case 'by code':
      return `rings ${set} s before it is forwarded (about ${Math.round((set ?? 0) / 6)} rings)`
    case 'by portal':
      return `how long it rings is set in the portal: ${rings.usual}`
    case 'not':
      return `how long it rings cannot be set: ${rings.usual}`
  }
}

function cannotSet({name}: CarrierLine): string {
  return `${name} takes no seconds by code, so --seconds changes nothing here.`
}

function fill(text: string, number: PhoneNumber, seconds: number): string {
  const digits = number.slice(1)
  const ten = digits.startsWith('1') && digits.length === 11 ? digits.slice(1) : digits
  return text
    .replaceAll('{e164}', number)
    .replaceAll('{eleven}', digits)
    .replaceAll('{ten}', ten)
    .replaceAll('{seconds}', String(seconds))
}
