import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expectForm} from './json-form.ts'
import {emptyFolder, oncrew} from './oncrew.ts'

const missed = '{"id":"x","kind":"intent","language":"en","intent":"cancel","says":"lovely weather"}\n'

function corpusOf(text: string): string {
  const path = join(emptyFolder(), 'mine.jsonl')
  writeFileSync(path, text)
  return path
}

test('prints every measure with its bar', async () => {
  const {code, out} = await oncrew(['eval', '--split', 'tune'])
  expect(code).toBe(0)
  expect(out).toMatch(/Emergency recall +[\d.]+ % +100 %/)
  expect(out).toMatch(/Boundary violations +0 +0 +✓ held/)
  expect(out).toMatch(/Understanding one turn: \d/)
})

test('prints JSON as its schema says', async () => {
  const {out} = await oncrew(['eval', '--split', 'test', '--noise', '0.1', '--json'])
  const output = JSON.parse(out)
  expectForm('output/eval', output)
  expect(output).toMatchObject({split: 'test', noise: 0.1})
})

test("reads each miss of one's own corpus, and fails only when asked to", async () => {
  const path = corpusOf(missed)
  const shown = await oncrew(['eval', path, '--failures'])
  expect(shown.code).toBe(0)
  expect(shown.out).toMatch(/said +lovely weather\n +truth +cancel/)
  expect((await oncrew(['eval', path, '--fail-under-bars'])).code).toBe(5)
})

test('says what is wrong with a corpus, and exits with 2', async () => {
  const {code, err} = await oncrew(['eval', corpusOf('{"id":"x","kind":"riddle"}\n')])
  expect(code).toBe(2)
  expect(err).toMatch(/mine\.jsonl:1: kind must be one of/)
})
