import {createHash} from 'node:crypto'
import type {PushService} from '../../config/routing.ts'
import {minute, second} from '../../time/clock.ts'
import {asPush, type Push} from '../as-push.ts'
import type {Message, Outcome, Send} from '../message.ts'
import {refusalBy} from './http-outcome.ts'
import {formOf, membersOf, type PostAnswer, post, unanswered} from './post.ts'

export interface PushAccount {
  readonly service: PushService['service']
  /** Without a slash at its end. */
  readonly server: string
  readonly token: string | undefined
  /** A crew member's topic or user key; undefined when its variable is not set. */
  readonly addressOf: (member: NonNullable<Message['to']>) => string | undefined
  readonly timeoutMs?: number
}

export const pushoverServer = 'https://api.pushover.net'

/** One request of a service, and how its answer is read. */
interface Dialect {
  readonly who: string
  readonly request: (
    push: Push,
    address: string,
    account: PushAccount,
    id: string,
  ) => {readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string}
  /** The service's own id for the message; undefined when it did not take it. */
  readonly receipt: (answer: PostAnswer) => string | undefined
}

/**
 * To the app on somebody's phone. A server of ntfy from 2.16 on takes a repetition for the message itself, and the phone shows one;
 * an older one and Pushover know none: after a crash a message may come twice.
 */
export function pushChannel(account: PushAccount, now: () => number): Send {
  const dialect = dialects[account.service]
  return async (message): Promise<Outcome> => {
    const address = message.to && account.addressOf(message.to)
    if (address === undefined) {
      return {kind: 'failed', reason: 'the variable with the push address of this person is not set', again: 'never'}
    }
    try {
      const {url, headers, body} = dialect.request(asPush(message), address, account, message.id)
      const answer = await post(url, headers, body, account.timeoutMs ?? 15_000)
      const receipt = answer.status >= 200 && answer.status < 300 ? dialect.receipt(answer) : undefined
      if (receipt !== undefined) return {kind: 'sent', receipt}
      return {kind: 'failed', ...refusalBy(dialect.who, answer, now())}
    } catch (thrown) {
      return {kind: 'failed', reason: unanswered(dialect.who, thrown), again: 'later'}
    }
  }
}

const dialects: Readonly<Record<PushAccount['service'], Dialect>> = {
  // https://docs.ntfy.sh/publish/#publish-as-json: to the root, so that no header has to carry the caller's words.
  ntfy: {
    who: 'ntfy',
    request({title, body, urgency, link, call, labels}, topic, {server, token}, id) {
      const view = link === undefined ? [] : [{action: 'view', label: labels.takeIt, url: link}]
      const dial = call === undefined ? [] : [{action: 'view', label: labels.callBack, url: `tel:${call}`}]
      const priority = {emergency: 5, urgent: 4, standard: 3, low: 2}[urgency]
      return {
        url: `${server}/`,
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && {authorization: `Bearer ${token}`}),
        },
        body: JSON.stringify({
          topic,
          sequence_id: sequenceId(id),
          title,
          message: body,
          priority,
          actions: [...view, ...dial],
        }),
      }
    },
    receipt: answer => String(membersOf(answer).id ?? ''),
  },
  // https://pushover.net/api
  pushover: {
    who: 'Pushover',
    request({title, body, urgency, link, labels}, user, {server, token}) {
      const emergency = {priority: 2, retry: minute / second, expire: (15 * minute) / second}
      const priority = urgency === 'emergency' ? emergency : {priority: {urgent: 1, standard: 0, low: -1}[urgency]}
      const fields = {token: token ?? '', user, title, message: body, ...priority}
      return {
        url: `${server}/1/messages.json`,
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        body: formOf({...fields, ...(link !== undefined && {url: link, url_title: labels.takeIt})}),
      }
    },
    receipt(answer) {
      const {status, request} = membersOf(answer)
      return status === 1 ? String(request ?? '') : undefined
    },
  },
}

/** ntfy takes letters, digits, - and _, 64 at the most, and refuses the whole message for anything else. */
function sequenceId(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}
