import type {NumberSettings} from '../contracts/generated/lock.ts'
import type {SettingChange} from '../contracts/generated/plan.ts'

export type SettingName = SettingChange['field']

/** In the order in which people want to read them. */
export const settingNames: readonly SettingName[] = [
  'friendly_name',
  'voice_url',
  'voice_method',
  'voice_fallback_url',
  'voice_fallback_method',
  'status_callback',
  'status_callback_method',
  'sms_url',
  'sms_method',
  'sms_fallback_url',
  'sms_fallback_method',
  'voice_application_sid',
  'sms_application_sid',
  'trunk_sid',
]

/** A number as it is when it was just bought. */
export const blankSettings: NumberSettings = {
  friendly_name: '',
  voice_url: '',
  voice_method: 'POST',
  voice_fallback_url: '',
  voice_fallback_method: 'POST',
  status_callback: '',
  status_callback_method: 'POST',
  sms_url: '',
  sms_method: 'POST',
  sms_fallback_url: '',
  sms_fallback_method: 'POST',
  voice_application_sid: '',
  sms_application_sid: '',
  trunk_sid: '',
}

/** What must be set so that `now` becomes `wanted`; settings that `wanted` does not speak of stay as they are. */
export function settingChanges(now: NumberSettings, wanted: Partial<NumberSettings>): readonly SettingChange[] {
  return settingNames.flatMap(field => {
    const to = wanted[field]
    return to === undefined || to === now[field] ? [] : [{field, from: now[field], to}]
  })
}
