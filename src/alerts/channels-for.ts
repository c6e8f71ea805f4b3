import type {AlertRules} from '../config/routing.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import {emailChannel} from './channels/email.ts'
import {textChannel} from './channels/text.ts'
import {webhookChannel} from './channels/webhook.ts'
import type {Channels, Message, Send} from './message.ts'

/** The channels that the routing file sets up, with the secrets it names. */
export function channelsFor(
  {textFrom, email, webhook}: AlertRules,
  account: TwilioAccount,
  secret: (name: string) => string | undefined,
  now: () => number,
  reportTo: (message: Message) => string,
): Channels {
  const {accountSid, authToken, apiUrl} = account
  const smtpUrl = email === undefined ? undefined : secret(email.smtpUrl.env)
  const signingSecret = webhook === undefined ? undefined : secret(webhook.signingSecret.env)
  const webhookUrl = typeof webhook?.url === 'object' ? secret(webhook.url.env) : webhook?.url
  return {
    text:
      textFrom === undefined
        ? notSetUp('the routing file has no alerts.text_from')
        : textChannel({
            accountSid,
            username: accountSid,
            password: authToken,
            from: textFrom,
            statusCallback: reportTo,
            ...(apiUrl !== undefined && {baseUrl: apiUrl}),
          }),
    email:
      email === undefined || smtpUrl === undefined
        ? notSetUp(email === undefined ? 'the routing file has no alerts.email' : `${email.smtpUrl.env} is not set`)
        : emailChannel({smtpUrl, from: email.from}),
    webhook:
      webhookUrl === undefined || signingSecret === undefined
        ? notSetUp('alerts.webhook is not set up, or a variable it names is not set')
        : webhookChannel({url: webhookUrl, signingSecret}, now),
  }
}

/** Refuses for good, so that the alert takes another way at once. */
function notSetUp(reason: string): Send {
  return async () => ({kind: 'failed', reason, again: 'never'})
}

/** Variables that the routing file names and that are not set. */
export function missingSecrets(
  {email, webhook}: AlertRules,
  secret: (name: string) => string | undefined,
): readonly string[] {
  const named = [
    email?.smtpUrl.env,
    webhook?.signingSecret.env,
    typeof webhook?.url === 'object' ? webhook.url.env : undefined,
  ]
  return named.filter(name => name !== undefined).filter(name => secret(name) === undefined)
}
