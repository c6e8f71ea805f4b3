import schema from '../../../schemas/routing.schema.json' with {type: 'json'}

/** The parts of a JSON schema that the words about a mistake are made from. */
export interface Shape {
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly pattern?: string
  readonly examples?: readonly unknown[]
}

/** The schema that holds a keyword, from the path ajv gives, such as #/definitions/ring_first/additionalProperties. */
export function shapeAround(schemaPath: string): Shape {
  const steps = schemaPath.split('/').slice(1, -1).map(unescapeStep)
  let shape: unknown = schema
  for (const step of steps) shape = isRecord(shape) ? shape[step] : undefined
  return isRecord(shape) ? shape : {}
}

/** The definition that a keyword belongs to, such as `hours_text`; undefined outside the definitions. */
export function definitionOf(schemaPath: string): string | undefined {
  return /^#\/definitions\/([^/]+)\/[^/]+$/.exec(schemaPath)?.[1]
}

/** A JSON pointer's steps; a list position becomes a number. */
export function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : unescapeStep(step)))
}

/** The keys a routing file has at its top. */
export const topKeys: readonly string[] = Object.keys(schema.properties)

function unescapeStep(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
