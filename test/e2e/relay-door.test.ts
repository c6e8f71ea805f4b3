import {createHmac} from 'node:crypto'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import WebSocket from 'ws'
import {emptyFolder, finished, oncrew, root, startOncrew} from './oncrew.ts'

const authToken = 'x'.repeat(32)
const call = `CA${'0'.repeat(32)}`

async function relayServer() {
  const cwd = emptyFolder()
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  writeFileSync(join(cwd, 'oncrew.yaml'), example.replace('transport: gather', 'transport: relay'))
  const env = {
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(31)}1`,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: 'http://127.0.0.1:9',
    ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
  }
  const server = startOncrew(['serve', '--port', '0'], {cwd, env})
  const done = finished(server)
  const port = await new Promise<number>(resolve => {
    let heard = ''
    server.stderr?.on('data', chunk => {
      heard += chunk
      const found = /\(port (\d+)\)/.exec(heard)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
  })
  return {server, done, port, cwd}
}

function sign(url: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url)
  return createHmac('sha1', authToken).update(signed).digest('base64')
}

function post(port: number, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const url = `http://127.0.0.1:${port}${path}`
  return fetch(url, {
    method: 'POST',
    headers: {'x-twilio-signature': sign(url, fields)},
    body: new URLSearchParams(fields),
  })
}

test('strangers who knock at the relay and are gone at once do not bring the server down', async () => {
  const {server, done, port} = await relayServer()
  for (let count = 0; count < 20; count += 1) await knockAndVanish(port)
  const health = await fetch(`http://127.0.0.1:${port}/healthz`)
  expect(health.status).toBe(200)
  server.kill('SIGTERM')
  expect((await done).code).toBe(0)
})

function knockAndVanish(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `GET /relay?call=CA${'0'.repeat(32)} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      )
      socket.resetAndDestroy()
    })
    socket.on('close', () => resolve())
    socket.on('error', reject)
  })
}

test('two utterances close together are both heard, and a stop does not wait for the caller to hang up', async () => {
  const {server, done, port, cwd} = await relayServer()
  const arrival = {CallSid: call, From: '+13125550142', To: '+13125550195', CallStatus: 'ringing'}
  await post(port, '/voice', arrival)

  const path = `/relay?call=${call}`
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
    headers: {'x-twilio-signature': sign(`ws://127.0.0.1:${port}${path}`, {})},
  })
  await once(socket, 'open')
  const spoken: string[] = []
  const twice = new Promise<void>(resolve => {
    socket.on('message', frame => {
      spoken.push(String(frame))
      if (spoken.length === 2) resolve()
    })
  })
  const say = (voicePrompt: string) => socket.send(JSON.stringify({type: 'prompt', voicePrompt, last: true}))
  socket.send(JSON.stringify({type: 'setup', callSid: call, sessionId: 'VX1'}))
  say('my bathroom faucet is dripping')
  say('my name is Dana Whitfield')
  await twice

  const closed = once(socket, 'close')
  server.kill('SIGTERM')
  expect((await closed)[0]).toBe(1001)
  expect((await done).code).toBe(0)
  const {out} = await oncrew(['calls', '--json'], {cwd})
  expect(JSON.parse(out).calls).toMatchObject([{name: 'Dana Whitfield', reason: expect.stringContaining('faucet')}])
})
