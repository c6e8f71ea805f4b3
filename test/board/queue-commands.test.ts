import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openJournal} from '../../src/journal/open-journal.ts'
import {minute} from '../../src/time/clock.ts'
import {expectForm} from '../e2e/json-form.ts'
import {oncrew} from '../e2e/oncrew.ts'
import {called, eleven, gave} from './a-caller.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-queue-'))
  const journal = openJournal(join(folder, 'oncrew.db'))
  const atMinute = Math.floor((Date.now() - eleven) / minute) - 30
  const facts = [gave('name', 'Dana'), gave('reason', '\u001b]0;pwned\u0007leak')]
  await called(journal, 'CA1', {atMinute, urgency: 'emergency', words: ['leak'], facts})
  await journal.close()
})
afterEach(() => rmSync(folder, {recursive: true}))

test('a callback from the list to the end', async () => {
  const run = (...words: string[]) => oncrew(words, {cwd: folder, env: {ONCREW_AS: 'sam'}})
  const listed = await run('queue')
  expect(listed.out).toMatch(/30 min {2}EMERGENCY {2}\(312\) 555-0142 {2}Dana/)
  expect(listed.out).not.toContain('\u001b')
  expect((await run('queue', 'claim', '0142')).out).toContain('sam has it')
  expect(await run('queue', 'claim', '0142', '--by', 'lee')).toMatchObject({
    code: 1,
    err: expect.stringContaining('sam has it already'),
  })
  expect((await run('queue', 'note', '0142', 'gate 1944')).out).toContain('sam: gate 1944')
  expect((await run('queue', 'snooze', '0142', '--for', '2h')).out).toContain('put off until')
  expect((await run('queue', 'done', '0142')).out).toContain('sam called back')
  expect((await run('queue')).out).toBe('Nobody waits for a callback.\n')
  expect((await run('calls')).out).toContain('abandoned, called back')
})

test('--json prints what its schema describes', async () => {
  expectForm('output/queue', JSON.parse((await oncrew(['queue', '--json'], {cwd: folder})).out))
})
