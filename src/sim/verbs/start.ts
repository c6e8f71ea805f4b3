import {freshSid} from '../calls/box.ts'
import {notify} from '../calls/notify.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {rfc2822} from '../wire/dates.ts'
import {methodOf} from './attributes.ts'
import {always, type Verb} from './verb.ts'

/** Recording is taken note of; it holds no sound, and says so at the end of the call. The rest is refused. */
export const start: Verb = {
  name: 'Start',
  attributes: {action: ['ignored'], method: ['ignored']},
  nouns: {
    Recording: {
      recordingStatusCallback: ['as Twilio', 'told of at the end of the call, as absent'],
      recordingStatusCallbackMethod: ['as Twilio'],
      recordingStatusCallbackEvent: ['ignored'],
      trim: ['ignored'],
      track: ['ignored'],
      channels: ['ignored'],
      name: ['ignored'],
    },
  },
  answers: always,
  async run({children, line}, {box, call, url}) {
    for (const child of children) {
      if (child.name !== 'Recording') {
        throw new TwimlFailure(12200, `<Start><${child.name}> is not played by this simulator`, url, line)
      }
      const {recordingStatusCallback, recordingStatusCallbackMethod} = child.attributes
      if (recordingStatusCallback === undefined) continue
      if (!/^https?:\/\//i.test(recordingStatusCallback)) {
        throw new TwimlFailure(
          11200,
          'the recordingStatusCallback of <Start><Recording> must be absolute',
          url,
          child.line,
        )
      }
      const sid = freshSid(box.random, 'RE')
      const fields = {
        AccountSid: call.account.sid,
        CallSid: call.sid,
        RecordingSid: sid,
        RecordingStatus: 'absent',
        RecordingChannels: '2',
        RecordingStartTime: rfc2822(box.clock.now()),
        RecordingSource: 'StartCallRecordingTwiML',
        RecordingTrack: 'both',
      }
      const method = methodOf(recordingStatusCallbackMethod)
      call.atEnd.push(() => notify(box, call, {url: recordingStatusCallback, method, fields}))
    }
    return undefined
  },
}

export const stop: Verb = {
  name: 'Stop',
  attributes: {},
  nouns: {Recording: {name: ['ignored']}, Stream: {name: ['ignored']}, Transcription: {name: ['ignored']}},
  answers: always,
  run: () => Promise.resolve(undefined),
}
