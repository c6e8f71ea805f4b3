import type {Rule} from '../rule.ts'
import {memberOf, voicemailAnswers, writtenRings} from '../survey/rings.ts'

export const simultaneousVoicemail: Rule = {
  id: 'simultaneous-voicemail',
  severity: 'warning',
  title: 'A voicemail can end the ringing for everybody',
  why: 'When phones ring together the first to pick up wins and the others stop, even if what picked up is a voicemail that screening then rejects.',
  bad: 'routing:\n  ring_first: { crew: [sam, lee], seconds: 30, order: simultaneous }',
  good: 'routing:\n  ring_first: { crew: [sam, lee], seconds: 18, order: simultaneous }',
  *check(file) {
    for (const {crew, seconds, order, secondsPath} of writtenRings(file)) {
      if (order !== 'simultaneous' || crew.length < 2) continue
      const ending = crew.filter(({item: id}) => {
        const member = memberOf(file, id)
        return member !== undefined && voicemailAnswers(member, seconds)
      })
      if (ending.length === 0) continue
      yield {
        path: secondsPath,
        message: `within ${seconds} seconds the voicemail of ${ending.map(({item}) => item).join(' or ')} can pick up and stop the other phones`,
        fix: 'ring for less than 20 seconds, or set "order: sequential"',
      }
    }
  },
}
