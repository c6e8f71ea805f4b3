import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawn} from '@lydell/node-pty'
import {expect, test} from 'vitest'
import {openJournal} from '../../src/journal/open-journal.ts'
import {day} from '../../src/time/clock.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, root} from '../e2e/oncrew.ts'
import {factsOf} from '../report/calls.ts'

/** What a terminal shows that knows only `locale`'s characters. */
async function onATerminal(cwd: string, locale: string, words: readonly string[]): Promise<string> {
  const env = {PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm', NO_COLOR: '1', LC_ALL: locale}
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), ...words], {cwd, env, cols: 80, rows: 40})
  let screen = ''
  child.onData(text => {
    screen += text
  })
  await new Promise<void>(resolve => child.onExit(() => resolve()))
  return screen
}

test('a terminal that knows only ASCII gets bars, bullets, arrows and problems in it', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const journal = openJournal(join(cwd, 'oncrew.db'))
  const monday = Date.UTC(2026, 2, 2, 18)
  for (const [index, ring] of (['answered', 'no-answer', 'answered', 'no-answer'] as const).entries()) {
    const facts = factsOf({
      source: 'website',
      ring,
      urgency: 'emergency',
      ended: 'captured',
      caller: `+1312555010${index}`,
    })
    await journal.append(`call-${index}`, 0, monday + index * 7 * day, facts)
  }
  await journal.close()
  const week = ['report', 'week', '--from', '2026-03-02', '--to', '2026-03-29']
  const shown = await Promise.all([
    onATerminal(cwd, 'C', week),
    onATerminal(cwd, 'C', ['report', 'attribution']),
    onATerminal(cwd, 'C', ['report', 'week', '--to', '2026-03-29']),
  ])
  expect(shown.join('')).toContain('######')
  expect([...shown.join('')].filter(character => character > '~')).toEqual([])
  expect(await onATerminal(cwd, 'C.UTF-8', week)).toContain('█')
})
