import {copyFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {expectForm} from './json-form.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

test('a set-up that is fit leaves with 0 and says what comes next', async () => {
  const cwd = emptyFolder()
  copyFileSync(join(root, 'config.example.yaml'), join(cwd, 'oncrew.yaml'))
  const {out, err, code} = await oncrew(['ready'], {cwd})
  expect(code).toBe(0)
  expect(out).not.toContain('✗')
  expect(err).toContain('GO: 9 of 9.   Next: oncrew plan')
}, 30_000)

test('one that is not leaves with 1, and --json is what its schema describes; an own scenario counts', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  writeFileSync(
    join(cwd, 'mine.yaml'),
    'name: Mine\nat: 2026-03-03 23:00\ncalls: { jo: { caller: { name: Jo, number: "+13125550142" }, dials: website } }\nexpect: { jo: { disposition: answered } }\n',
  )
  const {out, code} = await oncrew(['ready', './mine.yaml', '--json'], {cwd})
  expect(code).toBe(1)
  const ready = JSON.parse(out)
  expectForm('output/ready', ready)
  expect(ready.verdicts.map(({go}: {go: boolean}) => go)).toEqual([...Array(7).fill(true), false, true, false])
  expect(ready.verdicts[9].todo).toEqual(['oncrew sim ./mine.yaml: ends as answered (abandoned)'])
}, 30_000)

test('a file with errors is not rehearsed', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), 'version: 1\n')
  const {err, code} = await oncrew(['ready'], {cwd})
  expect(code).toBe(3)
  expect(err).toContain('oncrew validate oncrew.yaml')
})
