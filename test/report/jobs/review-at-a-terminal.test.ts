import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawn} from '@lydell/node-pty'
import {beforeEach, expect, test} from 'vitest'
import type {JobRecorded} from '../../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {importJobs} from '../../../src/report/jobs/import-jobs.ts'
import {day} from '../../../src/time/clock.ts'
import {aRoutingFile} from '../../config/a-routing-file.ts'
import {emptyFolder, root} from '../../e2e/oncrew.ts'
import {factsOf} from '../calls.ts'

const noon = Date.UTC(2026, 2, 10, 18)
let cwd: string

/** Two jobs of people whose name is known from calls, but who gave another number: each is a question. */
beforeEach(async () => {
  cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const journal = openJournal(join(cwd, 'oncrew.db'))
  for (const [index, name] of ['Dana Whitfield', 'Luis Ortega'].entries()) {
    const [received, ...rest] = factsOf({source: 'website', ended: 'captured', caller: `+1312555010${index}`})
    if (received === undefined) continue
    const said = {type: 'field.captured', turn: 1, field: 'name', value: name, words: name, basis: 'said'} as const
    await journal.append(`call-${index}`, 0, noon - day, [received, said, ...rest])
  }
  const jobs = ['Dana Whitfield', 'Luis Ortega'].map((name, index): JobRecorded => {
    const made = {at: noon + index, wholeDay: false, amount: 10_000, currency: 'USD', status: 'completed'} as const
    const who = {name, phones: [`+1312555019${index}`], address: null, heardFrom: null}
    return {type: 'job.recorded', job: `job-${index}`, system: 'own', number: `J${index}`, ...made, ...who}
  })
  await importJobs(journal, jobs, 30, noon)
  await journal.close()
})

/** A person at a terminal: types each answer when its question is on the screen. */
async function review(answers: readonly (readonly [question: string, keys: string])[]) {
  const env = {PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm', NO_COLOR: '1', LC_ALL: 'C.UTF-8'}
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), 'jobs', 'review'], {cwd, env, cols: 80, rows: 40})
  let screen = ''
  const waiting = [...answers]
  child.onData(text => {
    screen += text
    const [next] = waiting
    if (next === undefined || !screen.includes(next[0])) return
    waiting.shift()
    child.write(next[1])
  })
  const code = await new Promise<number>(resolve => child.onExit(({exitCode}) => resolve(exitCode)))
  return {code, screen}
}

function decided(): readonly (readonly [job: string, by: string | null, call: string | null])[] {
  const journal = openJournal(join(cwd, 'oncrew.db'))
  const jobs = journal.counts.jobs({from: 0, to: Number.MAX_SAFE_INTEGER})
  void journal.close()
  return jobs.map(({job, decided: by, call}) => [job, by, call] as const)
}

const down = '\u001b[B'

test('each job is asked about, and what is decided is on record and not asked again', async () => {
  const {code, screen} = await review([
    ['1 of 2', '\r'],
    ['2 of 2', `${down}\r`],
  ])
  expect(screen).toContain('2 of 2 decided.')
  expect(code).toBe(0)
  expect(decided()).toEqual([
    ['job-0', 'review', 'call-0'],
    ['job-1', 'review', null],
  ])
  expect((await review([])).screen).toContain('Nothing to decide.')
})

test('Ctrl-C at a question keeps what was decided before it, and asks again the next time', async () => {
  const {code, screen} = await review([
    ['1 of 2', '\r'],
    ['2 of 2', '\u0003'],
  ])
  expect(screen).toContain('1 of 2 decided.')
  expect(code).toBe(0)
  expect(decided()).toEqual([
    ['job-0', 'review', 'call-0'],
    ['job-1', null, null],
  ])
})

test('Ask me later leaves the job for later', async () => {
  await review([
    ['1 of 2', `${down}${down}\r`],
    ['2 of 2', '\u0003'],
  ])
  expect(decided().map(([, by]) => by)).toEqual([null, null])
})
