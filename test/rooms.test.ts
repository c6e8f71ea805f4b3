import {globSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from './e2e/oncrew.ts'

interface Rule {
  readonly name: string
  readonly to: {readonly path?: string}
}

const {forbidden}: {forbidden: readonly Rule[]} = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const rooms = [...page.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room = '']) => room)

describe('the rooms that docs/architecture.md names', () => {
  test('are the folders of src', () => {
    expect([...rooms].sort()).toEqual(
      readdirSync(join(root, 'src'), {withFileTypes: true})
        .filter(entry => entry.isDirectory())
        .map(({name}) => name)
        .sort(),
    )
  })

  test.each(rooms.slice(1).map((room, above) => ({room, above: rooms.slice(0, above + 1)})))(
    '$room imports from none above it',
    ({room, above}) => {
      const rule = forbidden.find(({name}) => name === `${room}-imports-only-below`)
      expect(rule?.to.path).toBe(`^src/(${above.join('|')})/`)
    },
  )

  test.each([...page.matchAll(/`(\w+\/[\w/-]+\.ts)`/g)].map(([, file = '']) => file))('%s is there', file => {
    expect(globSync(`src/${file}`, {cwd: root})).toEqual([`src/${file}`])
  })
})

test.each(['alerts', 'board', 'call', 'config', 'evaluate', 'intake', 'provision', 'report'])(
  '%s reads neither clock nor chance',
  room => {
    const reads = /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bset(?:Timeout|Interval)\(/
    const files = globSync(`src/${room}/**/*.ts`, {cwd: root})
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(file => reads.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  },
)
