import type {Shape} from '../src/config/schema/shape.ts'
import {branch, resolved, routingShape, shapeAt} from '../src/config/schema/shape.ts'

/** docs/routing-file.md: every key of the routing file, its type, default and an example, from the schema. */
export function routingFileDoc(): string {
  const sections: string[] = []
  const told = new Set<string>()

  function tell(title: string, shape: Shape): void {
    const {properties = {}, required = []} = shape
    const rows = Object.entries(properties).map(([key, property]) => row(key, property, required.includes(key)))
    const table = ['| key | type | default | example | |', '| --- | --- | --- | --- | --- |', ...rows]
    sections.push([`## ${title}`, shape.description ?? '', table.join('\n')].join('\n\n'))
    for (const [key, property] of Object.entries(properties)) {
      const inner = sectionIn(property)
      // What a number's own routing holds inside is told under routing itself.
      if (inner === undefined || told.has(inner.name) || shape.description === numberRouting.description) continue
      told.add(inner.name)
      tell(
        inner.isList
          ? `${title === top ? '' : `${title} › `}${key}, each`
          : `${title === top ? '' : `${title} › `}${key}`,
        inner.shape,
      )
    }
  }

  tell(top, routingShape())
  return [
    '# The routing file',
    'Made from schemas/routing.schema.json by `npm run generate`. Change the schema, not this page.',
    'One YAML file, kept in git, says how a business answers its phone. `config.example.yaml` is a complete one with comments; `oncrew validate` checks yours, and [rules.md](rules.md) lists what it looks for. Editors that know YAML schemas complete and explain every key when the first line of the file is',
    '```yaml\n# yaml-language-server: $schema=./schemas/routing.schema.json\n```',
    `A key without a default that is not marked *required* may simply be left out. Times are on the 24-hour clock of the business; phone numbers are in E.164 form and in quotes; a secret is only ever named, as \`"\${NAME_OF_A_VARIABLE}"\`.`,
    ...sections,
  ].join('\n\n')
}

const top = 'The whole file'

const numberRouting = shapeAt(['numbers', 0, 'routing']).shape

function row(key: string, property: Shape, isRequired: boolean): string {
  const {shape, definition} = resolved({shape: property, definition: undefined})
  const description = property.description ?? shape.description ?? ''
  const fallback = property.default ?? shape.default
  const example = (property.examples ?? shape.examples)?.[0] ?? shape.const
  const cells = [
    `\`${key}\``,
    typeInWords(shape, definition),
    isRequired ? '*required*' : fallback === undefined ? '' : code(fallback),
    example === undefined ? '' : code(example),
    description,
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function typeInWords(shape: Shape, definition: string | undefined): string {
  if (shape.const !== undefined) return code(shape.const)
  if (shape.enum !== undefined) return shape.enum.map(code).join(', ')
  if (shape.anyOf !== undefined) {
    return shape.anyOf
      .map(form => resolved({shape: form, definition}))
      .map(form => typeInWords(form.shape, form.definition))
      .join(' or ')
  }
  switch (shape.type) {
    case 'array': {
      const items = resolved({shape: shape.items ?? {}, definition: undefined})
      return `list of ${typeInWords(items.shape, items.definition)}`
    }
    case 'object':
      return 'section'
    case 'integer':
      return range('whole number', shape)
    case 'number':
      return range('number', shape)
    case 'boolean':
      return '`true`, `false`'
    default:
      return definition === undefined ? 'text' : definition.replaceAll('_', ' ')
  }
}

function range(word: string, {minimum, maximum}: Shape): string {
  if (minimum !== undefined && maximum !== undefined) return `${word}, ${minimum} to ${maximum}`
  return minimum === undefined ? word : `${word}, ${minimum} or more`
}

/** The keys inside a property, when it is a section, a list of sections or a map of sections. */
function sectionIn(property: Shape): {name: string; shape: Shape; isList: boolean} | undefined {
  const named = branch(resolved({shape: property, definition: undefined}), 'object')
  const {shape} = named
  if (shape.type === 'array' && shape.items !== undefined) {
    const inner = sectionIn(shape.items)
    return inner && {...inner, isList: true}
  }
  if (typeof shape.additionalProperties === 'object') {
    const inner = sectionIn(shape.additionalProperties)
    return inner && {...inner, isList: true}
  }
  if (shape.type !== 'object' || shape.properties === undefined) return undefined
  return {name: named.definition ?? JSON.stringify(Object.keys(shape.properties)), shape, isList: false}
}

/** As it would stand in the file. */
function code(value: unknown): string {
  return `\`${inYaml(value)}\``
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inYaml(inner)}`)
      .join(', ')} }`
  }
  const needsQuotes =
    typeof value === 'string' && /^[+\d$]|: /.test(value) && !/^\d{1,2}:\d{2}-|^\d{4}-|^\d{2}-/.test(value)
  return needsQuotes ? `"${value}"` : String(value)
}
