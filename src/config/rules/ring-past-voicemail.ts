import type {Rule} from '../rule.ts'
import {memberOf, usualVoicemailSeconds, voicemailAnswers, writtenRings} from '../survey/rings.ts'

export const ringPastVoicemail: Rule = {
  id: 'ring-past-voicemail',
  severity: 'warning',
  title: 'A ring long enough for a personal voicemail to answer',
  why: 'Without screening a voicemail that picks up counts as answered: the caller is left in a private mailbox and intake never runs.',
  bad: 'routing:\n  ring_first: { crew: [sam], seconds: 30, screening: never }',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 18, screening: never }',
  *check(file) {
    for (const {crew, seconds, order, screening, secondsPath} of writtenRings(file)) {
      // Several phones at once are the matter of simultaneous-voicemail.
      if (screening === 'always' || (order === 'simultaneous' && crew.length > 1)) continue
      for (const {item: id} of crew) {
        const member = memberOf(file, id)
        if (member === undefined || !voicemailAnswers(member, seconds)) continue
        if (screening === 'mobiles' && member.line !== 'landline') continue
        const after =
          member.voicemail_after === undefined
            ? 'mobiles usually do after 15 to 30'
            : `it does after ${member.voicemail_after}`
        yield {
          path: secondsPath,
          message: `${id}'s own voicemail can answer within ${seconds} seconds (${after}), and nothing screens the call`,
          fix: `ring for ${Math.min(seconds, member.voicemail_after ?? usualVoicemailSeconds) - 2} seconds, or set "screening: always"`,
        }
      }
    }
  },
}
