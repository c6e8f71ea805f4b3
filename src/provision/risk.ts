import type {NumberSettings} from '../contracts/generated/lock.ts'
import type {Change, SettingChange} from '../contracts/generated/plan.ts'

/** What Twilio sets on numbers by itself: its demonstration answers nobody's customers. */
const demo = /^https:\/\/demo\.twilio\.com\//

/** What takes a number's calls as it is set now, in plain words. An application or a trunk counts before the voice URL. */
export function answeredBy({voice_url, voice_application_sid, trunk_sid}: NumberSettings): string {
  if (trunk_sid !== '') return `go to the SIP trunk ${trunk_sid}`
  if (voice_application_sid !== '') return `go to the application ${voice_application_sid}`
  if (voice_url === '') return 'are answered by nothing'
  return demo.test(voice_url) ? "are answered by Twilio's demonstration" : `are answered by ${voice_url}`
}

/** Whether something that answers calls or texts today is taken off. */
export function riskOf(set: readonly SettingChange[], now: NumberSettings): Change['risk'] {
  const takenOff = set.some(({field, from}) => answering.includes(field) && from !== '' && !demo.test(from))
  const answersToday = now.trunk_sid !== '' || now.voice_application_sid !== ''
  return takenOff || (answersToday && set.some(({field}) => field === 'voice_url')) ? 'high' : 'low'
}

const answering: readonly SettingChange['field'][] = [
  'voice_url',
  'voice_application_sid',
  'trunk_sid',
  'sms_url',
  'sms_application_sid',
]
