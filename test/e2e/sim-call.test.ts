import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {emptyFolder, finished, oncrew, root, startOncrew} from './oncrew.ts'

const atNight = ['sim', 'call', '--at', '2026-03-03 23:02', '--seed', '1']
const inTheMorning = ['sim', 'call', '--at', '2026-03-04 10:15', '--seed', '1']

describe('lines from a pipe are the turns of a call', () => {
  test('spoken words and pressed keys end up on the card, and the pipe’s end hangs up', async () => {
    const {code, out, err} = await oncrew(atNight, {
      input: "there's water coming through my kitchen ceiling\n3125550177\n",
    })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('presses 3125550177')
    expect(out).toContain('hangs up')
    expect(out).toMatch(/┌ EMERGENCY · active leak/)
    expect(out).toMatch(/\(312\) 555-0177/)
  })

  test('an empty line is silence, and the question comes again', async () => {
    const {out} = await oncrew(atNight, {input: '\n/hangup\nnever said\n'})
    expect(out.match(/How can I\s+help\?/g)).toHaveLength(2)
    expect(out).not.toContain('never said')
  })

  test('nothing is prompted, and help is not a turn', async () => {
    const {out, err} = await oncrew(atNight, {input: '/help\n/hangup\n'})
    expect(`${out}${err}`).not.toMatch(/›|press Enter/)
    expect(out).toMatch(/How can I\s+help\?\n.*hangs up/)
  })

  test('the same turns, seed and time give the same call, to the byte', async () => {
    const input = 'my basement is flooding\nyes\n418 Alder Court\n'
    const [first, second] = await Promise.all([oncrew(atNight, {input}), oncrew(atNight, {input})])
    expect(second.out).toBe(first.out)
  })

  test('over ConversationRelay too', async () => {
    const cwd = emptyFolder()
    const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
    writeFileSync(join(cwd, 'oncrew.yaml'), example.replace('transport: gather', 'transport: relay'))
    const {code, out} = await oncrew(atNight, {cwd, input: 'my basement is flooding\nyes\n'})
    expect(code).toBe(0)
    expect(out).toMatch(/┌ EMERGENCY/)
    expect(out).toMatch(/read back, confirmed/)
  })
})

describe('the crew', () => {
  test('is rung first without a turn being asked for, and then the agent answers', async () => {
    const {out} = await oncrew(inTheMorning, {input: 'a dripping tap\n'})
    expect(out).toMatch(/rings Sam for 20 s[\s\S]*no answer[\s\S]*How can I\s+help\?[\s\S]*a dripping tap/)
  })

  test('takes the call where --crew says so', async () => {
    const {out} = await oncrew([...inTheMorning, '--crew', 'sam=answers'], {input: 'not heard\n'})
    expect(out).toContain('Sam and the caller are connected')
    expect(out).not.toContain('not heard')
  })
})

test('--json is one value: what was said, and the alerts', async () => {
  const {out} = await oncrew([...atNight, '--from', 'anonymous', '--json'], {input: 'my basement is flooding\n'})
  const {said, alerts} = JSON.parse(out)
  expect(said).toMatchObject([
    {who: 'agent', does: 'says', words: expect.stringContaining('Northside Plumbing')},
    {who: 'caller', does: 'says', words: 'my basement is flooding'},
    {who: 'agent', does: 'says'},
    {who: 'caller', does: 'hangs-up'},
  ])
  expect(alerts).toMatchObject([{urgency: {tier: 'emergency'}, callbackNumber: {number: 'not given'}}])
})

test('calls of one journal are all kept', async () => {
  const cwd = emptyFolder()
  for (const input of ['a dripping tap\n', 'my basement is flooding\n']) {
    await oncrew(['sim', 'call', '--at', '2026-03-03 23:02', '--journal', 'calls.db'], {cwd, input})
  }
  const {out} = await oncrew(['calls', '--journal', 'calls.db', '--json'], {cwd})
  expect(JSON.parse(out).calls).toHaveLength(2)
})

test('Ctrl-C half-way leaves at once, with the call brought to its end in the journal', async () => {
  const cwd = emptyFolder()
  const child = startOncrew([...atNight, '--journal', 'calls.db'], {cwd})
  child.stdout?.on('data', chunk => {
    if (String(chunk).includes('●')) child.kill('SIGINT')
  })
  const {code, out, err} = await finished(child)
  expect(code).toBe(0)
  expect(err).toBe('Stopped.\n')
  expect(out).not.toContain('┌')
  const {out: calls} = await oncrew(['calls', '--journal', 'calls.db', '--json'], {cwd})
  expect(JSON.parse(calls).calls).toMatchObject([{disposition: 'abandoned'}])
})

test.each([
  [['--to', 'web-site'], 'website'],
  [['--from', 'banana'], 'anonymous'],
  [['--at', 'tomorrow'], '23:02'],
  [['--crew', 'sma=busy'], 'sam'],
  [['--crew', 'sam=bussy'], 'busy'],
  [['--crew', 'sam'], 'answers'],
])('%j is refused with what would be right', async (flags, remedy) => {
  const {code, out, err} = await oncrew(['sim', 'call', ...flags])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^✗ /)
  expect(err.slice(err.indexOf('→'))).toContain(remedy)
})

test('NO_COLOR wins over whatever asks for colour', async () => {
  const {out} = await oncrew(atNight, {env: {FORCE_COLOR: '1', NO_COLOR: '1'}})
  expect(out).not.toContain('\u001b')
  expect((await oncrew(atNight, {env: {FORCE_COLOR: '1'}})).out).toContain('\u001b')
})
