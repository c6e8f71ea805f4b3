import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {expectForm} from './json-form.ts'
import {oncrew, root} from './oncrew.ts'

const folder = mkdtempSync(join(tmpdir(), 'oncrew-diff-'))
const file = join(folder, 'oncrew.yaml')
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {cwd: folder})

beforeAll(() => {
  copyFileSync(join(root, 'config.example.yaml'), file)
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  writeFileSync(file, readFileSync(file, 'utf8').replace('after_hours: intake', 'after_hours: voicemail'))
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('oncrew diff', () => {
  test('tells what an uncommitted change does to callers, and leaves with 8 when asked to', async () => {
    const {out, code} = await oncrew(['diff', '--config', file, '--detailed-exit-code'])
    expect(out).toContain('Every source; after hours\n    was  intake\n    now  voicemail')
    expect(code).toBe(8)
  })

  test('writes Markdown for a pull request', async () => {
    const {out} = await oncrew(['diff', 'HEAD', '--config', file, '--markdown'])
    expect(out).toContain('| Every source; after hours | intake | voicemail |')
  })

  test('--json is what its schema describes', async () => {
    const {out} = await oncrew(['diff', '--config', file, '--json'])
    expectForm('output/diff', JSON.parse(out))
  })

  test.each([
    ['an unknown revision', ['diff', 'no-such-thing', '--config', file], 'neither a revision', 2],
    ['a file outside git', ['diff', '--config', join(root, '../no/oncrew.yaml')], '✗', 1],
  ])('%s is said in words', async (_, args, words, expected) => {
    const {err, code} = await oncrew(args)
    expect(err).toContain(words)
    expect(err).not.toMatch(/\n {4}at /)
    expect(code).toBe(expected)
  })
})
