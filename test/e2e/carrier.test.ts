import {existsSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {emptyFolder, finished, oncrew, startOncrew} from './oncrew.ts'

const seed = `
numbers:
  - phone_number: "+13125550190"
    voice_url: http://127.0.0.1:9/nobody
`
const basic = `Basic ${Buffer.from('AC00000000000000000000000000000001:0123456789abcdef0123456789abcdef').toString('base64')}`

async function started(cwd: string, ...flags: string[]) {
  const child = startOncrew(['carrier', '--port', '0', ...flags], {cwd})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const over = finished(child)
  const url = await new Promise<string>(resolve => {
    let text = ''
    child.stderr?.on('data', chunk => {
      text += chunk
      const found = /TWILIO_API_URL=(\S+)\n/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const list = async () => {
    const path = '/2010-04-01/Accounts/AC00000000000000000000000000000001/IncomingPhoneNumbers.json'
    const body = (await (await fetch(url + path, {headers: {Authorization: basic}})).json()) as {
      incoming_phone_numbers: {phone_number: string}[]
    }
    return body.incoming_phone_numbers.map(row => row.phone_number)
  }
  return {
    url,
    list,
    stop() {
      child.kill('SIGINT')
      return over
    },
  }
}

test('answers, is called, stops at Ctrl-C, and has it all again from its state', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'seed.yaml'), seed)
  const first = await started(cwd, '--seed', 'seed.yaml', '--state', 'state.json')
  expect(await first.list()).toEqual(['+13125550190'])
  const bought = await fetch(
    `${first.url}/2010-04-01/Accounts/AC00000000000000000000000000000001/IncomingPhoneNumbers.json`,
    {
      method: 'POST',
      headers: {Authorization: basic},
      body: new URLSearchParams({AreaCode: '303'}),
    },
  )
  expect(bought.status).toBe(201)
  const called = await oncrew(['carrier', 'call', '(312) 555-0190', '--carrier', first.url], {cwd})
  expect(called).toMatchObject({
    code: 0,
    out: expect.stringContaining('We are sorry, an application error has occurred'),
  })
  const {code, out, err} = await first.stop()
  expect(code).toBe(0)
  expect(out).toMatch(/201 {2}CreateIncomingPhoneNumber 303/)
  expect(err).toContain('The account is kept in state.json')
  expect(existsSync(join(cwd, 'state.json'))).toBe(true)
  const second = await started(cwd, '--state', 'state.json')
  expect(await second.list()).toEqual(['+13035550100', '+13125550190'])
  await second.stop()
})

test('a call whose carrier goes away says so', async () => {
  const cwd = emptyFolder()
  const pausing = createServer((_, response) => {
    response.setHeader('content-type', 'text/xml')
    response.end('<Response><Say>Please wait.</Say><Pause length="60"/></Response>')
  })
  await new Promise<void>(resolve => pausing.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void pausing.close())
  const {port} = pausing.address() as AddressInfo
  writeFileSync(join(cwd, 'seed.yaml'), seed.replace(':9/', `:${port}/`))
  const carrier = await started(cwd, '--seed', 'seed.yaml')
  const child = startOncrew(['carrier', 'call', '+13125550190', '--carrier', carrier.url], {cwd})
  const over = finished(child)
  await new Promise<void>(resolve => child.stdout?.on('data', chunk => String(chunk).includes('wait') && resolve()))
  await carrier.stop()
  const {code, err} = await over
  expect(code).toBe(4)
  expect(err).toContain('✗ The carrier at')
  expect(err).not.toContain('    at ')
})

test('what is wrong with a seed, a state, a port or a number is said', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'seed.yaml'), 'numberz: []')
  writeFileSync(join(cwd, 'state.json'), '{"version": 9}')
  const said = async (...args: string[]) => {
    const {code, err} = await oncrew(['carrier', ...args], {cwd})
    return `${code} ${err.split('\n')[0]}`
  }
  expect(await said('--seed', 'seed.yaml')).toBe('3 ✗ seed.yaml has an error.')
  expect(await said('--seed', 'nowhere.yaml')).toBe('2 ✗ The seed nowhere.yaml could not be read.')
  expect(await said('--state', 'state.json')).toMatch(/^1 ✗ state\.json holds no kept account/)
  expect(await said('call', 'the truck')).toBe('2 ✗ NUMBER: the truck is not a phone number.')
  expect(await said('call', '+13125550190', '--carrier', 'http://127.0.0.1:9')).toMatch(/^4 ✗ No carrier answers/)
  const running = await started(cwd)
  expect(await said('--port', new URL(running.url).port)).toMatch(/^1 ✗ Port \d+ cannot be listened on/)
})
