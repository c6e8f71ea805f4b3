import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {spawn} from '@lydell/node-pty'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {minute} from '../../../src/time/clock.ts'
import {called, eleven, gave} from '../../board/a-caller.ts'
import {finished, oncrew, root, startOncrew} from '../../e2e/oncrew.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-tail-'))
  const journal = openJournal(join(folder, 'oncrew.db'))
  const atMinute = Math.floor((Date.now() - eleven) / minute) - 30
  const facts = [gave('name', 'Dana Whitfield'), gave('reason', 'leak \u001b]0;pwned\u0007')]
  await called(journal, 'CA1', {atMinute, urgency: 'emergency', words: ['leak'], facts})
  await journal.close()
})
afterEach(() => rmSync(folder, {recursive: true}))

/** A person at a terminal of that size, who waits for words and presses keys. */
function terminal(columns: number, rows: number, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), 'tail', '--as', 'sam'], {
    cols: columns,
    rows,
    cwd: folder,
    env: {PATH: process.env.PATH ?? '', HOME: folder, TZ: 'UTC', TERM: 'xterm-256color', ...env},
  })
  let written = ''
  let look = () => {}
  child.onData(data => {
    written += data
    look()
  })
  const left = new Promise<number>(resolve => child.onExit(({exitCode}) => resolve(exitCode)))
  return {
    sees: (words: string) =>
      new Promise<void>(resolve => {
        look = () => stripVTControlCharacters(written).includes(words) && resolve()
        look()
      }),
    presses(keys: string) {
      written = ''
      child.write(keys)
    },
    resize: (to: number, high: number) => child.resize(to, high),
    left,
    raw: () => written,
  }
}

describe.each([
  [80, 24],
  [140, 40],
  [200, 50],
])('at %i × %i', (columns, rows) => {
  test('somebody looks, opens, claims and quits', async () => {
    const screen = terminal(columns, rows)
    await screen.sees('Dana Whitfield')
    expect(screen.raw()).not.toContain('pwned\u0007')
    screen.presses('2\r')
    await screen.sees('Why this urgency')
    screen.presses('\u001b')
    await screen.sees('To call back')
    screen.presses('c')
    await screen.sees('sam will call back.')
    screen.presses('q')
    expect(await screen.left).toBe(0)
    expect((await oncrew(['queue'], {cwd: folder})).out).toContain('sam has it')
  })
})

test('it follows the terminal to another size, and copies a number', async () => {
  const screen = terminal(140, 40)
  await screen.sees('Dana Whitfield')
  screen.presses('2')
  screen.resize(80, 24)
  await screen.sees('━━ To call back 1 ━')
  screen.presses('y')
  await screen.sees('is in the clipboard')
  expect(screen.raw()).toContain(`\u001b]52;c;${Buffer.from('+13125550142').toString('base64')}\u0007`)
  screen.presses('\u0003')
  expect(await screen.left).toBe(0)
})

test('there is no colour where none is wanted', async () => {
  const screen = terminal(80, 24, {NO_COLOR: '1'})
  await screen.sees('Dana Whitfield')
  expect(screen.raw().split('\u001b[')).not.toContainEqual(expect.stringMatching(/^[\d;]*[1-9][\d;]*m/))
  screen.presses('q')
  await screen.left
})

describe('in a pipe', () => {
  test('one line an event, that can be read aloud', async () => {
    const {out, code} = await oncrew(['tail', '--since', '2h', '--no-follow'], {cwd: folder})
    expect(code).toBe(0)
    expect(out).toMatch(/\(312\) 555-0142, Website: calls Website\n/)
    expect(out).toContain('call over after 60 s: abandoned')
    expect(out).not.toContain('\u001b')
  })

  test('--json is the events, --grep those with the words', async () => {
    const {out} = await oncrew(['tail', '--since', '2h', '--no-follow', '--json', '--grep', 'whitfield'], {cwd: folder})
    const [first, ...others] = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(first).toMatchObject({stream: 'CA1', fact: {type: 'field.captured', value: 'Dana Whitfield'}})
    // From then on every line is about her.
    expect(others).toHaveLength(2)
  })

  test('it waits for what comes, and stops when asked', async () => {
    const child = startOncrew(['tail', '--json'], {cwd: folder})
    const done = finished(child)
    const first = new Promise(resolve => child.stdout?.once('data', resolve))
    await new Promise(resolve => child.stderr?.once('data', resolve))
    const journal = openJournal(join(folder, 'oncrew.db'))
    await called(journal, 'CA2', {atMinute: (Date.now() - eleven) / minute})
    await journal.close()
    await first
    child.kill('SIGINT')
    const {code, out} = await done
    expect(code).toBe(0)
    expect(out).toContain('"stream":"CA2"')
  })
})

test.each([
  {what: 'no journal', args: ['--journal', 'none.db'], code: 1, says: 'There is no journal at none.db'},
  {what: 'no token', args: ['--url', 'http://127.0.0.1:9'], code: 2, says: 'ONCREW_TOKEN is not set'},
  {what: 'no address', args: ['--url', 'nowhere'], code: 2, says: 'is not an address'},
  {what: 'no time', args: ['--since', 'once'], code: 2, says: 'is not a time'},
])('$what is told in words', async ({args, code, says}) => {
  const ran = await oncrew(['tail', ...args], {cwd: folder})
  expect(ran).toMatchObject({code, err: expect.stringContaining(says)})
})
