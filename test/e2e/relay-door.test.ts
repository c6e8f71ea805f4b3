import {readFileSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {emptyFolder, finished, root, startOncrew} from './oncrew.ts'

test('strangers who knock at the relay and are gone at once do not bring the server down', async () => {
  const cwd = emptyFolder()
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  writeFileSync(join(cwd, 'oncrew.yaml'), example.replace('transport: gather', 'transport: relay'))
  const env = {
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(31)}1`,
    TWILIO_AUTH_TOKEN: 'x'.repeat(32),
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
