import {weekdayKeys} from '../build/times.ts'
import type {Rule} from '../rule.ts'
import {located} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {writtenOnwards} from '../survey/onwards.ts'
import {neverCloses, writtenDays} from '../survey/written-hours.ts'
import {timeOfDay} from '../time-of-day.ts'

export const deadHours: Rule = {
  id: 'dead-hours',
  severity: 'error',
  title: 'Hours in which a call goes nowhere',
  why: 'Most emergencies call at night, on Sundays and on holidays. Whoever is hung up on calls the next company.',
  bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  after_hours: hang_up',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  after_hours: intake',
  *check(file) {
    if (neverCloses(file)) return
    for (const {condition, onward, path, depth} of writtenOnwards(file)) {
      if (condition !== 'after_hours' || onward !== 'hang_up' || depth > 0) continue
      yield {
        path,
        message: `callers are hung up on ${whenClosed(file)}`,
        fix: 'send these calls to intake, or to voicemail',
      }
    }
  },
}

/** When that is, by example: "every Sunday, from 5:30 pm on Mondays, and on Thanksgiving". */
function whenClosed(file: TolerantFile): string {
  const week = [...writtenDays(file)].filter(({path}) => path[1] === 'weekly' || path[1] === undefined)
  const examples: string[] = []
  const closedDay = weekdayKeys.findLast(key => !week.some(day => day.path[2] === key && day.spans.length > 0))
  if (closedDay !== undefined) examples.push(`all ${capital(closedDay)}`)
  const evening = week.find(({spans}) => spans.length > 0 && Math.max(...spans.map(({item}) => item.closes)) < 1440)
  if (evening !== undefined) {
    const closes = Math.max(...evening.spans.map(({item}) => item.closes))
    examples.push(`from ${timeOfDay(closes)} on ${capital(String(evening.path[2]))}`)
  }
  const holiday = located(file.hours?.holidays, []).next().value?.item.name
  if (holiday !== undefined) examples.push(`on ${holiday}`)
  return examples.length === 0 ? 'outside business hours' : `outside business hours: ${examples.join(', ')} ...`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
