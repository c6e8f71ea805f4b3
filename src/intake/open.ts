import type {Language} from '../config/routing.ts'
import {listenFor} from './converse.ts'
import type {Exchange, IntakeContext} from './intake.ts'

/** Picks up: the business's name, that a machine answers, that it is recorded, and the open question. */
export function openIntake(because: string, context: IntakeContext): Exchange {
  const {business, intake} = context.routing
  const language = business.languages[0] ?? 'en'
  const recording = intake.record ? intake.recordingDisclosure : undefined
  const words = [
    intake.greeting.replaceAll('{business}', business.name),
    intake.aiDisclosure,
    recording,
    keyOffer(context),
    openQuestion[language],
  ]
  return {
    facts: [
      {type: 'intake.opened', because, language},
      {type: 'question.asked', turn: 1, question: 'reason', attempt: 1},
    ],
    next: {
      do: 'ask',
      turn: 1,
      say: words.filter(part => part !== undefined && part !== '').join(' '),
      language,
      listen: {...listenFor('reason', false, context), digits: keyOffer(context) === undefined ? null : 1},
    },
  }
}

/** Offered in the language it leads to. */
function keyOffer({routing: {business, intake}}: IntakeContext): string | undefined {
  const [, second] = business.languages
  const key = intake.languageKey
  return second === undefined || key === undefined ? undefined : offers[second](key)
}

const offers = {
  en: (key: number) => `For English, press ${key}.`,
  es: (key: number) => `Para español, oprima ${key}.`,
} as const satisfies Record<Language, (key: number) => string>

const openQuestion = {en: 'How can I help?', es: '¿En qué le puedo ayudar?'} as const
