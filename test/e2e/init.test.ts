import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {spawn} from '@lydell/node-pty'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {expectForm} from './json-form.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

const flags = [
  ...['init', '--yes', '--business', 'Northside Plumbing', '--trade', 'plumbing', '--time-zone', 'America/Chicago'],
  ...['--crew', 'Sam Ortiz, +13125550111, mobile, sam@northside.example', '--source', 'Website=+13125550190'],
]

/** A person at a terminal of 80 columns: types each answer when its question is on the screen. */
async function atATerminal(
  answers: readonly (readonly [string, string])[],
  {cwd = emptyFolder(), args = ['init']} = {},
) {
  const env = {PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm', NO_COLOR: '1', TZ: 'America/Chicago'}
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), ...args], {cwd, env, cols: 80, rows: 40})
  let screen = ''
  let seen = 0
  const waiting = [...answers]
  child.onData(text => {
    screen += text
    const [next] = waiting
    if (next === undefined || !stripVTControlCharacters(screen.slice(seen)).includes(next[0])) return
    seen = screen.length
    waiting.shift()
    child.write(next[1])
  })
  const code = await new Promise<number>(resolve => child.onExit(({exitCode}) => resolve(exitCode)))
  return {code, screen, cwd, unanswered: waiting}
}

const down = '\u001b[B'
const conversation: readonly (readonly [string, string])[] = [
  ['What is the business called', 'Northside Plumbing\r'],
  ['Which trades', ' \r'],
  ['In which time zone', '\r'],
  ['When is somebody there', 'mon-fri 8:00-17:30\r'],
  ['Who is rung first', 'Sam Ortiz\r'],
  ["Sam Ortiz's phone", '312\r'],
  ['is not a phone number', '\u007f\u007f\u007f312 555 0111\r'],
  ['Is that a mobile', '\r'],
  ['email, for alerts', 'sam@northside.example\r'],
  ['somebody else', 'n\r'],
  ['Where do callers find', ` ${down}${down} \r`],
  ['The number of Website', '312 555 0190\r'],
  ['The number of Yard sign', 'buy 312\r'],
  ['How are you told', '\r'],
  ['Which towns', 'Oak Park, 60302\r'],
]

test('asked at a terminal: a wrong number is said at once, and the file that comes out is sound and rehearses', async () => {
  const {code, screen, cwd, unanswered} = await atATerminal(conversation)
  expect(unanswered).toEqual([])
  expect(code).toBe(0)
  expect(screen).toContain('Next: oncrew sim call')
  const colours = new RegExp(`${'\u001b'}\\[(3[0-7]|9[0-7])m`)
  expect(screen).not.toMatch(colours)
  const validated = await oncrew(['validate', '--fail-on', 'warning'], {cwd})
  expect(validated.out).toContain('oncrew.yaml is sound')
  const {business, numbers} = parse(readFileSync(join(cwd, 'oncrew.yaml'), 'utf8'))
  expect(business).toMatchObject({
    time_zone: 'America/Chicago',
    trades: ['plumbing'],
    service_area: ['Oak Park', '60302'],
  })
  expect(numbers).toHaveLength(2)
  expect((await oncrew(['sim', './scenarios/emergency.yaml'], {cwd})).code).toBe(0)
  expect((await oncrew(['ready'], {cwd})).err).toContain('GO: 9 of 9')
}, 40_000)

test.each([1, 6, 10, 14])(
  'Ctrl-C at question %i leaves nothing behind',
  async at => {
    const {cwd, code, screen} = await atATerminal(
      conversation.slice(0, at).map(([question, answer], index) => [question, index === at - 1 ? '\u0003' : answer]),
    )
    expect(screen).toContain('Nothing was written.')
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual([])
  },
  20_000,
)

test('a file that is there is overwritten only with a yes, or --force', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), 'mine')
  const mine = () => readFileSync(join(cwd, 'oncrew.yaml'), 'utf8')
  const refused = await oncrew(flags, {cwd})
  expect(refused.err).toContain('There is oncrew.yaml already.')
  expect(refused.code).toBe(1)
  const asked = flags.filter(flag => flag !== '--yes')
  const answers: readonly (readonly [string, string])[] = [
    ['When is', '\r'],
    ['How are you told', '\r'],
    ['Which towns', '\r'],
    ['Overwrite', 'n\r'],
  ]
  expect((await atATerminal(answers, {cwd, args: asked})).screen).toContain('Nothing was written.')
  expect(mine()).toBe('mine')
  expect(readdirSync(cwd)).toEqual(['oncrew.yaml'])
  expect((await oncrew([...flags, '--force'], {cwd})).code).toBe(0)
  expect(mine()).toContain('Northside Plumbing')
}, 20_000)

