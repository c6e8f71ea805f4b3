import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {exitMeanings} from '../../src/problem/exit.ts'
import {emptyFolder, oncrew, root} from '../e2e/oncrew.ts'

/** UPDATE_DOCS=1 writes what the commands print into the documents instead of comparing. */
const update = process.env.UPDATE_DOCS === '1'

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]

interface Block {
  readonly document: string
  readonly language: string
  readonly text: string
}

function blocksIn(document: string): readonly Block[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', inner = '']) => ({
    document,
    language,
    text: inner,
  }))
}

const blocks = documents.flatMap(blocksIn)
const generated = ['docs/routing-file.md', 'docs/rules.md']

/** A command, over several lines where each but the last ends in a backslash; below it stands what it prints. */
interface Session {
  readonly command: string
}

function sessionsIn(text: string): readonly Session[] {
  return text
    .trimEnd()
    .split(/\n(?=\$ oncrew )/)
    .map(part => {
      const [command = ''] = /^(?:.*\\\n)*.*/.exec(part) ?? []
      return {command}
    })
}

function wordsOf(command: string): readonly string[] {
  const line = command.replace(/\\\n\s*/g, ' ').replace(/^\$ oncrew /, '')
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** The commands of one block run one after another in one folder. */
test.each(blocks.filter(block => block.language === 'console'))('$document: $text', async ({document, text}) => {
  const cwd = emptyFolder()
  copyFileSync(join(root, 'config.example.yaml'), join(cwd, 'config.example.yaml'))
  const printed: string[] = []
  for (const {command} of sessionsIn(text)) {
    const {out, code} = await oncrew(wordsOf(command), {cwd})
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => line.trimEnd())
    printed.push([command, ...lines].join('\n').trimEnd())
    expect(code).toBe(0)
  }
  if (update) {
    const whole = readFileSync(join(root, document), 'utf8')
    writeFileSync(
      join(root, document),
      whole.replace(text, () => `${printed.join('\n')}\n`),
    )
    return
  }
  expect(printed.join('\n')).toBe(text.trimEnd())
})

test.each(blocks.filter(block => block.language === 'yaml' && /^calls:/m.test(block.text)))(
  '$document: the scenario holds\n$text',
  async ({text}) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'scenario.yaml'), text)
    const {out, code} = await oncrew(['sim', './scenario.yaml'], {cwd})
    expect(out).not.toContain('✗')
    expect(code).toBe(0)
  },
)

test.each(
  blocks.filter(
    block => block.language === 'yaml' && /^version:/m.test(block.text) && !generated.includes(block.document),
  ),
)('$document: the routing file is sound\n$text', ({text}) => {
  expect(loadRouting(text, 'example.yaml').findings).toEqual([])
})

test('the guide prints the table of exit codes as it is', () => {
  const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8')
  for (const [code, meaning] of Object.entries(exitMeanings)) expect(guide).toContain(`| ${code} | ${meaning} |`)
})

test('every document that another one points to is there', () => {
  for (const document of documents) {
    const text = readFileSync(join(root, document), 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\(((?!https?:)[^)#]+)[^)]*\)/g)) {
      const path = join(root, document, '..', target)
      expect(() => readFileSync(path), `${document} points to ${target}`).not.toThrow()
    }
  }
})
