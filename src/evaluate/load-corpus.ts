import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {ErrorObject} from 'ajv'
import {plainValue} from '../config/document/node.ts'
import {parseYaml} from '../config/document/parse.ts'
import type {CorpusFile} from '../contracts/generated/corpus.ts'
import validate from '../contracts/generated/corpus-validator.js'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import type {Case} from './case.ts'

const kinds = ['number', 'name', 'address', 'urgency', 'boundary', 'intent', 'caller']

/** The cases of these files, and of the .jsonl files in these folders. Throws a Problem that says what is wrong, and where. */
export function loadCorpus(paths: readonly string[]): readonly Case[] {
  const cases = paths.flatMap(filesIn).flatMap(readCases)
  const seen = new Set<string>()
  for (const {id} of cases) {
    if (seen.has(id))
      throw unsound(`Two cases are called ${id}.`, 'an id decides the split of its case: give each its own')
    seen.add(id)
  }
  return cases
}

function filesIn(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const files = readdirSync(path).filter(name => /\.jsonl$/.test(name))
    return files.sort().map(name => join(path, name))
  } catch (thrown) {
    throw new Problem({what: `${path} could not be read.`, why: messageOf(thrown)})
  }
}

function readCases(file: string): readonly Case[] {
  const text = readFileSync(file, 'utf8')
  const {value, place} = file.endsWith('.jsonl') ? fromLines(text, file) : fromYaml(text, file)
  if (isCorpus(value)) return value.cases
  throw unsound(complaint(validate.errors ?? [], value, place), 'schemas/corpus.schema.json describes every key')
}

/** `place`: where the case of that index stands. */
interface Document {
  readonly value: unknown
  readonly place: (index: number) => string
}

function fromLines(text: string, file: string): Document {
  const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{line, at: at + 1}]))
  const cases = lines.map(({line, at}): unknown => {
    try {
      return JSON.parse(line)
    } catch (thrown) {
      throw unsound(`${file}:${at} is no JSON: ${messageOf(thrown)}`, 'write one case a line')
    }
  })
  return {value: {cases}, place: index => `${file}:${lines[index]?.at ?? 1}`}
}

function fromYaml(text: string, file: string): Document {
  const {root, findings} = parseYaml(text, file)
  const [first] = findings
  if (root === undefined)
    throw unsound(
      `${file}:${first?.place.line ?? 1}: ${first?.message ?? 'not YAML'}`,
      'write cases: and a list of them',
    )
  return {value: plainValue(root), place: index => `${file}, case ${index + 1}`}
}

function isCorpus(value: unknown): value is CorpusFile {
  return validate(value)
}

/** Each case is checked against every kind: only the complaints of its own kind help. */
function complaint(errors: readonly ErrorObject[], value: unknown, place: Document['place']): string {
  const deepest = errors.find(({instancePath}) => instancePath.startsWith('/cases/'))
  if (deepest === undefined) return `${place(0)}: this is no corpus: it wants cases, and at least one of them.`
  const index = Number(deepest.instancePath.split('/')[2])
  const kind = kindOf(value, index)
  const own = errors.find(({instancePath, schemaPath, keyword}) => {
    const about = instancePath === `/cases/${index}` || instancePath.startsWith(`/cases/${index}/`)
    return about && keyword !== 'anyOf' && schemaPath.toLowerCase().startsWith(`#/definitions/${kind}case/`)
  })
  if (own === undefined) return `${place(index)}: kind must be one of ${kinds.join(', ')}.`
  const key = own.instancePath.split('/').slice(3).join('.')
  return `${place(index)}: ${[key, own.message].filter(part => part !== '').join(' ')}.`
}

function kindOf(value: unknown, index: number): string {
  const cases = isObject(value) ? value.cases : undefined
  const found: unknown = Array.isArray(cases) ? cases[index] : undefined
  return isObject(found) && typeof found.kind === 'string' ? found.kind : ''
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function unsound(what: string, fix: string): Problem {
  return new Problem({what, fix: [fix], exit: Exit.usage})
}
