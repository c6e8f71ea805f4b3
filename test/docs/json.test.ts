import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../e2e/oncrew.ts'

const page = readFileSync(join(root, 'docs/json.md'), 'utf8')
const rows = new Map(
  [...page.matchAll(/^\| `oncrew ([^`]+)` \| \[(.+?)\]/gm)].map(([, command = '', schema = '']) => [command, schema]),
)
const {commands}: {commands: Record<string, {flags: Record<string, unknown>}>} = JSON.parse(
  readFileSync(join(root, 'oclif.manifest.json'), 'utf8'),
)
const names = (takesJson: boolean) =>
  Object.entries(commands)
    .filter(([, {flags}]) => 'json' in flags === takesJson)
    .map(([id]) => id.replaceAll(':', ' '))

describe('docs/json.md', () => {
  test('names the form of every command that takes --json, and of no other', () => {
    expect([...rows.keys()]).toEqual(names(true).sort())
  })

  test('names every command that does not', () => {
    for (const command of names(false)) expect(page).toContain(`\`${command}\``)
  })

  test('leaves no published form out', () => {
    for (const schema of globSync('schemas/**/*.schema.json', {cwd: root})) expect(page).toContain(`](../${schema})`)
  })
})
