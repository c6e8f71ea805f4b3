/**
 * Makes everything that is derived from the published schemas: the types, the validators. What is learnt from calls is
 * made by learn.ts.
 * `--check` writes nothing and fails when a file on disk is not what would be written.
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {Ajv} from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import {build} from 'esbuild'
import {compile} from 'json-schema-to-typescript'
import {docs} from './generate-docs.ts'
import {callsToLearnFrom, digestOf} from './learn/lessons.ts'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/contracts/generated')
const banner = '// Made from schemas/ by `npm run generate`. Change the schema, not this file.\n'

/** Schemas whose documents people write, so that they are checked at run time. */
const checkedAtRunTime = ['routing', 'scenario', 'corpus', 'lock', 'carrier-seed', 'model-answer', 'plan']

async function schemaTypes(name: string, schema: object): Promise<string> {
  return compile(withoutDefaults(schema), name, {
    bannerComment: banner,
    additionalProperties: false,
    style: {semi: false, singleQuote: true},
  })
}

/** A default says nothing about the type, but json-schema-to-typescript would narrow the type to the default's. */
function withoutDefaults(schema: object): object {
  return JSON.parse(JSON.stringify(schema), function (key: string, value: unknown) {
    const isKeyword = key === 'default' && typeof this === 'object' && 'description' in this
    return isKeyword ? undefined : value
  })
}

/** One self-contained ES module: ajv's own generated code keeps `require` calls, which the bundling removes. */
async function schemaValidator(schema: object): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: {source: true, esm: true},
  })
  const code = standaloneCode.default(ajv, ajv.compile(withoutWords(schema)))
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
  })
  return `${banner}${outputFiles[0]?.text}`
}

/** What only people read would be carried into every start. A property may be called so too: those stay. */
function withoutWords(schema: unknown, isSchema = true): object {
  const entries = Object.entries(schema as object)
    .filter(([key]) => !isSchema || !['title', 'description', 'examples'].includes(key))
    .map(([key, value]) => [key, typeof value === 'object' && value !== null ? inner(key, value, isSchema) : value])
  return Object.fromEntries(entries)
}

function inner(key: string, value: object, isSchema: boolean): object {
  if (Array.isArray(value)) {
    return value.map(item => (typeof item === 'object' && item !== null ? withoutWords(item) : item))
  }
  const holdsSchemas = isSchema && ['properties', 'patternProperties', 'definitions', '$defs'].includes(key)
  return withoutWords(value, !holdsSchemas)
}

const validatorTypes = `${banner}import type {ErrorObject} from 'ajv'

declare const validate: {(document: unknown): boolean; errors?: ErrorObject[] | null}
export default validate
`

async function wanted(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const schemas = (await readdir(join(root, 'schemas'))).filter(file => file.endsWith('.schema.json')).sort()
  for (const file of schemas) {
    const name = basename(file, '.schema.json')
    const schema = JSON.parse(await readFile(join(root, 'schemas', file), 'utf8'))
    files.set(join(generated, `${name}.ts`), await schemaTypes(name, structuredClone(schema)))
    if (!checkedAtRunTime.includes(name)) continue
    files.set(join(generated, `${name}-validator.js`), await schemaValidator(schema))
    files.set(join(generated, `${name}-validator.d.ts`), validatorTypes)
  }
  for (const [file, text] of await docs(root)) files.set(join(root, file), text)
  return files
}

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [file, text] of await wanted()) {
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === text) continue
  stale.push(file.slice(root.length + 1))
  if (check) continue
  await mkdir(join(file, '..'), {recursive: true})
  await writeFile(file, text)
}

/** Minutes of learning are not done over to see whether they are due: the weights name the calls they were learnt from. */
const weights = await readFile(join(root, 'src/intake/second-reading/generated/weights.ts'), 'utf8')
if (check && !weights.includes(`// Calls: ${digestOf(callsToLearnFrom(root))}\n`)) {
  console.error('The second reading was not taught by the calls as they are now. Run: npm run learn')
  process.exitCode = 1
}

if (check && stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
} else if (!check) {
  console.log(stale.length === 0 ? 'Everything was fresh.' : `Wrote ${stale.join(', ')}`)
}
