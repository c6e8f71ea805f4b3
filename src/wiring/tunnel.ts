import {setTimeout as delay} from 'node:timers/promises'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import {second} from '../time/clock.ts'

export interface Tunnel {
  /** Where the world reaches it, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Of ngrok's own library, what is used of it. */
export type Forward = (options: {
  readonly addr: number
  readonly authtoken: string
  readonly domain?: string
}) => Promise<{url(): string | null; close(): Promise<void>}>

interface TunnelWish {
  /** NGROK_AUTHTOKEN. */
  readonly token: string | undefined
  /** Undefined: any that ngrok gives. */
  readonly domain: string | undefined
  /** In place of ngrok's. */
  readonly forward?: Forward
  /** ngrok itself waits for ever on a network that says nothing. */
  readonly patienceMs?: number
}

/**
 * Opens an ngrok tunnel to a port of this machine.
 * @throws Problem that says what to do: no token, a wrong one, no network, a limit of the plan, a domain that is taken.
 */
export async function openTunnel(
  port: number,
  {token, domain, forward = forwardOfNgrok, patienceMs = 15 * second}: TunnelWish,
): Promise<Tunnel> {
  if (token === undefined || token.trim() === '') throw tunnelProblem('ERR_NGROK_4018')
  const waited = new AbortController()
  const opening = forward({addr: port, authtoken: token, ...(domain !== undefined && {domain})})
  // Too late: what opens after the deadline is closed again.
  const late = delay(patienceMs, undefined, {signal: waited.signal}).then(() => 'late' as const)
  late.catch(() => undefined)
  try {
    const listener = await Promise.race([opening, late])
    if (listener === 'late') {
      opening.then(
        each => each.close(),
        () => undefined,
      )
      throw tunnelProblem('timed out')
    }
    const url = listener.url()
    if (url === null) throw tunnelProblem('no address')
    return {url: url.replace(/\/+$/, ''), close: () => listener.close()}
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : tunnelProblem(messageOf(thrown))
  } finally {
    waited.abort()
  }
}

/** Loaded when a tunnel is wanted: it is native code. */
const forwardOfNgrok: Forward = async options => (await import('@ngrok/ngrok')).forward(options)

const tokenPage = 'https://dashboard.ngrok.com/get-started/your-authtoken'
const without = 'Or without ngrok: --public-url https://your.own.address, or --sim for no network at all.'

/** What an error of ngrok means (its codes: https://ngrok.com/docs/errors/reference), and what mends it. */
export function tunnelProblem(message: string): Problem {
  const code = /ERR_NGROK_(\d+)/.exec(message)?.[1]
  const told = (what: string, ...fix: readonly string[]) =>
    new Problem({what, why: firstLine(message), fix: [...fix, without], exit: Exit.carrier})
  switch (code) {
    case '4018':
      return new Problem({
        what: 'ngrok wants a token, and NGROK_AUTHTOKEN is not set.',
        fix: [`A free account has one: ${tokenPage}`, 'export NGROK_AUTHTOKEN=...', without],
        exit: Exit.usage,
      })
    case '105':
    case '106':
    case '107':
    case '109':
      return told('ngrok does not know the token in NGROK_AUTHTOKEN.', `Copy it again, whole: ${tokenPage}`)
    case '108':
    case '348':
      return told(
        'Another ngrok session runs already, and the plan allows no more.',
        'Stop the other one: https://dashboard.ngrok.com/agents',
      )
    case '334':
      return told(
        'The domain is in use by another tunnel of the account.',
        'Stop that one, or leave --domain out for a free address.',
      )
    case '314':
    case '319':
    case '320':
    case '326':
    case '327':
      return told(
        'The domain is not this account’s.',
        'Reserve it first: https://dashboard.ngrok.com/domains, or leave --domain out.',
      )
    case '324':
      return told(
        'The plan allows no more endpoints at once.',
        'Stop one of them: https://dashboard.ngrok.com/endpoints',
      )
    case '120':
    case '121':
      return told('ngrok no longer takes a library this old.', 'Update oncrew: a newer one brings a newer one.')
    case '102':
    case '103':
      return told('ngrok has suspended the account.', 'See https://dashboard.ngrok.com')
    case '9040':
      return told('ngrok lets nobody in from this network.', 'Use another network, or no proxy.')
    case '115':
    case '116':
      return told('The account lets nobody in from this network.', 'See https://dashboard.ngrok.com/ip-restrictions')
    case undefined:
      return told(
        'ngrok cannot be reached.',
        'Look at the network: ngrok connects to connect.ngrok-agent.com on port 443.',
      )
    default:
      return told(`ngrok says no (ERR_NGROK_${code}).`, `See https://ngrok.com/docs/errors/err_ngrok_${code}`)
  }
}

/** Without a token that somebody may have put into it. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replaceAll(/[A-Za-z0-9_]{30,}/g, '…')
}
