import type {ErrorObject} from 'ajv'
import {type Node, nodeAt, type Path, type ScalarNode} from '../document/node.ts'
import type {Remark} from '../remark.ts'
import {closest, didYouMean, sameWord} from '../suggest.ts'
import {branch, type Shape, shapeAt, stepsOf} from './shape.ts'

export interface SchemaRemark extends Remark {
  readonly rule: 'unknown-key' | 'missing-key' | 'wrong-type' | 'bad-value'
  /** What the value was evidently meant to be, so that the rules can go on. */
  readonly readAs?: string | number | boolean | readonly string[]
}

/** What a value must look like, for the definitions whose pattern says it to machines only. */
const forms: Readonly<Record<string, string>> = {
  id: 'a short id of lower-case letters, digits, - and _',
  email_address: 'an email address',
  webhook_url: 'an https address, or the name of an environment variable in $ and braces',
  hours_text: 'hours like 8:00-17:30 on the 24-hour clock, or closed',
  day_hours: 'hours like 8:00-17:30, a list of them, or closed',
  clock_time: 'a time like "21:00" on the 24-hour clock',
  month_day: 'a month and a day like 12-01',
  iso_date: 'a date like 2026-06-19',
  holiday_date: 'a day like January 1, fourth Thursday of November or last Monday of May',
  onward: 'intake, voicemail, hang_up or {ring: [..], then: ..}',
  second_call: 'intake, voicemail, hang_up, ring or {ring: [..], then: ..}',
}

/** Definitions whose values a rule judges more closely than the schema can. */
const leftToRules = new Set(['phone_number', 'trade', 'secret'])

/** Says in plain words what ajv found. */
export function wordsFor(error: ErrorObject, root: Node): SchemaRemark | 'left to a rule' {
  const path = stepsOf(error.instancePath)
  const wanted = shapeAt(path)
  const {shape, definition} = wanted
  const node = nodeAt(root, path)

  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey([...path, String(error.params.additionalProperty)], branch(wanted, 'object').shape, root)
    case 'required': {
      const missing = String(error.params.missingProperty)
      if (definition === 'tracked_number' && missing === 'source') return 'left to a rule'
      return missingKey(path, missing, branch(wanted, 'object').shape)
    }
    case 'propertyNames': {
      const id = String(error.params.propertyName)
      return {
        rule: 'bad-value',
        path: [...path, id],
        atKey: true,
        message: `"${id}" is not ${forms.id}`,
        fix: `write it as ${slug(id)}, here and wherever it is used`,
      }
    }
    case 'type':
      return wrongType(path, node, shape, definition)
    case 'enum':
    case 'const':
      if (isLeftToARule(definition, node)) return 'left to a rule'
      return badWord(path, node, allowedBy(error))
    case 'anyOf':
      return badForm(path, node, definition)
    case 'pattern':
      if (isLeftToARule(definition, node)) return 'left to a rule'
      return badForm(path, node, definition, shape)
    default:
      return outOfBounds(path, node, error)
  }
}

/** Rules judge words; what is no word at all they never see. */
function isLeftToARule(definition: string | undefined, node: Node | undefined): boolean {
  const isWord = node?.kind === 'scalar' && typeof node.value === 'string'
  return isWord && definition !== undefined && leftToRules.has(definition)
}

function unknownKey(path: Path, shape: Shape, root: Node): SchemaRemark {
  const written = String(path.at(-1))
  const container = path.slice(0, -1)
  const known = Object.keys(shape.properties ?? {})
  const guess = closest(written, known)
  const parent = nodeAt(root, container)
  const taken = parent?.kind === 'map' && parent.entries.some(entry => entry.key === guess)
  const mend = guess !== undefined && !taken && sameWord(written, guess) ? {replaceWith: guess} : {}
  return {
    rule: 'unknown-key',
    path,
    atKey: true,
    message: `unknown key "${written}" in ${nameOf(container)}`,
    fix: didYouMean(written, known),
    ...mend,
  }
}

function missingKey(path: Path, missing: string, {properties}: Shape): SchemaRemark {
  const description = properties?.[missing]?.description
  return {
    rule: 'missing-key',
    path,
    atKey: true,
    message: `${nameOf(path)} has no "${missing}"`,
    fix: description === undefined ? `add "${missing}"` : `add "${missing}": ${firstSentence(description)}`,
  }
}

