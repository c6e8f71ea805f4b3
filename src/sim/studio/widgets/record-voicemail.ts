import type {Widget} from '../widget.ts'
import {element, response} from '../xml.ts'

export const recordVoicemail: Widget = {
  type: 'record-voicemail',
  handled: 'partly',
  remark: 'nothing is transcribed',
  enter({text, back}) {
    const attributes = {
      action: back(),
      timeout: text('timeout'),
      maxLength: text('max_length'),
      finishOnKey: text('finish_on_key'),
      playBeep: text('play_beep'),
      trim: text('trim'),
      recordingStatusCallback: text('recording_status_callback_url'),
    }
    return {twiml: response(element('Record', attributes))}
  },
  resume(gives) {
    if (gives.CallStatus === 'completed') return {event: 'hangup', gives}
    return {event: gives.RecordingDuration === '0' ? 'noAudio' : 'recordingComplete', gives}
  },
}
