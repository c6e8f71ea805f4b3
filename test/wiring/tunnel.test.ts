import {expect, test} from 'vitest'
import {openTunnel, tunnelProblem} from '../../src/wiring/tunnel.ts'

test.each([
  ['ERR_NGROK_105: the authtoken does not look like one', 'does not know the token', 'your-authtoken'],
  ['ERR_NGROK_107', 'does not know the token', 'your-authtoken'],
  [
    'authentication failed: Your account is limited to 1 simultaneous ngrok agent sessions. ERR_NGROK_108',
    'Another ngrok session',
    'Stop the other one',
  ],
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
