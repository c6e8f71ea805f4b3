import type {ErrorObject} from 'ajv'
import schema from '../../../schemas/scenario.schema.json' with {type: 'json'}
import {type Node, nodeAt, type Path} from '../../config/document/node.ts'
import {didYouMean} from '../../config/suggest.ts'
import type {ScenarioRemark} from './scenario-remark.ts'

/** A JSON schema, as far as words are made from it. */
interface Shape {
  readonly $ref?: string | undefined
  readonly type?: string | undefined
  readonly description?: string | undefined
  readonly properties?: Readonly<Record<string, Shape>> | undefined
  readonly additionalProperties?: boolean | Shape | undefined
  readonly items?: Shape | undefined
  readonly allOf?: readonly Shape[] | undefined
  readonly anyOf?: readonly Shape[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly examples?: readonly unknown[] | undefined
}

/** What ajv found, each mistake once and in words. */
export function schemaRemarks(errors: readonly ErrorObject[], root: Node): readonly ScenarioRemark[] {
  const deepest = withoutChoices(errors)
  const said = new Set<string>()
  return deepest
    .map(error => remarkOf(error, root))
    .filter(({path, message}) => {
      const key = `${path.join('/')} ${message}`
      return !said.has(key) && said.add(key)
    })
}

/** Where one of several forms is allowed, ajv complains of each; the deepest complaint is the one that helps. */
function withoutChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({keyword}) => keyword === 'anyOf')
  const kept = errors.filter(error => {
    if (error.keyword === 'anyOf' || error.propertyName !== undefined) return false
    return !choices.some(({instancePath}) => instancePath === error.instancePath)
  })
  const unexplained = choices.filter(
    ({instancePath}) => !kept.some(error => error.instancePath.startsWith(`${instancePath}/`)),
  )
  return [...kept, ...unexplained]
}

function remarkOf(error: ErrorObject, root: Node): ScenarioRemark {
  const path = stepsOf(error.instancePath)
  const shape = shapeAt(path)
  const name = nameOf(path)
  const written = nodeAt(root, path)
  const source = written?.kind === 'scalar' ? written.source : ''
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const known = Object.keys(shape.properties ?? {})
      return {
        path: [...path, key],
        atKey: true,
        message: `unknown key "${key}" in ${name}`,
        fix: didYouMean(key, known),
      }
    }
    case 'required': {
      const missing = String(error.params.missingProperty)
      const about = shape.properties?.[missing]?.description
      const fix = about === undefined ? `add "${missing}"` : `add "${missing}": ${about}`
      return {path, atKey: true, message: `${name} has no "${missing}"`, fix}
    }
    case 'propertyNames': {
      const key = String(error.params.propertyName)
      const fix = 'use lower-case letters, digits, - and _, starting with a letter'
      return {path: [...path, key], atKey: true, message: `"${key}" cannot be a name here`, fix}
    }
    case 'enum':
      return {path, message: `${name} cannot be "${source}"`, fix: didYouMean(source, words(shape), 'allowed')}
    case 'anyOf': {
      const [stray] = written?.kind === 'map' ? strayKeys(written, shape) : []
      if (stray !== undefined) return stray(path, name)
      const simple = words(shape)
      const fix = simple.length > 0 ? didYouMean(source, simple, 'allowed') : (shape.description ?? 'see the example')
      return {
        path,
        message: source === '' ? `${name} has a form that is not known here` : `${name} cannot be "${source}"`,
        fix,
      }
    }
    case 'type':
      return {path, message: `${name} must be ${typeWords(error.params.type)}`, fix: `write it ${example(shape)}`}
    default:
      return {
        path,
        message: `${name} does not fit: ${error.message ?? error.keyword}`,
        fix: `write it ${example(shape)}`,
      }
  }
}

/** Where sections of several forms are allowed: the first key that none of them has. */
function strayKeys(
  section: Node & {kind: 'map'},
  {anyOf = []}: Shape,
): ((path: Path, name: string) => ScenarioRemark)[] {
  const known = anyOf.flatMap(form => Object.keys(resolved(form).properties ?? {}))
  return section.entries
    .filter(({key}) => !known.includes(key))
    .map(({key}) => (path, name) => ({
      path: [...path, key],
      atKey: true,
      message: `unknown key "${key}" in ${name}`,
      fix: didYouMean(key, known),
    }))
}

function words(shape: Shape): string[] {
  const own = shape.enum?.map(String) ?? []
  return [...own, ...(shape.anyOf ?? []).flatMap(form => words(resolved(form)))]
}

function typeWords(type: unknown): string {
  switch (type) {
    case 'array':
      return 'a list'
    case 'object':
      return 'a section with keys of its own'
    case 'string':
      return 'text'
    case 'boolean':
      return 'true or false'
    default:
      return 'a number'
  }
}

function example({examples, description}: Shape): string {
  const [first] = examples ?? []
  if (first !== undefined) return `like ${typeof first === 'string' ? `"${first}"` : JSON.stringify(first)}`
  return description === undefined ? 'as the schema has it' : `so: ${description}`
}

/** What a person would call the value at a path. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the scenario'
  return typeof last === 'number' ? `${path.at(-2) ?? 'list'} item ${last + 1}` : `"${last}"`
}

const definitions: Readonly<Record<string, Shape>> = schema.definitions
const root: Shape = schema

function resolved(shape: Shape): Shape {
  if (shape.$ref !== undefined) return resolved(definitions[shape.$ref.slice('#/definitions/'.length)] ?? {})
  return shape.allOf?.[0] === undefined ? shape : resolved({...shape.allOf[0], ...without(shape)})
}

function without({allOf: _, ...shape}: Shape): Shape {
  return shape
}

function shapeAt(path: Path): Shape {
  let shape = resolved(root)
  for (const step of path) {
    const forms = [shape, ...(shape.anyOf ?? []).map(resolved)]
    const next = forms.map(form => memberOf(form, step)).find(found => found !== undefined)
    shape = resolved(next ?? {})
  }
  return shape
}

function memberOf({properties, additionalProperties, items}: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return items
  return properties?.[step] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
}

function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}
