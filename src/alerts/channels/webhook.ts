import {messageOf} from '../../problem/problem.ts'
import {asWebhook} from '../as-webhook.ts'
import type {Outcome, Send} from '../message.ts'

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
    if (gone) return {kind: 'failed', reason: 'the webhook has gone (410)', again: 'never'}
    const body = JSON.stringify(asWebhook(message))
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...(await signature(endpoint, message.id, body, now()))},
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(endpoint.timeoutMs ?? 15_000),
      })
      await response.body?.cancel()
      gone = response.status === 410
      return outcomeOf(response.status)
    } catch (thrown) {
      return {kind: 'failed', reason: failureOf(thrown), again: 'later'}
    }
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

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return {kind: 'sent', receipt: ''}
  if (status === 410) return {kind: 'failed', reason: 'the webhook has gone (410)', again: 'never'}
  return {kind: 'failed', reason: `the webhook answered ${status}`, again: 'later'}
}

function failureOf(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === 'TimeoutError') return 'the webhook did not answer in time'
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  return `the webhook could not be reached: ${messageOf(cause)}`
}