test('--json asks nothing, and is what its schema describes', async () => {
  const {out} = await oncrew([...flags.filter(flag => flag !== '--yes'), '--json'])
  expectForm('output/init', JSON.parse(out))
  expect(JSON.parse(out).written).toEqual(['oncrew.yaml', 'scenarios/emergency.yaml'])
})

test('with nobody to ask, what is missing is named as flags', async () => {
  const {err, code} = await oncrew(['init', '--trade', 'plumbing'])
  expect(err).toContain('--business')
  expect(err).toContain('--source')
  expect(err).not.toContain('--trade plumbing')
  expect(code).toBe(2)
})

/** A repository with a set-up in it, and an `npx` that runs this oncrew. */
async function aRepository() {
  const cwd = emptyFolder()
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {cwd, env, encoding: 'utf8'})
  const tools = emptyFolder()
  const tool = (name: string, script: string) => {
    writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(tools, name), 0o755)
  }
  tool('npx', `shift 2; exec "${process.execPath}" "${join(root, 'bin/run.js')}" "$@"`)
  tool('gh', 'echo "gh $*"; cat comment.md')
  const env = {PATH: `${tools}:${process.env.PATH}`, HOME: cwd, TZ: 'UTC'}
  git('init', '--quiet')
  expect((await oncrew([...flags, '--workflow', '--hook'], {cwd, env})).code).toBe(0)
  return {cwd, git, env}
}

test('the hook lets no file with errors be committed, and looks at what is staged', async () => {
  const {cwd, git} = await aRepository()
  git('add', '.')
  expect(git('commit', '-m', 'first').status).toBe(0)
  const file = join(cwd, 'oncrew.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('crew: [sam]', 'crew: [samm]'))
  git('add', '.')
  writeFileSync(file, text)
  const refused = git('commit', '-m', 'second')
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('samm')
  git('add', '.')
  writeFileSync(join(cwd, 'notes.md'), 'x')
  git('add', '.')
  expect(git('commit', '-m', 'third').status).toBe(0)
}, 30_000)

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
}

test('the workflow grants the least, and every step of it runs', async () => {
  const {cwd, git, env} = await aRepository()
  git('add', '.')
  git('commit', '-m', 'first')
  const workflow = parse(readFileSync(join(cwd, '.github/workflows/oncrew.yml'), 'utf8'))
  expect(workflow.permissions).toEqual({contents: 'read'})
  expect(workflow.jobs.check.permissions).toBeUndefined()
  expect(workflow.jobs.say.permissions).toEqual({contents: 'read', 'pull-requests': 'write'})
  expect(JSON.stringify(workflow.jobs.check)).not.toContain('secrets.')

  const file = join(cwd, 'oncrew.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('seconds: 20', 'seconds: 15'))
  const steps: readonly Step[] = [...workflow.jobs.check.steps, ...workflow.jobs.say.steps]
  const set = {BASE: 'HEAD', PR: '7', TWILIO_ACCOUNT_SID: '', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')}
  const said = steps.flatMap(({run}) => {
    if (run === undefined) return []
    const all = {...env, ...workflow.env, ...set}
    return [execFileSync('bash', ['-eo', 'pipefail', '-c', run], {cwd, env: all, encoding: 'utf8', stdio: 'pipe'})]
  })
  expect(said.join('\n')).toContain('An emergency at night')
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('Northside Plumbing: go')
  expect(said.at(-1)).toContain('gh pr comment 7')
  expect(said.at(-1)).toContain('rings Sam Ortiz for 15 s')
  expect(existsSync(join(cwd, 'comment.md'))).toBe(true)
}, 60_000)

test('a folder that does not let itself be written to is left as it is', async () => {
  const cwd = emptyFolder()
  mkdirSync(join(cwd, 'scenarios'))
  writeFileSync(join(cwd, 'blocked'), '')
  const {code, err} = await oncrew([...flags, '--config', 'blocked/oncrew.yaml'], {cwd})
  expect(code).toBe(1)
  expect(err).toContain('could not be written')
  expect(readdirSync(cwd).sort()).toEqual(['blocked', 'scenarios'])
})
