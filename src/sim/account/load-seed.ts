import type {ErrorObject} from 'ajv'
import {plainValue} from '../../config/document/node.ts'
import {parseYaml} from '../../config/document/parse.ts'
import {type Finding, isError} from '../../config/finding.ts'
import {findingOf} from '../../config/remark.ts'
import type {CarrierSeed} from '../../contracts/generated/carrier-seed.ts'
import validate from '../../contracts/generated/carrier-seed-validator.js'

/** What came of reading a seed file. */
interface LoadedSeed {
  /** Present when no finding is an error. */
  readonly seed?: CarrierSeed
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

interface Remark {
  readonly path: (string | number)[]
  readonly message: string
  readonly fix: string
  readonly atKey?: boolean
}

/** Reads the text of a seed file. `path` is only a name here; nothing is opened. Never throws. */
export function loadSeed(text: string, path: string): LoadedSeed {
  const document = parseYaml(text, path)
  if (document.root === undefined) {
    const isEmpty = document.findings.every(({rule}) => rule === 'empty-file')
    return isEmpty ? {seed: {}, findings: []} : {findings: document.findings}
  }
  const value = plainValue(document.root)
  const remarks = isSeed(value) ? strangers(value) : mistakes(validate.errors ?? [])
  const findings = [
    ...document.findings,
    ...remarks.map(remark => findingOf(remark, 'carrier-seed', 'error', document)),
  ].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return isSeed(value) && !findings.some(isError) ? {seed: value, findings} : {findings}
}

function isSeed(value: unknown): value is CarrierSeed {
  return validate(value)
}

function mistakes(errors: readonly ErrorObject[]): Remark[] {
  return errors.filter(({keyword}) => keyword !== 'anyOf').map(remarkOf)
}

function remarkOf({instancePath, keyword, params, message = keyword}: ErrorObject): Remark {
  const path = instancePath
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step))
  const where = path.at(-1) ?? 'the seed'
  const fix = 'schemas/carrier-seed.schema.json describes every key'
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty)
    return {path: [...path, key], atKey: true, message: `unknown key "${key}"`, fix}
  }
  return {path, message: `"${where}" ${message}`, fix}
}

/** Calls, services and addresses that name what the seed does not have. */
function strangers({numbers = [], calls = [], messaging_services: services = []}: CarrierSeed): Remark[] {
  const own = numbers.map(number => (typeof number === 'string' ? number : number.phone_number))
  const fix = 'list it under numbers'
  const missing = (number: string) => `${number} is not a number of this account`
  return [
    ...calls.flatMap(({to}, index) =>
      own.includes(to) ? [] : [{path: ['calls', index, 'to'], message: missing(to), fix}],
    ),
    ...services.flatMap(({numbers: members = []}, index) =>
      members.flatMap((number, at) =>
        own.includes(number)
          ? []
          : [{path: ['messaging_services', index, 'numbers', at], message: missing(number), fix}],
      ),
    ),
  ]
}