function wrongType(path: Path, node: Node | undefined, shape: Shape, definition: string | undefined): SchemaRemark {
  const name = nameOf(path)
  const example = shape.examples?.[0]
  const suchAs = example === undefined ? '' : `, such as ${show(example)}`
  const scalar = node?.kind === 'scalar' ? node : undefined
  const wrong = (message: string, fix: string, more: Partial<SchemaRemark> = {}): SchemaRemark => ({
    rule: 'wrong-type',
    path,
    message,
    fix,
    ...more,
  })
  if (scalar !== undefined && scalar.source === '' && scalar.quote === '') {
    return wrong(`${name} has no value`, `give it a value${suchAs}, or remove the key`, {atKey: true})
  }

  switch (shape.type) {
    case 'string': {
      if (scalar === undefined) return wrong(`${name} must be text, not a ${node?.kind}`, `write one value${suchAs}`)
      const {source} = scalar
      const fits =
        shape.pattern === undefined || definition === 'phone_number' || new RegExp(shape.pattern, 'u').test(source)
      return wrong(
        `${name} must be text, but YAML reads ${source} as ${typeof scalar.value === 'number' ? 'a number' : 'a yes or no'}`,
        'put it in quotes',
        fits ? {replaceWith: `"${source}"`, readAs: source} : {},
      )
    }
    case 'integer':
    case 'number': {
      const whole = shape.type === 'integer' ? 'a whole number' : 'a number'
      const source = scalar?.source.trim() ?? ''
      if (scalar !== undefined && scalar.quote !== '' && /^\d+(\.\d+)?$/.test(source)) {
        const number = Number(source)
        return wrong(`${name} must be ${whole}, and quotes make it text`, `write ${source} without quotes`, {
          replaceWith: source,
          readAs: number,
        })
      }
      return wrong(`${name} must be ${whole}`, `write the digits alone${suchAs}`)
    }
    case 'boolean': {
      const meant = yesOrNo(scalar)
      if (meant === undefined) return wrong(`${name} must be true or false`, 'write true or false')
      return wrong(`${name} must be true or false, but YAML reads ${scalar?.source} as a word`, `write ${meant}`, {
        replaceWith: String(meant),
        readAs: meant,
      })
    }
    case 'array': {
      if (scalar === undefined) return wrong(`${name} must be a list`, `write it as a list${suchAs}`)
      const simple = /^[\w +.-]+$/.test(scalar.source)
      const written = `${scalar.quote}${scalar.source}${scalar.quote}`
      return wrong(`${name} must be a list`, `put it in brackets: [${written}]`, {
        ...(simple && {replaceWith: `[${written}]`, readAs: [scalar.source]}),
      })
    }
    default:
      return wrong(`${name} must be a section with keys of its own`, `write the keys below it, indented`)
  }
}

function badWord(path: Path, node: Node | undefined, allowed: readonly string[]): SchemaRemark {
  const written = node?.kind === 'scalar' ? node.source : ''
  const guess = closest(written, allowed)
  return {
    rule: 'bad-value',
    path,
    message: node?.kind === 'scalar' ? `${nameOf(path)} cannot be "${written}"` : `${nameOf(path)} must be one word`,
    fix: allowed.length === 1 ? `write ${allowed[0]}` : didYouMean(written, allowed, 'allowed'),
    ...(guess !== undefined && sameWord(written, guess) ? {replaceWith: guess, readAs: guess} : {}),
  }
}

function badForm(path: Path, node: Node | undefined, definition: string | undefined, shape: Shape = {}): SchemaRemark {
  const form = forms[definition ?? ''] ?? `like ${(shape.examples ?? []).map(show).join(' or ')}`
  if (node?.kind !== 'scalar') {
    return {rule: 'bad-value', path, message: `${nameOf(path)} has a form that is not known here`, fix: `write ${form}`}
  }
  if (node.source === '' && node.quote === '') {
    return {rule: 'wrong-type', path, atKey: true, message: `${nameOf(path)} has no value`, fix: `write ${form}`}
  }
  if (definition === 'webhook_url') {
    // What stands here may be a secret, so it is not repeated.
    return {rule: 'bad-value', path, message: `${nameOf(path)} is not ${form}`, fix: `write ${form}`}
  }
  const words = ['intake', 'voicemail', 'hang_up', 'closed']
  const guess = definition === 'onward' || definition === 'second_call' ? closest(node.source, words) : undefined
  return {
    rule: 'bad-value',
    path,
    message: `${nameOf(path)} cannot be "${node.source}"`,
    fix: guess === undefined ? `write ${form}` : `did you mean "${guess}"? allowed: ${form}`,
  }
}

function outOfBounds(path: Path, node: Node | undefined, {keyword, params}: ErrorObject): SchemaRemark {
  const name = nameOf(path)
  const written = node?.kind === 'scalar' ? node.source : ''
  const bad = (message: string, fix: string): SchemaRemark => ({rule: 'bad-value', path, message, fix})
  switch (keyword) {
    case 'minimum':
      return bad(`${name} is too small: ${written}`, `write ${params.limit} or more`)
    case 'exclusiveMinimum':
      return bad(`${name} is too small: ${written}`, `write more than ${params.limit}`)
    case 'maximum':
      return bad(`${name} is too large: ${written}`, `write ${params.limit} or less`)
    case 'minItems':
    case 'minProperties':
      return bad(`${name} is empty`, 'add at least one')
    case 'minLength':
      return bad(`${name} is empty`, 'write something in it')
    default:
      return bad(`${name} does not fit`, 'see docs/routing-file.md for what it may hold')
  }
}

function allowedBy({keyword, params}: ErrorObject): string[] {
  return keyword === 'const' ? [String(params.allowedValue)] : params.allowedValues.map(String)
}

/** What a person would call the value at a path. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (typeof last === 'number') return `${path.at(-2) ?? 'list'} item ${last + 1}`
  return path.length === 2 && path[0] === 'crew' ? `crew "${last}"` : `"${last}"`
}

function yesOrNo(node: ScalarNode | undefined): boolean | undefined {
  const word = node?.source.toLowerCase()
  if (word === 'yes' || word === 'on' || word === 'true') return true
  if (word === 'no' || word === 'off' || word === 'false') return false
  return undefined
}

function slug(id: string): string {
  const bare = id
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return bare === '' ? 'a name such as sam' : bare
}

function firstSentence(description: string): string {
  const sentence = description.split(/\.\s|\.$/)[0] ?? description
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
