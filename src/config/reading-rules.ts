import type {RuleDescription} from './rule.ts'

/** What reading a file itself can find, before any rule is asked. Here for the documentation; a test holds the examples to it. */
export interface ReadingRule extends RuleDescription {
  /** The examples are whole files rather than sections of one. */
  readonly wholeFile?: boolean
}

export const readingRules: readonly ReadingRule[] = [
  {
    id: 'unknown-key',
    severity: 'error',
    title: 'A key that does not exist',
    why: 'A misspelt key would be passed over in silence, and its default would hold instead.',
    bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  afterhours: voicemail',
    good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  after_hours: voicemail',
  },
  {
    id: 'missing-key',
    severity: 'error',
    title: 'A key that must be there is missing',
    why: 'There is no sensible default for it.',
    bad: 'business: { name: Northside Plumbing, trades: [plumbing] }',
    good: 'business: { name: Northside Plumbing, trades: [plumbing], time_zone: America/Chicago }',
  },
  {
    id: 'wrong-type',
    severity: 'error',
    title: 'A value of the wrong kind',
    why: 'A number in quotes is text to YAML, and a phone number or ZIP code without them is a quantity.',
    bad: 'routing:\n  ring_first: { crew: [sam], seconds: "20" }',
    good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }',
  },
  {
    id: 'bad-value',
    severity: 'error',
    title: 'A value that cannot be',
    why: 'Only some words, forms or amounts mean something here.',
    bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: voicmail',
    good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: voicemail',
  },
  {
    id: 'yaml-syntax',
    severity: 'error',
    title: 'The file is not YAML',
    why: 'A quote, bracket, colon or indent is not where YAML needs it. Nothing else can be checked until it is.',
    bad: 'intake:\n  ai_disclosure: "This is the automated assistant.',
    good: 'intake:\n  ai_disclosure: "This is the automated assistant."',
  },
  {
    id: 'tab',
    severity: 'error',
    title: 'A tab is used to indent',
    why: 'YAML indents with spaces only.',
    bad: 'intake:\n\tai_disclosure: This is the automated assistant.',
    good: 'intake:\n  ai_disclosure: This is the automated assistant.',
  },
  {
    id: 'several-documents',
    severity: 'error',
    title: 'More than one document in a file',
    why: 'A routing file is one document; what follows --- would never be read.',
    bad: 'answering_plan: { monthly_price: 49 }\n---\nnotes: none',
    good: 'answering_plan: { monthly_price: 49 }',
  },
  {
    id: 'too-large',
    severity: 'error',
    title: 'The file holds more values than a routing file can have',
    why: 'A few aliases of aliases can stand for millions of values.',
    bad: '',
    good: 'intake:\n  ai_disclosure: This is the automated assistant.',
  },
  {
    id: 'empty-file',
    severity: 'error',
    title: 'The file is empty',
    why: 'There is nothing to route by.',
    bad: '# nothing here yet',
    good: '',
    wholeFile: true,
  },
  {
    id: 'not-yaml',
    severity: 'error',
    title: 'The file is not text',
    why: 'It holds bytes that no text has; most likely another file was meant.',
    bad: '',
    good: '',
    wholeFile: true,
  },
  {
    id: 'not-a-routing-file',
    severity: 'error',
    title: 'The file is something else',
    why: 'It has none of the sections of a routing file, so every further finding would be noise.',
    bad: 'services:\n  web: { image: nginx }',
    good: '',
    wholeFile: true,
  },
  {
    id: 'customers-file',
    severity: 'error',
    title: 'The customers file is of no use',
    why: 'It is not where the routing file says, or no column of it holds phone numbers: nobody would be known as likely returning. Calls are answered all the same.',
    bad: '',
    good: '',
  },
  {
    id: 'customers-row',
    severity: 'warning',
    title: 'A row of the customers file cannot be read',
    why: 'Whoever stands in it is taken for somebody new. The other rows count.',
    bad: '',
    good: '',
  },
]
