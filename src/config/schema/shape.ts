import {readFileSync} from 'node:fs'
import type {Path} from '../document/node.ts'
import {packaged} from '../packaged.ts'

/** A JSON schema, as far as the words about a mistake and the documentation are made from it. */
export interface Shape {
  readonly $ref?: string
  readonly allOf?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: readonly unknown[]
}

/** A schema, and the definition it was found under, such as `hours_text`. */
export interface NamedShape {
  readonly shape: Shape
  readonly definition: string | undefined
}

interface WholeShape extends Shape {
  readonly definitions: Readonly<Record<string, Shape>>
}

let whole: WholeShape | undefined

/** The schema of the whole file, read when the first words are made from it: most files have no mistakes. */
export function routingShape(): WholeShape {
  whole ??= JSON.parse(readFileSync(packaged('schemas/routing.schema.json'), 'utf8')) as WholeShape
  return whole
}

/** What the schema wants at a path; where several forms are allowed, the choice itself. */
export function shapeAt(path: Path): NamedShape {
  let current = resolved({shape: routingShape(), definition: undefined})
  for (const step of path) {
    const {shape} = branch(current, typeof step === 'number' ? 'array' : 'object')
    const next = shape.items ?? shape.properties?.[step] ?? shape.additionalProperties
    current = resolved({shape: typeof next === 'object' ? next : {}, definition: undefined})
  }
  return current
}

/** Of several allowed forms the one of this type; a schema with one form stands for itself. */
export function branch(named: NamedShape, type: string): NamedShape {
  const forms = named.shape.anyOf?.map(shape => resolved({shape, definition: named.definition}))
  return forms?.find(({shape}) => shape.type === type) ?? named
}

/** Follows references, and the single `allOf` that puts a description of its own around one. */
export function resolved({shape, definition}: NamedShape): NamedShape {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.slice('#/definitions/'.length)
    return resolved({shape: routingShape().definitions[name] ?? {}, definition: name})
  }
  const inner = shape.allOf?.[0]
  return inner === undefined ? {shape, definition} : resolved({shape: inner, definition})
}

/** A JSON pointer's steps; a list position becomes a number. */
export function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}
