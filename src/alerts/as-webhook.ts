import type {Alert} from '../contracts/generated/alert.ts'
import type {Message} from './message.ts'

/** What the owner's webhook gets, in the shape of the Standard Webhooks specification. */
export interface WebhookBody {
  readonly type: 'call.captured' | 'call.amended'
  /** ISO 8601 in UTC: when the message was due. The same on every try. */
  readonly timestamp: string
  readonly data: Alert
}

export function asWebhook({alert, occasion, at}: Pick<Message, 'alert' | 'occasion' | 'at'>): WebhookBody {
  return {
    type: occasion.kind === 'update' ? 'call.amended' : 'call.captured',
    timestamp: new Date(at).toISOString(),
    data: alert,
  }
}
