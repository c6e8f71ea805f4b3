import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {commitsOn} from '../../src/journal/commits.ts'
import {openBusyJournal, openExistingJournal, openJournal} from '../../src/journal/open-journal.ts'
import {migrate, versions} from '../../src/journal/schema.ts'
import {journalOn} from '../../src/journal/sqlite-journal.ts'
import {Problem} from '../../src/problem/problem.ts'
import {journalContract} from './contract.ts'
import {received, said} from './facts.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-journal-'))
  file = join(folder, 'oncrew.db')
})
afterEach(() => rmSync(folder, {recursive: true}))

journalContract('SQLite in memory', () => openJournal(':memory:'))
let files = 0
journalContract('SQLite on disk', () => openJournal(join(folder, `${++files}.db`)))
journalContract('SQLite for a server', () => openBusyJournal(join(folder, `${++files}.db`)))

test('what was acknowledged is there after a restart, and for another process meanwhile', async () => {
  const journal = openJournal(file)
  await journal.append('call-1', 0, 1000, [received()])
  const other = openJournal(file)
  expect(other.read('call-1')).toHaveLength(1)
  await other.append('call-1', 1, 1001, [said('from the other process')])
  await other.close()
  await journal.close()
  const reopened = openExistingJournal(file)
  expect(reopened.since(0, 10).map(({fact}) => fact)).toEqual([received(), said('from the other process')])
  await reopened.close()
})

test('closing writes what still waits, and refuses what comes after', async () => {
  const journal = openJournal(file)
  const last = journal.append('call-1', 0, 1000, [received()])
  await journal.close()
  expect(await last).toHaveLength(1)
  await expect(journal.append('call-1', 1, 1000, [said('too late')])).rejects.toThrow('closed')
})

test('a full disk fails the append and leaves nothing half-written', async () => {
  const database = new DatabaseSync(file)
  migrate(database, file)
  database.exec('pragma max_page_count = 12')
  const journal = journalOn(database, commitsOn(database, file), file)
  await journal.append('small', 0, 1000, [received()])
  const tooMuch = Array.from({length: 50}, () => said('x'.repeat(4000)))
  await expect(journal.append('big', 0, 1000, tooMuch)).rejects.toThrow('disk is full')
  expect(journal.read('big')).toEqual([])
  await journal.append('small', 1, 1000, [said('still works')])
  await journal.close()
})

test('a file held by another program is named in the problem', async () => {
  const holder = new DatabaseSync(file)
  holder.exec('create table x (y); begin exclusive')
  expect(() => openJournal(file, {waitMs: 1})).toThrow(expect.objectContaining(lockedProblem()))
  holder.close()
})

test('an append while another program holds the file fails with a problem, and works afterwards', async () => {
  const journal = openJournal(file, {waitMs: 1})
  const holder = new DatabaseSync(file)
  holder.exec('begin immediate')
  await expect(journal.append('call-1', 0, 1000, [received()])).rejects.toMatchObject(lockedProblem())
  holder.exec('rollback')
  holder.close()
  await journal.append('call-1', 0, 1000, [received()])
  await journal.close()
})

test('a server goes on with other things while another program holds the file, and writes when it can', async () => {
  const journal = openBusyJournal(file)
  const holder = new DatabaseSync(file)
  holder.exec('begin immediate')
  const append = journal.append('call-1', 0, 1000, [received()])
  // A later turn of the event loop than the one that tries to write.
  setTimeout(() => holder.exec('rollback'), 1)
  await append
  holder.close()
  expect(journal.read('call-1')).toHaveLength(1)
  await journal.close()
})

test('a server that is kept from the file for too long says so, and writes afterwards', async () => {
  const journal = openBusyJournal(file, {waitMs: 10})
  const holder = new DatabaseSync(file)
  holder.exec('begin immediate')
  await expect(journal.append('call-1', 0, 1000, [received()])).rejects.toMatchObject(lockedProblem())
  holder.exec('rollback')
  holder.close()
  await journal.append('call-1', 0, 1000, [received()])
  await journal.close()
})

test.each([
  ['a text file', () => writeFileSync(file, 'version: 1\n'.repeat(99)), 'is not an oncrew journal'],
  ['the database of something else', () => run('create table songs (name text)'), 'not an oncrew journal'],
  ['a journal of a newer oncrew', () => openAsVersion(versions.length + 1), 'written by a newer oncrew'],
])('%s is refused in words', (_, make, words) => {
  make()
  expect(() => openJournal(file)).toThrow(Problem)
  expect(() => openJournal(file)).toThrow(words)
})

test('a missing folder, a folder, and a missing file are each named', () => {
  expect(() => openJournal(join(folder, 'nowhere', 'oncrew.db'))).toThrow(`the folder ${folder}/nowhere does not exist`)
  expect(() => openJournal(folder)).toThrow('is a folder')
  expect(() => openExistingJournal(file)).toThrow(`There is no journal at ${file}`)
})

test('an older journal is brought up to date, and keeps what it holds', async () => {
  const journal = openJournal(file)
  await journal.append('call-1', 0, 1000, [received()])
  await journal.close()
  const database = new DatabaseSync(file)
  migrate(database, file, [...versions, 'create table notes (text text) strict'])
  expect(database.prepare('select count(*) as n from events').get()).toMatchObject({n: 1})
  expect(database.prepare('select count(*) as n from notes').get()).toMatchObject({n: 0})
  database.close()
  expect(() => openJournal(file)).toThrow('written by a newer oncrew')
})

test('a step that fails leaves the older journal as it was', async () => {
  await openJournal(file).close()
  const database = new DatabaseSync(file)
  const broken = [...versions, 'create table notes (text text) strict; create nonsense']
  expect(() => migrate(database, file, broken)).toThrow('nonsense')
  database.close()
  await openJournal(file).close()
})

function lockedProblem() {
  return {name: 'Problem', message: `The journal ${file} is locked by another program.`}
}

function run(sql: string) {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

function openAsVersion(version: number) {
  const database = new DatabaseSync(file)
  migrate(database, file)
  database.exec(`pragma user_version = ${version}`)
  database.close()
}
