import type {Widget} from '../widget.ts'

/** Where a flow begins. What began it decides the event. */
export const trigger: Widget = {
  type: 'trigger',
  handled: 'as Twilio',
  remark: 'incomingCall, and incomingRequest for an execution made by the API',
  enter: ({context}) => ({event: 'call' in context.trigger ? 'incomingCall' : 'incomingRequest', gives: {}}),
}
