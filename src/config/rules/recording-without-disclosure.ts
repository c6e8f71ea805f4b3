import type {Rule} from '../rule.ts'

const saysSo = /\brecord(ed|ing|s)?\b|graba(da|do|mos|r|ción)?\b/i

export const recordingWithoutDisclosure: Rule = {
  id: 'recording-without-disclosure',
  severity: 'error',
  title: 'Calls are recorded and callers are not told',
  why: 'More than ten US states make it unlawful to record without everybody knowing, and an area code does not say where the caller is.',
  bad: 'intake:\n  ai_disclosure: This is the automated assistant.\n  record: true',
  good: 'intake:\n  ai_disclosure: This is the automated assistant.\n  record: true\n  recording_disclosure: This call is recorded so that we take your message right.',
  *check({intake}) {
    if (intake?.record !== true) return
    const {greeting = '', ai_disclosure = '', recording_disclosure = ''} = intake
    if (saysSo.test(`${greeting} ${ai_disclosure} ${recording_disclosure}`)) return
    yield {
      restsOn: [['intake']],
      path: intake.recording_disclosure === undefined ? ['intake', 'record'] : ['intake', 'recording_disclosure'],
      message: 'calls are recorded, and nothing tells the caller so',
      fix: 'add "recording_disclosure: This call is recorded so that we take your message right.", or set "record: false"',
    }
  },
}
