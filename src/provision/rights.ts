import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {Area, Right} from '../twilio/carrier-account.ts'
import type {Refusal} from '../twilio/rest/refusal.ts'

interface AreaWords {
  readonly name: string
  /** What does not work without it. */
  readonly blocks: string
}

const areas: Readonly<Record<Area, AreaWords>> = {
  numbers: {name: 'phone numbers', blocks: 'nothing can be planned or applied'},
  studio: {name: 'Studio flows', blocks: 'no net can be made, so that calls are lost while the agent is down'},
  messaging: {name: 'Messaging Services', blocks: 'whether alerts by text are let through cannot be seen'},
  calls: {name: 'calls', blocks: 'calls that come in while the agent is down are not found again'},
  recordings: {name: 'recordings', blocks: 'voicemails that the net takes are not found again'},
}

const needed: readonly Area[] = ['numbers', 'studio']

/** What credentials may look at, in words, and what each thing that they may not blocks. */
export function rightsInWords(rights: readonly Right[]) {
  const may = rights.filter(({refusal}) => refusal === undefined).map(({area}) => areas[area].name)
  const mayNot = rights.flatMap(({area, refusal}) =>
    refusal === undefined ? [] : [{...areas[area], isNeeded: needed.includes(area), refusal}],
  )
  return {may, mayNot}
}

/**
 * The refusal that a plan met, as what these credentials may do and what they may not. Credentials that may do nothing are
 * wrong altogether: then the refusal itself says more.
 */
export function explainRefusal(refusal: Refusal, rights: readonly Right[]): Problem {
  const {may, mayNot} = rightsInWords(rights)
  if (may.length === 0 || mayNot.length === 0) return refusal
  return new Problem({
    what: `These credentials may not look at ${mayNot.map(({name}) => name).join(', ')}.`,
    why: [
      ...mayNot.map(({name, blocks, refusal: its}) => `Without ${name} ${blocks}. ${its.message}`),
      `They may look at ${may.join(', ')}.`,
    ].join('\n  '),
    fix: [
      'Twilio Console > Account > API keys & tokens: give the restricted key those permissions too.',
      'Or use TWILIO_AUTH_TOKEN in place of TWILIO_API_KEY and TWILIO_API_SECRET.',
    ],
    exit: Exit.carrier,
  })
}
