import {asChat} from '../as-chat.ts'
import type {Send} from '../message.ts'
import {refusalBy} from './http-outcome.ts'
import {post, unanswered} from './post.ts'

export interface ChatAddress {
  readonly url: string
  readonly timeoutMs?: number
}

/**
 * Posts to a webhook that understands Slack's messages (Slack, Mattermost, Rocket.Chat, Discord's /slack). They know no
 * repetition: after a crash a message may come twice, with the same alert id in it.
 */
export function chatChannel({url, timeoutMs = 15_000}: ChatAddress, now: () => number): Send {
  return async message => {
    try {
      const body = JSON.stringify(asChat(message))
      const answer = await post(url, {'content-type': 'application/json'}, body, timeoutMs)
      if (answer.status >= 200 && answer.status < 300) return {kind: 'sent', receipt: ''}
      const word = /^[a-z_]{1,40}$/.exec(answer.text.trim())?.[0] ?? ''
      return {kind: 'failed', ...refusalBy('the chat webhook', answer, now(), word)}
    } catch (thrown) {
      return {kind: 'failed', reason: unanswered('the chat webhook', thrown), again: 'later'}
    }
  }
}
