import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inspect} from 'node:util'
import {build, type Plugin} from 'esbuild'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {parseDocument} from 'yaml'
import {straightYaml} from '../../scripts/straight-yaml.ts'
import {readingRules} from '../../src/config/reading-rules.ts'
import {rules} from '../../src/config/rules.ts'

type Parse = typeof parseDocument

const folder = mkdtempSync(join(tmpdir(), 'oncrew-yaml-'))
let straight: Parse
let asItIs: Parse

beforeAll(async () => {
  straight = await bundled('straight', [straightYaml])
  asItIs = await bundled('as-it-is', [])
})
afterAll(() => rmSync(folder, {recursive: true}))

async function bundled(name: string, plugins: Plugin[]): Promise<Parse> {
  const outfile = join(folder, `${name}.mjs`)
  const entryPoints = ['node_modules/yaml/browser/dist/index.js']
  await build({entryPoints, outfile, bundle: true, format: 'esm', plugins})
  return (await import(outfile)).parseDocument
}

/** Everything there is in a document: values, places, comments, tokens, errors and warnings. */
function told(parse: Parse, text: string): string {
  const read = parse(text, {uniqueKeys: false, keepSourceTokens: true, prettyErrors: false, logLevel: 'error'})
  const {contents, range, comment, commentBefore, directives} = read
  const [errors, warnings] = [read.errors, read.warnings].map(list =>
    list.map(({code, pos, message}) => [code, pos, message]),
  )
  const all = {contents, range, comment, commentBefore, directives, errors, warnings}
  return inspect(all, {depth: 100, maxArrayLength: null, maxStringLength: null})
}

test('the bundled parser reads every example as the library does by itself', () => {
  const texts = [...rules, ...readingRules].flatMap(({bad, good}) => [bad, good])
  for (const text of [readFileSync('config.example.yaml', 'utf8'), ...texts]) {
    expect(told(straight, text)).toBe(told(asItIs, text))
  }
})

const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c:',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    '"',
    "'",
  ],
  ...[
    ' # c',
    '&a ',
    '*a',
    '!t ',
    '!<',
    '|\n',
    '>-\n',
    '|2\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\uFEFF',
    '\\',
    '1',
    'é',
  ],
)

test('and any other text, also one that is no YAML', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), pieces => {
      const text = pieces.join('')
      expect(told(straight, text)).toBe(told(asItIs, text))
    }),
    {numRuns: 500},
  )
})
