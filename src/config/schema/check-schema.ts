import type {ErrorObject} from 'ajv'
import type {RoutingFile} from '../../contracts/generated/routing.ts'
import validate from '../../contracts/generated/routing-validator.js'
import {type Node, nodeAt, type Path, plainValue} from '../document/node.ts'
import {stepsOf} from './shape.ts'
import type {TolerantFile} from './tolerant.ts'
import {type SchemaRemark, wordsFor} from './words.ts'

/** What the schema makes of a document. */
export interface SchemaCheck {
  /** What fits the schema; the rest is taken out. */
  readonly tolerant: TolerantFile
  /** The same document when all of it fits. */
  readonly complete: RoutingFile | undefined
  readonly remarks: readonly SchemaRemark[]
}

/** Holds a document against the schema. Every mistake is reported once, in words and at its place. */
export function checkSchema(root: Node): SchemaCheck {
  const value = plainValue(root)
  if (isRoutingFile(value)) return {tolerant: value, complete: value, remarks: []}

  const remarks: SchemaRemark[] = []
  for (const error of withoutNoise(validate.errors ?? [], root)) {
    const remark = wordsFor(error, root)
    const path = stepsOf(error.instancePath)
    if (remark === 'left to a rule') continue
    remarks.push(remark)
    if (error.keyword === 'additionalProperties') put(value, [...path, error.params.additionalProperty], undefined)
    else if (error.keyword === 'propertyNames' || error.keyword === 'required') continue
    else put(value, path, remark.readAs)
  }
  return {tolerant: value as TolerantFile, complete: undefined, remarks}
}

function isRoutingFile(value: unknown): value is RoutingFile {
  return validate(value)
}

/**
 * Where a value may take one of several forms, ajv complains about each form it is not. Of those complaints only what lies
 * deeper counts (a map was meant, and something in it is wrong); failing that, the one that no form fits.
 */
function withoutNoise(errors: readonly ErrorObject[], root: Node): ErrorObject[] {
  const choices = errors.filter(error => error.keyword === 'anyOf')
  const choicePaths = new Set(choices.map(error => error.instancePath))
  const formKeywords = new Set(['type', 'enum', 'const', 'pattern'])
  const kept = errors.filter(error => {
    if (error.keyword === 'anyOf' || error.keyword === 'if' || error.propertyName !== undefined) return false
    if (!choicePaths.has(error.instancePath)) return true
    if (formKeywords.has(error.keyword)) return false
    return nodeAt(root, stepsOf(error.instancePath))?.kind === kindOf(error)
  })
  for (const choice of choices.toSorted((a, b) => b.instancePath.length - a.instancePath.length)) {
    const inside = `${choice.instancePath}/`
    const explained = kept.some(
      ({instancePath}) => instancePath === choice.instancePath || instancePath.startsWith(inside),
    )
    if (!explained) kept.push(choice)
  }
  return kept
}

/** Which kind of value a keyword speaks about. */
function kindOf({keyword}: ErrorObject): Node['kind'] {
  switch (keyword) {
    case 'required':
    case 'additionalProperties':
    case 'propertyNames':
    case 'minProperties':
      return 'map'
    case 'minItems':
      return 'list'
    default:
      return 'scalar'
  }
}

/** Puts a value in the place of another one; undefined takes it out (a list keeps its positions). */
function put(into: unknown, path: Path, value: unknown): void {
  const container = path.slice(0, -1).reduce<unknown>((inner, step) => memberOf(inner, step), into)
  const last = path.at(-1)
  if (last === undefined || typeof container !== 'object' || container === null) return
  Object.assign(container, {[last]: value})
}

function memberOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
}
