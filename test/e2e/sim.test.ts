import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {packagedScenarios, theFive} from '../../src/wiring/scenario-files.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

const all = await packagedScenarios()

test.each(all)('%s holds', async name => {
  const {code, out, err} = await oncrew(['sim', name])
  expect(`${out}${err}`).not.toContain('✗')
  expect(code).toBe(0)
})

test('the same seed gives the same output to the byte', async () => {
  const [first, second] = await Promise.all([
    oncrew(['sim', 'two-calls-at-once', '--seed', '7']),
    oncrew(['sim', 'two-calls-at-once', '--seed', '7']),
  ])
  expect(second.out).toBe(first.out)
  expect(first.out).toContain('seed 7')
})

test('--all rehearses the five, and its attribution adds up', async () => {
  const {code, out} = await oncrew(['sim', '--all'])
  expect(code).toBe(0)
  expect(out).toContain(`${theFive.length} of ${theFive.length} scenarios`)
  expect(out).toMatch(/^All\s+6\s/m)
})

test('--json is one value, with the nine facts of each alert', async () => {
  const {out} = await oncrew(['sim', 'after-hours-leak', '--json'])
  const {rehearsals} = JSON.parse(out)
  expect(rehearsals).toMatchObject([
    {
      held: true,
      alerts: [
        {
          name: 'Dana Whitfield',
          callbackNumber: {number: '+13125550142', readBack: 'confirmed'},
          urgency: {tier: 'emergency'},
        },
      ],
    },
  ])
})

test('a journal takes the same rehearsal again and again', async () => {
  const cwd = emptyFolder()
  for (const _ of ['first', 'second']) {
    const {code} = await oncrew(['sim', 'hangs-up-after-the-number', '--journal', 'season.db'], {cwd})
    expect(code).toBe(0)
  }
  const {out} = await oncrew(
    ['report', 'attribution', '--journal', 'season.db', '--since', '2026-01-01', '--until', '2026-12-31', '--json'],
    {cwd},
  )
  expect(JSON.parse(out).totals.calls).toBe(2)
})

test('--junit writes a report for build servers', async () => {
  const cwd = emptyFolder()
  await oncrew(['sim', 'after-hours-leak', '--junit', 'out.xml'], {cwd})
  expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toMatch(
    /<testsuite name="After-hours leak" tests="\d+" failures="0"/,
  )
})

describe('a scenario of one’s own', () => {
  const leak = readFileSync(join(root, 'fixtures/scenarios/after-hours-leak.yaml'), 'utf8')

  test('that expects what does not come leaves with 5 and says what came instead', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'mine.yaml'), leak.replace(/urgency: emergency/, 'urgency: low'))
    const {code, out} = await oncrew(['sim', './mine.yaml'], {cwd})
    expect(code).toBe(5)
    expect(out).toMatch(/✗ urgency is low\n\s+expected low, got emergency/)
  })

  test('under --quiet still says what did not hold', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'mine.yaml'), leak.replace(/urgency: emergency/, 'urgency: low'))
    const {code, out} = await oncrew(['sim', './mine.yaml', '--quiet'], {cwd})
    expect(code).toBe(5)
    expect(out).toMatch(/✗ urgency is low/)
    expect(out).not.toContain('calls Website')
  })

  test('with a key that does not exist is refused at its place', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'mine.yaml'), leak.replace(/^replies:/m, 'repleis:'))
    const {code, err} = await oncrew(['sim', './mine.yaml'], {cwd})
    expect(code).toBe(3)
    expect(err).toMatch(/mine\.yaml:\d+:\d+: .*repleis/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('that is not there is a plain sentence', async () => {
    const {code, err} = await oncrew(['sim', './nowhere.yaml'])
    expect(code).toBe(1)
    expect(err).toContain('nowhere.yaml')
  })
})

test('a misspelt name gets a suggestion', async () => {
  const {code, err} = await oncrew(['sim', 'after-hour-leak'])
  expect(code).toBe(2)
  expect(err).toContain('after-hours-leak')
})

describe('on a routing file of one’s own', () => {
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  const own = (edit: (text: string) => string) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'oncrew.yaml'), edit(example))
    return cwd
  }

  test('the packaged five are played by its own people, sources and hours', async () => {
    const cwd = own(text =>
      text
        .replaceAll(/\bsam\b/g, 'pat')
        .replaceAll('Sam Ortiz', 'Pat Hill')
        .replaceAll(/source: website/g, 'source: web')
        .replaceAll('Northside Plumbing', 'Hill Plumbing')
        .replaceAll('8:00-17:30', '7:00-19:30'),
    )
    const {code, out, err} = await oncrew(['sim', '--all'], {cwd})
    expect(err).toContain('Played by the people and sources of oncrew.yaml')
    expect(out).toContain('came by web')
    expect(out).toContain('pat takes the call')
    expect(out).toContain('5 of 5 scenarios')
    expect(code).toBe(0)
    expect((await oncrew(['sim', 'after-hours-leak', '--config', 'oncrew.yaml'], {cwd})).code).toBe(0)
  })

  test('what hangs on rules of its own runs on the example, and that is said', async () => {
    const cwd = own(text => text.replaceAll(/\bsam\b/g, 'pat'))
    const {code, err} = await oncrew(['sim', 'webhook-alert'], {cwd})
    expect(err).toContain('On the packaged example')
    expect(code).toBe(0)
  })
})

test('a routing file with errors is named, with what to run next', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), 'version: 1\nbusiness: {name: X}\n')
  const {code, err} = await oncrew(['sim', 'after-hours-leak'], {cwd})
  expect(code).toBe(3)
  expect(err).toContain('oncrew validate oncrew.yaml')
})
