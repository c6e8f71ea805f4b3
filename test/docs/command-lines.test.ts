import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Input} from '@oclif/core/interfaces'
import {parse} from '@oclif/core/parser'
import {describe, expect, test} from 'vitest'
import {root} from '../e2e/oncrew.ts'

type Values = Record<string, unknown>

interface ManifestCommand {
  readonly examples: readonly string[]
  readonly flags: Readonly<Record<string, {readonly aliases?: readonly string[]; readonly allowNo?: boolean}>>
  readonly relativePath: readonly string[]
}

const {commands}: {commands: Record<string, ManifestCommand>} = JSON.parse(
  readFileSync(join(root, 'oclif.manifest.json'), 'utf8'),
)
const topics = new Set(Object.keys(commands).map(id => id.split(':')[0]))

/** The words of each call of oncrew in a line of shell; quotes hold words together. */
function callsIn(line: string): readonly (readonly string[])[] {
  const words = [...line.matchAll(/"((?:\\.|[^"])*)"|'([^']*)'|(\|\||&&|[|>;&])|([^\s|>;&]+)/g)]
  const calls: string[][] = [[]]
  for (const [, double, single, operator, bare] of words) {
    if (operator === undefined) calls.at(-1)?.push(double ?? single ?? bare ?? '')
    else calls.push([])
  }
  return calls.filter(([first]) => first === 'oncrew').map(([, ...rest]) => rest)
}

function commandOf(words: readonly string[]): {readonly id: string; readonly rest: readonly string[]} {
  const two = words.slice(0, 2).join(':')
  return two in commands ? {id: two, rest: words.slice(2)} : {id: words[0] ?? '', rest: words.slice(1)}
}

const examples = Object.values(commands).flatMap(({examples}) =>
  examples.flatMap(example => callsIn(example.replaceAll('<%= config.bin %>', 'oncrew'))),
)

test.each(examples)('an example of a help can be copied: oncrew %s %s %s', async (...words) => {
  const {id, rest} = commandOf(words)
  const path = commands[id]?.relativePath ?? []
  const {default: command}: {default: Input<Values, Values, Values> & {enableJsonFlag: boolean}} = await import(
    join(root, ...path)
  )
  const argv = command.enableJsonFlag ? rest.filter(word => word !== '--json') : [...rest]
  await expect(parse(argv, command)).resolves.toBeDefined()
})

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map(page => `docs/${page}`)].filter(page =>
  page.endsWith('.md'),
)

/** Lines of shell, and whatever stands between backticks in a sentence. */
function linesIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8').replaceAll('\\\n', ' ')
  const fenced = [...text.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```$/gm)].flatMap(([, inner = '']) =>
    inner.split('\n'),
  )
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '))
  return [...fenced.map(line => line.replace(/^\$ /, '').replace(/\s#.*$/, '')), ...spans]
}

describe.each(pages)('%s', page => {
  test('names only commands and flags that there are', () => {
    const calls = linesIn(page).flatMap(callsIn)
    const unknown = calls.flatMap(words => {
      const {id, rest} = commandOf(words)
      if (id === '' || id.startsWith('-') || !/^[a-z:]+$/.test(id)) return []
      const command = commands[id]
      if (command === undefined) return topics.has(id) ? [] : [`oncrew ${id}`]
      const known = Object.entries(command.flags).flatMap(([name, {aliases = [], allowNo}]) =>
        [name, ...aliases].flatMap(each => [`--${each}`, ...(allowNo === true ? [`--no-${each}`] : [])]),
      )
      const given = rest.filter(word => word.startsWith('--')).map(word => word.replace(/=.*$/, ''))
      return given.filter(flag => flag !== '--help' && !known.includes(flag)).map(flag => `oncrew ${id} ${flag}`)
    })
    expect(unknown).toEqual([])
  })
})
