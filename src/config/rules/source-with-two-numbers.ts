import {located, type Rule} from '../rule.ts'

export const sourceWithTwoNumbers: Rule = {
  id: 'source-with-two-numbers',
  severity: 'warning',
  title: 'Two numbers share a source',
  why: 'Their calls are counted together, so the reports cannot tell which of the two brought the work.',
  bad: `numbers:
  - { number: "+13125550190", source: truck-wrap }
  - { number: "+13125550191", source: truck-wrap }`,
  good: `numbers:
  - { number: "+13125550190", source: truck-wrap-north }
  - { number: "+13125550191", source: truck-wrap-south }`,
  *check(file) {
    const seen = new Map<string, string | undefined>()
    for (const {item, path} of located(file.numbers, ['numbers'])) {
      const {source, number} = item
      if (source === undefined) continue
      // The same number twice is a mistake of its own kind.
      if (seen.has(source) && (number === undefined || seen.get(source) !== number)) {
        yield {
          path: [...path, 'source'],
          message: `another number above has the source "${source}" too`,
          fix: `name them apart, such as ${source}-north and ${source}-south`,
        }
      } else seen.set(source, number)
    }
  },
}
