import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {lockFilePath, lockText, readLock} from '../../src/config/lock-file.ts'
import {requireRouting} from '../../src/config/routing-file.ts'
import type {LockFile} from '../../src/contracts/generated/lock.ts'
import {aRoutingFile} from './a-routing-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const toBuy = aRoutingFile(`numbers:
  - { number: "+13125550190", source: website }
  - { source: yard-sign, buy: { area_code: "312" } }`)

const lock: LockFile = {
  version: 1,
  account: `AC${'a'.repeat(32)}`,
  flows: {net: `FW${'b'.repeat(32)}`},
  numbers: {'yard-sign': {sid: `PN${'c'.repeat(32)}`, number: '+13125550177', origin: 'bought'}},
}

test('a source waits for its number until the lock file names it', async () => {
  const path = write('oncrew.yaml', toBuy)
  expect((await requireRouting(path)).toBuy).toMatchObject([{source: 'yard-sign', buy: {areaCode: '312'}}])

  write('oncrew.lock.yaml', lockText(lock))
  const {numbers, toBuy: waiting} = await requireRouting(path)
  expect([...numbers.values()].map(({source, number}) => [source, number])).toEqual([
    ['website', '+13125550190'],
    ['yard-sign', '+13125550177'],
  ])
  expect(waiting).toEqual([])
})

test('the lock file lies beside the routing file and comes back as it was written', () => {
  const path = lockFilePath(join(folder, 'crews.yml'))
  expect(path).toBe(join(folder, 'crews.lock.yaml'))
  write('crews.lock.yaml', lockText(lock))
  expect(readLock(path)).toEqual(lock)
})

test.each(['numbers: [', 'version: 1\nnumbers: {}', 'just words', ''])('%j is no lock file', text => {
  expect(() => readLock(write('oncrew.lock.yaml', text))).toThrow('not a lock file')
})

test('one that was touched by hand is read as YAML', () => {
  const path = write('oncrew.lock.yaml', `${lockText(lock)}# looked at by Sam\n`)
  expect(readLock(path)).toEqual(lock)
  expect(
    readLock(write('oncrew.lock.yaml', lockText(lock).replace('number: "+13125550177"', "number: '+13125550177'"))),
  ).toEqual(lock)
})
