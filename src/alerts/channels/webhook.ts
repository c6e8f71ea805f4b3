import {asWebhook} from '../as-webhook.ts'
import type {Outcome, Send} from '../message.ts'
import {refusalBy} from './http-outcome.ts'
import {post, unanswered} from './post.ts'

export interface WebhookEndpoint {
  readonly url: string
  /** As the Standard Webhooks specification writes it: whsec_ and base64. */
  readonly signingSecret: string
  readonly timeoutMs?: number
}

/**
 * Posts to the owner's webhook, signed by Standard Webhooks: `webhook-id` is the delivery's id, the same on every try, so
 * that the receiver can drop what it has. Only a 2xx is success; 410 Gone switches the webhook off until the next start.
 */
export function webhookChannel(endpoint: WebhookEndpoint, now: () => number): Send {
  let gone = false
  return async message => {
    if (gone) return goneForGood
    const outcome = await postSigned(endpoint, message.id, JSON.stringify(asWebhook(message)), now())
    gone = outcome === goneForGood
    return outcome
  }
}

const goneForGood: Outcome = {kind: 'failed', reason: 'the webhook has gone (410)', again: 'never'}

/** Posts one body, signed. Never rejects. */
export async function postSigned(endpoint: WebhookEndpoint, id: string, body: string, at: number): Promise<Outcome> {
  try {
    const headers = {'content-type': 'application/json', ...(await signature(endpoint, id, body, at))}
    const answer = await post(endpoint.url, headers, body, endpoint.timeoutMs ?? 15_000)
    if (answer.status >= 200 && answer.status < 300) return {kind: 'sent', receipt: ''}
    if (answer.status === 410) return goneForGood
    return {kind: 'failed', ...refusalBy('the webhook', answer, at)}
  } catch (thrown) {
    return {kind: 'failed', reason: unanswered('the webhook', thrown), again: 'later'}
  }
}

async function signature(endpoint: WebhookEndpoint, id: string, body: string, at: number) {
  const {Webhook} = await import('standardwebhooks')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(endpoint.signingSecret).sign(id, new Date(at), body),
  }
}
