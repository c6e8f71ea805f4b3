import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'

/** What opens an account's API. Never printed, never written anywhere. */
export interface Credentials {
  readonly accountSid: string
  /** The account SID with its auth token, or the SID of an API key with its secret. */
  readonly username: string
  readonly password: string
  /** Where the API is; undefined: Twilio's own hosts. */
  readonly apiUrl: string | undefined
}

/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET. For a subaccount these are its
 * own (subaccount.ts finds them). Throws a Problem that names what is missing.
 */
export function credentialsFrom(environment: Environment): Credentials {
  const value = (name: string) => {
    const text = environment[name]?.trim()
    return text === undefined || text === '' ? undefined : text
  }
  const accountSid = value('TWILIO_ACCOUNT_SID')
  const [key, secret, token] = [value('TWILIO_API_KEY'), value('TWILIO_API_SECRET'), value('TWILIO_AUTH_TOKEN')]
  if (accountSid === undefined) throw missing('TWILIO_ACCOUNT_SID is not set.')
  if (!/^AC[0-9a-f]{32}$/i.test(accountSid)) {
    throw missing('TWILIO_ACCOUNT_SID is no account SID: those are AC and 32 hexadecimal digits.')
  }
  const apiUrl = value('TWILIO_API_URL')?.replace(/\/+$/, '')
  if (apiUrl !== undefined && !URL.canParse(apiUrl)) {
    throw new Problem({
      what: `TWILIO_API_URL is not a URL: ${apiUrl}`,
      fix: ['Leave it unset for Twilio itself.'],
      exit: Exit.usage,
    })
  }
  if (key !== undefined && secret !== undefined) {
    if (!/^SK[0-9a-f]{32}$/i.test(key)) {
      throw missing('TWILIO_API_KEY is not the SID of a key: those are SK and 32 hexadecimal digits.')
    }
    return {accountSid, username: key, password: secret, apiUrl}
  }
  if (key !== undefined && token === undefined) throw missing('TWILIO_API_KEY is set, but TWILIO_API_SECRET is not.')
  if (token === undefined) throw missing('TWILIO_AUTH_TOKEN is not set, nor TWILIO_API_KEY with TWILIO_API_SECRET.')
  return {accountSid, username: accountSid, password: token, apiUrl}
}

function missing(what: string): Problem {
  return new Problem({
    what,
    fix: [
      'Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN from the account page of the Twilio Console,',
      "or TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET. For a subaccount: its own, or its parent's with TWILIO_SUBACCOUNT_SID.",
      'To see it without an account: oncrew plan --emulator',
    ],
    exit: Exit.usage,
  })
}
