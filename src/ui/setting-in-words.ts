import {paint} from './paint.ts'

/** The value of a number's setting, as people want to read it: a net by its name, any other Studio flow by its SID. */
export function settingInWords(text: string): string {
  if (text === '') return paint.quiet('nothing')
  if (text.startsWith('flow:')) return text.slice(5)
  const flow = /^https:\/\/webhooks\.twilio\.com\/v1\/Accounts\/AC\w{32}\/Flows\/(FW\w{32})$/.exec(text)?.[1]
  return flow === undefined ? text : `Studio flow ${flow}`
}
