import type {Widget} from '../widget.ts'

export const sendMessage: Widget = {
  type: 'send-message',
  handled: 'partly',
  remark: 'sent once it is accepted; nobody waits for the delivery',
  enter({text, send}) {
    const sent = send({from: text('from'), to: text('to'), body: text('body')})
    return {event: sent ? 'sent' : 'failed', gives: {}}
  },
}
