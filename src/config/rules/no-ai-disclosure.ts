import type {Rule} from '../rule.ts'

/** Words that tell a caller plainly that no person speaks, in English and Spanish. "Virtual" or "smart" alone do not. */
const saysSo =
  /\bA\.?I\b|artificial intelligence|automated|automatic assistant|\brobot\b|\bnot an? (real |live )?(person|human)\b|inteligencia artificial|\bIA\b|automatizad[oa]|automátic[oa]|no es una persona/i

export const noAiDisclosure: Rule = {
  id: 'no-ai-disclosure',
  severity: 'error',
  title: 'Nothing tells the caller that no person is speaking',
  why: 'Several states require it, and callers resent finding out later. The first words should say that an automated or AI assistant answers.',
  bad: 'intake:\n  greeting: Thanks for calling {business}.',
  good: 'intake:\n  greeting: Thanks for calling {business}.\n  ai_disclosure: This is the automated assistant.',
  *check({intake}) {
    const said = `${intake?.greeting ?? ''} ${intake?.ai_disclosure ?? ''}`
    if (saysSo.test(said)) return
    const path = intake?.ai_disclosure === undefined ? ['intake', 'greeting'] : ['intake', 'ai_disclosure']
    yield {
      path,
      restsOn: [['intake']],
      message: 'the first words do not say that an automated assistant answers',
      fix: 'add "ai_disclosure: This is the automated assistant." to intake',
    }
  },
}
