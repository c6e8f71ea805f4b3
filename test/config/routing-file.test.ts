import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {rehearsalFilePath, requireRouting, routingFilePath} from '../../src/config/routing-file.ts'
import {aRoutingFile} from './a-routing-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(text: string): string {
  const path = join(folder, 'oncrew.yaml')
  writeFileSync(path, text)
  return path
}

test('a sound file becomes a routing', async () => {
  expect((await requireRouting(write(aRoutingFile()))).crew.get('sam')?.name).toBe('Sam Ortiz')
})

test('a file with warnings only is used all the same', async () => {
  const path = write(aRoutingFile('routing:\n  ring_first: { crew: [sam], seconds: 30, screening: never }'))
  expect((await requireRouting(path)).rules.ringFirst?.seconds).toBe(30)
})

test('a file with errors is refused, and its findings are named', async () => {
  const path = write(aRoutingFile('routing:\n  ring_first: { crew: [sma] }'))
  await expect(requireRouting(path)).rejects.toMatchObject({
    message: `${path} has an error.`,
    why: expect.stringContaining('nobody in the crew is called "sma" [unknown-crew]'),
    exit: 3,
  })
})

test.each([
  ['a file that is not there', 'nope.yaml', 'There is no file'],
  ['a folder', '.', 'is a folder'],
])('%s is a problem that says what to do', async (_, name, what) => {
  await expect(requireRouting(join(folder, name))).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringContaining(what),
    exit: 1,
  })
})

test('the flag says which file; without one it is oncrew.yaml, and for a rehearsal the packaged example', () => {
  expect(routingFilePath('crews/denver.yaml')).toBe('crews/denver.yaml')
  expect(routingFilePath(undefined)).toBe('oncrew.yaml')
  expect(rehearsalFilePath(undefined)).toMatch(/config\.example\.yaml$/)
  expect(rehearsalFilePath('mine.yaml')).toBe('mine.yaml')
})
