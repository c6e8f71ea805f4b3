import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawn} from '@lydell/node-pty'
import {expect, onTestFinished, test} from 'vitest'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, root} from '../e2e/oncrew.ts'

/** A person at a terminal: types each answer when its question is on the screen. */
async function atATerminal(args: readonly string[], answers: readonly (readonly [string, string])[]) {
  const box = await openAccount({numbers: ['+13125550190', '+13125550191']})
  onTestFinished(() => box.close())
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: cwd,
    TERM: 'xterm',
    NO_COLOR: '1',
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), ...args], {cwd, env, cols: 80, rows: 40})
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
  return {code, screen, box, lock: () => readFileSync(join(cwd, 'oncrew.lock.yaml'), 'utf8')}
}

test('apply asks, names the account and does it on a yes', async () => {
  const {code, screen, box, lock} = await atATerminal(['apply'], [['Make these', 'y\r']])
  expect(screen).toContain(`in account ${box.accountSid}`)
  expect(code).toBe(0)
  expect(box.rows.numbers.map(({voice_url: url}) => url)).toContain('https://calls.northside.example/voice')
  expect(lock()).toContain('origin: adopted')
})

test.each([
  ['no', 'n\r'],
  ['Ctrl-C', '\u0003'],
])('apply does nothing on %s', async (_, answer) => {
  const {screen, box} = await atATerminal(['apply'], [['Make these', answer]])
  expect(screen).toContain('Nothing was done.')
  expect(box.requests.every(({method}) => method === 'GET')).toBe(true)
})

test('a number is released only when it is typed', async () => {
  const release = ['numbers', 'release', '+13125550191']
  const wrong = await atATerminal(release, [['Type +13125550191', '+13125550190\r']])
  expect(wrong.screen).toContain('What is lost')
  expect(wrong.box.rows.numbers).toHaveLength(2)
  const right = await atATerminal(release, [['Type +13125550191', '+13125550191\r']])
  expect(right.screen).toContain('+13125550191 is released')
  expect(right.box.rows.numbers.map(({phone_number: number}) => number)).toEqual(['+13125550190'])
})
