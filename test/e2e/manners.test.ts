import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {oncrewHere} from './in-process.ts'
import {expectForm} from './json-form.ts'
import {finished, oncrew, root} from './oncrew.ts'

const manifest = JSON.parse(readFileSync(join(root, 'oclif.manifest.json'), 'utf8'))
const commands: readonly string[] = Object.keys(manifest.commands).sort()

test.each(commands)('%s has a help with an example, eighty columns wide', async id => {
  const {code, out} = await oncrewHere([...id.split(':'), '--help'])
  expect(code).toBe(0)
  const prose = out.split('\n').filter(line => !/^ +(\$|printf|cat) /.test(line))
  expect(prose.filter(line => line.length > 80)).toEqual([])
  expect(out).toMatch(/EXAMPLES\n\s+\$ oncrew /)
})

test.each(commands)('%s refuses a flag it does not know with exit code 2 and without a stack', async id => {
  const {code, err} = await oncrewHere([...id.split(':'), '--no-such-flag'])
  expect(code).toBe(2)
  expect(err).toMatch(/no-such-flag/)
  expect(err).toContain(`→ oncrew ${id.replaceAll(':', ' ')} --help`)
  expect(err).not.toMatch(/^\s+at /m)
})

test.each([
  ['a flag that is none', ['calls', '--json', '--sinse', '2026-03-01'], 'Nonexistent flag: --sinse'],
  ['a value that is none', ['report', 'attribution', '--json', '--by', 'moon'], 'Expected --by=moon to be one of: '],
  ['a word for a number', ['sim', '--json', '--seed', 'x'], '--seed: Expected an integer but received: x'],
  ['a missing argument', ['calls', 'show', '--json'], "Missing 1 required arg: id the call's id"],
  ['a source that is none', ['explain', '--json', '--to', 'moon'], 'moon is not a number or a source'],
])('--json says what is wrong in its published form: %s', async (_, words, what) => {
  const {code, out, err} = await oncrew(words)
  expect(code).toBe(2)
  expect(err).toBe('')
  const problem = JSON.parse(out)
  expectForm('output/problem', problem)
  expect(problem).toMatchObject({error: {what: expect.stringContaining(what), exit: 2}})
})

test('the first help has every command, each in its group', async () => {
  const {out} = await oncrew(['--help'])
  for (const name of new Set(commands.map(id => id.split(':')[0])))
    expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
  expect(out).not.toContain('\nMORE\n')
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})

test('an unknown command leaves with 2, and names the one that was likely meant', async () => {
  const {code, err} = await oncrew(['valdate'])
  expect(code).toBe(2)
  expect(err).toBe('✗ There is no command valdate.\n  → did you mean oncrew validate?\n  → oncrew --help\n')
  expect((await oncrew(['report', 'wek'])).err).toContain('did you mean oncrew report week?')
})

test('--version names oncrew and the Node it runs on', async () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const {code, out} = await oncrew(['--version'])
  expect(code).toBe(0)
  expect(out).toBe(`oncrew/${version} ${process.platform}-${process.arch} node-${process.version}\n`)
})

test('a reader that closes the pipe early is no error', async () => {
  const pipe = spawn('sh', [
    '-c',
    `"${process.execPath}" "${join(root, 'bin/run.js')}" --help | head -1; echo "left with $?"`,
  ])
  const {out, err} = await finished(pipe)
  expect(out).toContain('left with 0')
  expect(err).toBe('')
})

test('nothing is coloured in a pipe', async () => {
  const {out} = await oncrew(['sim', 'after-hours-leak'])
  expect(out).not.toContain('\u001b')
})
