import {get} from '../alerts/channels/post.ts'
import {missingSecrets} from '../alerts/channels-for.ts'
import type {Routing} from '../config/routing.ts'
import {messageOf} from '../problem/problem.ts'
import {type Instant, minute} from '../time/clock.ts'
import type {TwilioAccount} from '../twilio/account.ts'

/** Something that is wrong at the start, though calls may be answered all the same. */
export interface StartFinding {
  readonly level: 'info' | 'warn' | 'error'
  readonly words: string
}

const patienceMs = 3000
const clockMayDiffer = 2 * minute

export interface StartNeeds {
  readonly routing: Routing
  readonly account: TwilioAccount
  readonly publicUrl: string | undefined
  readonly secret: (name: string) => string | undefined
  /** What tells this process from any other. */
  readonly instance: string
  readonly now: () => Instant
}

/** What is wrong, as far as one can tell from here: the variables, the credentials and the clock, the public address. */
export async function startFindings(needs: StartNeeds): Promise<readonly StartFinding[]> {
  const {routing, account, publicUrl, secret, instance, now} = needs
  const [ofAccount, ofAddress] = await Promise.all([
    checkAccount(account, now),
    publicUrl === undefined ? [] : checkPublicUrl(publicUrl, instance),
  ])
  const ofVariables = missingSecrets(routing, secret).map((name): StartFinding => {
    const words = `${name} is not set: the alerts that need it take another way, if the file has one.`
    return {level: 'warn', words}
  })
  return [...ofVariables, ...ofAccount, ...ofAddress]
}

/** Asks Twilio who we are, and by the way what time it is. */
export async function checkAccount(
  {accountSid, authToken, apiUrl = 'https://api.twilio.com'}: TwilioAccount,
  now: () => Instant,
): Promise<readonly StartFinding[]> {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  try {
    const {status, date} = await get(`${apiUrl}/2010-04-01/Accounts/${accountSid}.json`, {authorization}, patienceMs)
    const off = date === undefined ? 0 : Math.abs(Date.parse(date) - now())
    const clock: readonly StartFinding[] =
      off > clockMayDiffer
        ? [
            {
              level: 'error',
              words: `This machine's clock differs from Twilio's by ${Math.round(off / minute)} minutes: set it by NTP. Hours, hand-overs and links go by it.`,
            },
          ]
        : []
    if (status === 401 || status === 403) {
      return [
        ...clock,
        {
          level: 'error',
          words:
            'Twilio does not accept TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN: genuine webhooks will be refused, and no text sent. Copy both from the account page of the Console.',
        },
      ]
    }
    return clock
  } catch (thrown) {
    return [{level: 'warn', words: `Twilio could not be asked whether the credentials are right: ${messageOf(thrown)}`}]
  }
}

/** Asks our own health by the public address: whoever answers must be this process. */
async function checkPublicUrl(publicUrl: string, instance: string): Promise<readonly StartFinding[]> {
  const where = `${publicUrl}/healthz`
  try {
    const {status, text} = await get(where, {}, patienceMs)
    if (text.includes(instance)) return []
    return [
      {
        level: 'error',
        words: `${publicUrl} is answered by something else than this server (HTTP ${status} at ${where}): calls would go there. Check the tunnel or proxy, and --port.`,
      },
    ]
  } catch (thrown) {
    return [
      {
        level: 'warn',
        words: `${where} could not be reached from here (${messageOf(thrown)}). Where a machine cannot call its own public address that means nothing; otherwise Twilio cannot reach it either.`,
      },
    ]
  }
}
