import type {Routing} from '../config/routing.ts'
import {element, escapeXml} from './xml.ts'

const ringSeconds = 20
const voicemailSecondsMax = 180

/**
 * What the carrier itself does while the agent cannot be reached: rings the crew, then takes a voicemail. A document
 * that stands by itself, hosted by the carrier as the numbers' fallback; it calls nothing of ours.
 */
export function fallbackTwiml({business, crew, rules}: Routing): string {
  const ring = rules.ringFirst
  const phones = (ring?.crew ?? []).flatMap(member => crew.get(member)?.phone ?? [])
  const numbers = phones.map(phone => element('Number', {}, escapeXml(phone))).join('')
  const dial = phones.length === 0 ? '' : element('Dial', {timeout: ringSeconds - 5, answerOnBridge: true}, numbers)
  const words = `Thanks for calling ${business.name}. Please leave your name, your number and what you need after the tone.`
  const say = element('Say', {language: 'en-US'}, escapeXml(words))
  const record = element('Record', {maxLength: voicemailSecondsMax, finishOnKey: '#', playBeep: true})
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${dial}${say}${record}</Response>`
}
