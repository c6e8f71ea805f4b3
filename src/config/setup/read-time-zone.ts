import {checkRouting} from '../check-routing.ts'
import type {Read} from './answers.ts'

/** By the same rule that validate holds the file to. */
export function readTimeZone(text: string): Read<string> {
  const zone = text.trim()
  if (zone === '') return {wrong: 'name a time zone, such as America/Chicago'}
  const {findings} = checkRouting(`business: { time_zone: ${JSON.stringify(zone)} }`, 'oncrew.yaml')
  const finding = findings.find(({rule}) => rule === 'time-zone')
  return finding === undefined ? {value: zone} : {wrong: `${finding.message}: ${finding.fix}`}
}
