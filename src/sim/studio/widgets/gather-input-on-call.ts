import type {Widget} from '../widget.ts'
import {element, escaped, response} from '../xml.ts'
import {spoken} from './say-play.ts'

export const gatherInputOnCall: Widget = {
  type: 'gather-input-on-call',
  handled: 'partly',
  remark: 'keypress, speech and timeout; no partial results',
  enter(entered) {
    const {text, back} = entered
    const speech = text('gather_language') !== '' || text('speech_timeout') !== ''
    const attributes = {
      action: back(),
      input: speech ? 'dtmf speech' : 'dtmf',
      timeout: text('timeout'),
      speechTimeout: text('speech_timeout'),
      finishOnKey: text('finish_on_key'),
      numDigits: text('number_of_digits'),
    }
    const gather = element('Gather', attributes, spoken(entered))
    return {twiml: response(gather + element('Redirect', {}, escaped(back('timeout'))))}
  },
  resume(gives) {
    if (gives.Digits !== undefined && gives.Digits !== '') return {event: 'keypress', gives}
    return {event: gives.SpeechResult === undefined ? 'timeout' : 'speech', gives}
  },
}
