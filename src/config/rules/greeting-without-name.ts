import type {Rule} from '../rule.ts'

export const greetingWithoutName: Rule = {
  id: 'greeting-without-name',
  severity: 'error',
  title: 'The greeting does not say the business name',
  why: 'A caller who hears a generic greeting takes it for a wrong number, and hangs up.',
  bad: 'intake:\n  greeting: Thanks for calling.\n  ai_disclosure: This is the automated assistant.',
  good: 'intake:\n  greeting: Thanks for calling {business}.\n  ai_disclosure: This is the automated assistant.',
  *check(file) {
    const greeting = file.intake?.greeting
    const name = file.business?.name
    if (greeting === undefined) return
    const path = ['intake', 'greeting']
    const unknown = /\{(?!business\})[^}]*\}/.exec(greeting)?.[0]
    if (unknown !== undefined) {
      yield {
        path,
        message: `the greeting holds ${unknown}, which stands for nothing`,
        fix: 'write {business} for the name',
      }
    } else if (!greeting.includes('{business}') && !(name && greeting.toLowerCase().includes(name.toLowerCase()))) {
      yield {
        path,
        restsOn: [['business', 'name']],
        message: 'the greeting does not say the name of the business',
        fix: `write {business} where the name belongs, as in "Thanks for calling {business}."`,
      }
    }
  },
}
