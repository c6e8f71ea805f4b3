import type {Widget} from '../widget.ts'
import {element, escaped, response} from '../xml.ts'

/** Hands the call to an application, which gives it back by redirecting to the flow's own address with FlowEvent=return. */
export const addTwimlRedirect: Widget = {
  type: 'add-twiml-redirect',
  handled: 'partly',
  remark: 'return and fail; no timeout',
  enter: ({text}) => ({twiml: response(element('Redirect', {method: text('method')}, escaped(text('url'))))}),
  resume: gives => ({event: gives.ErrorCode === undefined ? 'return' : 'fail', gives}),
}
