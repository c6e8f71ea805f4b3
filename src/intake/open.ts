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
      listen: listenFor('reason', false, context),
    },
  }
}

const openQuestion = {en: 'How can I help?', es: '¿En qué le puedo ayudar?'} as const
