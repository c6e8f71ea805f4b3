import {describe, expect, test, vi} from 'vitest'
import {type Forward, openTunnel, tunnelProblem} from '../../src/wiring/tunnel.ts'

test.each([
  ['ERR_NGROK_105: the authtoken does not look like one', 'does not know the token', 'your-authtoken'],
  ['authentication failed: invalid. ERR_NGROK_107', 'does not know the token', 'your-authtoken'],
  [
    'authentication failed: Your account is limited to 1 simultaneous ngrok agent sessions. ERR_NGROK_108',
    'Another ngrok session',
    'Stop the other one',
  ],
  ['may not run more than 3 endpoints over a single session. ERR_NGROK_324', 'no more endpoints', 'Stop one of them'],
  ['Your ngrok-agent version is too old. ERR_NGROK_121', 'library this old', 'Update oncrew'],
  ['Your account has been suspended. ERR_NGROK_102', 'suspended', 'dashboard.ngrok.com'],
  ['does not permit connections from your IP. ERR_NGROK_115', 'from this network', 'ip-restrictions'],
  ['We do not allow agents to connect from your IP address. ERR_NGROK_9040', 'from this network', 'another network'],
  ['failed to start tunnel: The endpoint is already online. ERR_NGROK_334', 'in use by another tunnel', '--domain'],
  ['The domain is reserved for another account. ERR_NGROK_320', 'not this account’s', 'Reserve it first'],
  ['failed to connect session: failed to establish tcp connection', 'cannot be reached', 'network'],
  ['something new ERR_NGROK_9999', 'ERR_NGROK_9999', 'errors/err_ngrok_9999'],
])('%s is told with what to do', (message, what, fix) => {
  const problem = tunnelProblem(message)
  expect(problem.message).toContain(what)
  expect(problem.fix.join('\n')).toContain(fix)
  expect(problem.fix.at(-1)).toContain('--sim')
})

test('a token never stands in what is printed', () => {
  const problem = tunnelProblem('ERR_NGROK_107: 2abcdefghijklmnopqrstuvwxyz_0123456789ABCDEFGHIJ is invalid')
  expect(JSON.stringify(problem)).not.toContain('0123456789ABCDEFGHIJ')
})

test('no token is found out before the network is asked', async () => {
  await expect(openTunnel(3000, {token: undefined, domain: undefined})).rejects.toThrow('NGROK_AUTHTOKEN is not set')
})

describe('opening', () => {
  const wish = {token: 'a-token', domain: undefined}
  const listening = (closed: () => void) => ({url: () => 'https://a.ngrok.app/', close: async () => closed()})

  test('gives the address without its last slash, and closes what was opened', async () => {
    const closed = vi.fn()
    const tunnel = await openTunnel(3000, {...wish, forward: async () => listening(closed)})
    expect(tunnel.url).toBe('https://a.ngrok.app')
    await tunnel.close()
    expect(closed).toHaveBeenCalledOnce()
  })

  test('is given up when ngrok says nothing, and what it opens afterwards is closed again', async () => {
    const late = Promise.withResolvers<Awaited<ReturnType<Forward>>>()
    const closed = Promise.withResolvers<void>()
    const opening = openTunnel(3000, {...wish, forward: () => late.promise, patienceMs: 1})
    await expect(opening).rejects.toThrow('ngrok cannot be reached')
    late.resolve(listening(closed.resolve))
    await closed.promise
  })

  test('says what ngrok refuses', async () => {
    const refused = async () => Promise.reject(new Error('failed: ERR_NGROK_334'))
    const opening = openTunnel(3000, {...wish, domain: 'calls.example', forward: refused})
    await expect(opening).rejects.toThrow('in use by another tunnel')
  })
})
