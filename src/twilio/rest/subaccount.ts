import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import {credentialsFrom, type Environment} from './credentials.ts'
import {createExchange, type ExchangeOptions} from './exchange.ts'
import {Refusal} from './refusal.ts'

/**
 * The environment of a subaccount that is named by TWILIO_SUBACCOUNT_SID and reached with its parent's credentials: its own
 * SID and token in the place of the parent's, for Studio and Messaging refuse a parent, and webhooks of a subaccount are
 * signed with its own token. Without that variable: the environment as it is. Throws a Problem that says why it cannot be.
 */
export async function asSubaccount(
  environment: Environment,
  options: Omit<ExchangeOptions, 'credentials'>,
): Promise<Environment> {
  const sid = environment.TWILIO_SUBACCOUNT_SID?.trim() ?? ''
  if (sid === '' || sid === environment.TWILIO_ACCOUNT_SID?.trim()) return environment
  if (!/^AC[0-9a-f]{32}$/i.test(sid)) {
    throw new Problem({
      what: 'TWILIO_SUBACCOUNT_SID is no account SID: those are AC and 32 hexadecimal digits.',
      fix: ['Twilio Console > Account > Subaccounts has it.'],
      exit: Exit.usage,
    })
  }
  const credentials = credentialsFrom(environment)
  const {exchange, close} = createExchange({...options, credentials})
  const api = credentials.apiUrl ?? 'https://api.twilio.com'
  try {
    const {body} = await exchange({method: 'get', uri: `${api}/2010-04-01/Accounts/${sid}.json`})
    const token = tokenIn(body, sid)
    const {TWILIO_API_KEY: _, TWILIO_API_SECRET: __, TWILIO_SUBACCOUNT_SID: ___, ...rest} = environment
    return {...rest, TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token}
  } catch (thrown) {
    throw thrown instanceof Refusal && [401, 403, 404].includes(thrown.status) ? closedTo(sid, thrown) : thrown
  } finally {
    close()
  }
}

function tokenIn(body: string, sid: string): string {
  const said: unknown = JSON.parse(body)
  const fields = new Map<string, unknown>(typeof said === 'object' && said !== null ? Object.entries(said) : [])
  const [token, status] = [fields.get('auth_token'), fields.get('status')]
  if (status !== undefined && status !== 'active') {
    throw new Problem({
      what: `Subaccount ${sid} is ${status}.`,
      fix: ['Open it again in the Twilio Console > Account > Subaccounts.'],
      exit: Exit.carrier,
    })
  }
  if (typeof token === 'string' && token !== '') return token
  throw new Problem({what: `Twilio does not tell the token of ${sid}.`, fix: own, exit: Exit.carrier})
}

const own = ['Or use the credentials of the subaccount itself, without TWILIO_SUBACCOUNT_SID.']

function closedTo(sid: string, {message}: Refusal): Problem {
  return new Problem({
    what: `Subaccount ${sid} cannot be opened with these credentials.`,
    why: message,
    fix: [
      'It takes the auth token of the account that it belongs to: a standard API key may not look at accounts.',
      ...own,
    ],
    exit: Exit.carrier,
  })
}
