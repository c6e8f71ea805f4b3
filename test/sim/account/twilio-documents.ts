import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv, type ValidateFunction} from 'ajv'

/**
 * Twilio's own OpenAPI documents, which are not in this repository: beside it, or where ONCREW_TWILIO_OAI says. Undefined
 * where they are absent.
 */
export function twilioDocuments(): TwilioDocuments | undefined {
  const folder = process.env.ONCREW_TWILIO_OAI ?? join(import.meta.dirname, '../../../../shared/reference/twilio-oai')
  if (!existsSync(folder)) return undefined
  return read(['api_v2010', 'studio_v2', 'messaging_v1'].map(name => join(folder, `twilio_${name}.cut.json`)))
}

export interface TwilioDocuments {
  /** `GET /2010-04-01/…` → Twilio's name of it. */
  readonly operations: ReadonlyMap<string, string>
  /** What a response to an operation must be; undefined: it has no body. */
  response(
    at: string,
    status: number,
  ): {readonly validate: ValidateFunction; readonly keys: ReadonlySet<string>} | undefined
  /** Whether an operation answers with that status. */
  answers(at: string, status: number): boolean
}

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  nullable?: boolean
  enum?: (string | null)[]
  properties?: Record<string, Schema>
  items?: Schema
  title?: string
}

interface Document {
  readonly paths: Record<string, Record<string, Described | undefined>>
  readonly components: {readonly schemas: Record<string, Schema>}
}

interface Described {
  readonly operationId: string
  readonly responses: Record<string, {readonly content?: {readonly 'application/json'?: {readonly schema: Schema}}}>
}

function read(files: readonly string[]): TwilioDocuments {
  const operations = new Map<string, string>()
  const described = new Map<string, {readonly document: Document; readonly operation: Described}>()
  for (const file of files) {
    const document: Document = JSON.parse(readFileSync(file, 'utf8'))
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const method of ['get', 'post', 'delete']) {
        const operation = methods[method]
        if (operation === undefined) continue
        operations.set(`${method.toUpperCase()} ${path}`, operation.operationId)
        described.set(`${method.toUpperCase()} ${path}`, {document, operation})
      }
    }
  }
  const ajv = new Ajv({strict: false, allErrors: true, formats})
  return {
    operations,
    answers: (at, status) => described.get(at)?.operation.responses[status] !== undefined,
    response(at, status) {
      const found = described.get(at)
      const schema = found?.operation.responses[status]?.content?.['application/json']?.schema
      if (found === undefined || schema === undefined) return undefined
      const whole = resolved(schema, found.document)
      return {validate: ajv.compile(whole), keys: keysOf(whole)}
    },
  }
}

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  'date-time-rfc-2822': /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/,
  // Their own examples have paths, and nothing at all, where they say URI.
  uri: /^($|https?:\/\/|\/)/,
  'uri-map': true,
  'phone-number': true,
  'phone-number-capabilities': true,
  'http-method': /^(GET|POST)$/,
  'iso-country-code': /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
  int64: true,
} as const

/** Where their documents say a number, and their own examples have text. */
const textInTheirExamples = new Set(['latitude', 'longitude', 'price'])

/** Without references, and with `null` as a type, as JSON Schema has it. */
function resolved(schema: Schema, document: Document, name = ''): Schema {
  if (schema.$ref !== undefined) {
    const target = document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
    return target === undefined ? {} : resolved(target, document, name)
  }
  const {type, nullable, properties, items, ...rest} = schema
  const also = [...(textInTheirExamples.has(name) ? ['string'] : []), ...(nullable ? ['null'] : [])]
  const types = type === undefined ? [] : [...new Set([...[type].flat(), ...also])]
  return {
    ...rest,
    ...(types.length === 0 ? {} : {type: types}),
    ...(rest.enum && nullable ? {enum: [...rest.enum, null]} : {}),
    ...(items === undefined ? {} : {items: resolved(items, document)}),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [key, resolved(value, document, key)]),
          ),
        }),
  }
}

/** Of the resource itself: of one row, when it is a list. */
function keysOf(schema: Schema): Set<string> {
  const list = Object.values(schema.properties ?? {}).find(({items}) => items?.properties !== undefined)
  return new Set(Object.keys((list?.items ?? schema).properties ?? {}))
}
