import type {Widget} from '../widget.ts'
import {element, escaped, response} from '../xml.ts'

export const connectCallTo: Widget = {
  type: 'connect-call-to',
  handled: 'partly',
  remark: 'noun number and number-multi; several numbers, with commas between them, ring together',
  enter({text, back}) {
    const numbers = text('to')
      .split(',')
      .map(each => each.trim())
    const inside = numbers.map(number => element('Number', {}, escaped(number))).join('')
    const attributes = {
      action: back(),
      callerId: text('caller_id'),
      timeout: text('timeout'),
      timeLimit: text('time_limit'),
      record: text('record') === 'true' ? 'record-from-answer' : '',
    }
    return {twiml: response(element('Dial', attributes, inside))}
  },
  resume: gives => ({event: gives.CallStatus === 'completed' ? 'hangup' : 'callCompleted', gives}),
}
