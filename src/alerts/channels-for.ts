import {type AlertRules, type Channel, type CrewMember, channels} from '../config/routing.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import {chatChannel} from './channels/chat.ts'
import {emailChannel} from './channels/email.ts'
import {pushChannel, pushoverServer} from './channels/push.ts'
import {terminalChannel} from './channels/terminal.ts'
import {textChannel} from './channels/text.ts'
import {webhookChannel} from './channels/webhook.ts'
import type {Channels, Message, Send} from './message.ts'

/** What the channels need of the world. */
export interface ChannelNeeds {
  readonly account: TwilioAccount
  /** The value of an environment variable that the routing file names. */
  readonly secret: (name: string) => string | undefined
  readonly now: () => number
  /** Where the carrier is to report what became of a text. */
  readonly reportTo: (message: Message) => string
  /** Somebody watches what is written here. Undefined: nobody does. */
  readonly terminal: ((text: string) => void) | undefined
  /** In place of Pushover's own address. */
  readonly pushoverServer?: string
}

/** The channels that the routing file sets up, with the secrets it names. */
export function channelsFor(rules: AlertRules, needs: ChannelNeeds): Channels {
  return Object.fromEntries(channels.map(channel => [channel, makers[channel](rules, needs)])) as Channels
}

type Make = (rules: AlertRules, needs: ChannelNeeds) => Send

const makers: Readonly<Record<Channel, Make>> = {
  text({textFrom}, {account, now, reportTo}) {
    if (textFrom === undefined) return notSetUp('the routing file has no alerts.text_from')
    const {accountSid, authToken, apiUrl} = account
    const login = {accountSid, username: accountSid, password: authToken}
    const at = apiUrl === undefined ? {} : {baseUrl: apiUrl}
    return textChannel({...login, ...at, from: textFrom, statusCallback: reportTo}, now)
  },
  email({email}, {secret}) {
    if (email === undefined) return notSetUp('the routing file has no alerts.email')
    const smtpUrl = secret(email.smtpUrl.env)
    if (smtpUrl === undefined) return notSetUp(`${email.smtpUrl.env} is not set`)
    return emailChannel({smtpUrl, from: email.from})
  },
  push({push}, needs) {
    if (push === undefined) return notSetUp('the routing file has no alerts.push')
    const token = push.token && needs.secret(push.token.env)
    if (push.token !== undefined && token === undefined) return notSetUp(`${push.token.env} is not set`)
    const server = push.service === 'ntfy' ? push.server : (needs.pushoverServer ?? pushoverServer)
    const addressOf = (member: CrewMember) => member.push && needs.secret(member.push.env)
    return pushChannel({service: push.service, server, token, addressOf}, needs.now)
  },
  chat({chat}, {secret, now}) {
    if (chat === undefined) return notSetUp('the routing file has no alerts.chat')
    const url = secret(chat.url.env)
    return url === undefined ? notSetUp(`${chat.url.env} is not set`) : chatChannel({url}, now)
  },
  webhook({webhook}, {secret, now}) {
    if (webhook === undefined) return notSetUp('the routing file has no alerts.webhook')
    const signingSecret = secret(webhook.signingSecret.env)
    const url = typeof webhook.url === 'object' ? secret(webhook.url.env) : webhook.url
    if (url === undefined || signingSecret === undefined)
      return notSetUp('a variable that alerts.webhook names is not set')
    return webhookChannel({url, signingSecret}, now)
  },
  terminal(_rules, {terminal}) {
    return terminal === undefined ? notSetUp('nobody watches the terminal of this server') : terminalChannel(terminal)
  },
}

/** Refuses for good, so that the alert takes another way at once. */
function notSetUp(reason: string): Send {
  return async () => ({kind: 'failed', reason, again: 'never'})
}

/** Variables that the routing file names and that are not set. */
export function missingSecrets(
  {
    alerts: {email, push, chat, webhook},
    crew,
  }: {readonly alerts: AlertRules; readonly crew: ReadonlyMap<string, CrewMember>},
  secret: (name: string) => string | undefined,
): readonly string[] {
  const members = push === undefined ? [] : [...crew.values()].map(member => member.push?.env)
  const named = [
    email?.smtpUrl.env,
    push?.token?.env,
    ...members,
    chat?.url.env,
    webhook?.signingSecret.env,
    typeof webhook?.url === 'object' ? webhook.url.env : undefined,
  ]
  return [...new Set(named.filter(name => name !== undefined).filter(name => secret(name) === undefined))]
}
