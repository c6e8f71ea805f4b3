import type {Rule} from '../rule.ts'

export const languageKeyWithoutLanguage: Rule = {
  id: 'language-key-without-language',
  severity: 'warning',
  title: 'A key is offered for a language that is not spoken',
  why: 'The key stands for the second of business.languages. With one language it is never offered, and does nothing.',
  bad: 'intake: { language_key: 2, ai_disclosure: This is the automated assistant. }',
  good: `business:
  name: Northside Plumbing
  time_zone: America/Chicago
  trades: [plumbing]
  languages: [en, es]
intake: { language_key: 2, ai_disclosure: This is the automated assistant. }`,
  *check({business, intake}) {
    if (intake?.language_key === undefined || (business?.languages?.length ?? 1) > 1) return
    yield {
      path: ['intake', 'language_key'],
      restsOn: [['business', 'languages']],
      message: 'there is no second language that the key could stand for',
      fix: 'add one to business.languages, such as "languages: [en, es]", or take the key out',
    }
  },
}
