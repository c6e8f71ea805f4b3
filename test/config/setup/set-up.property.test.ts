import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkRouting} from '../../../src/config/check-routing.ts'
import {loadRouting} from '../../../src/config/load-routing.ts'
import {trades} from '../../../src/config/routing.ts'
import {alertWays} from '../../../src/config/setup/answers.ts'
import {readAnswers, type WrittenAnswers} from '../../../src/config/setup/read-answers.ts'
import {routingText} from '../../../src/config/setup/routing-text.ts'
import {withDefaults} from '../../../src/config/setup/with-defaults.ts'

const name = fc
  .oneof(
    fc.constantFrom(
      'Northside Plumbing',
      'O’Brien & Sons: Heating #1',
      'Yes',
      '{Flow}',
      'Ångström "AC"',
      '24 Stunden',
      'null',
      '管道',
    ),
    fc.string({minLength: 1, maxLength: 30, unit: 'grapheme'}),
  )
  .map(text => text.trim())
  .filter(text => text !== '')

const plainName = fc.constantFrom('Sam Ortiz', 'Lee', 'Front office', 'Zoë', 'Sam', 'Нина', "D'Angelo", 'On call')
const hours = fc.constantFrom(
  '24/7',
  'mon-fri 8:00-17:30',
  'daily 0:00-24:00',
  'sat-mon 9:00-12:00+13:00-17:00',
  'wed 22:00-24:00, thu closed',
)
const line = fc.constantFrom('', ', mobile', ', landline')
const email = fc.constantFrom('', ', sam@northside.example', ', a+b@c.d')
const wish = fc.constantFrom('number', 'buy', 'buy 312')

const answers: fc.Arbitrary<WrittenAnswers> = fc
  .record({
    business: name,
    timeZone: fc.constantFrom('America/Chicago', 'Europe/Berlin', 'UTC'),
    trades: fc.subarray([...trades], {minLength: 1}),
    hours,
    members: fc.array(fc.tuple(plainName, line, email), {minLength: 1, maxLength: 4}),
    wishes: fc.uniqueArray(fc.tuple(fc.constantFrom('Website', 'Yard sign', 'paid ad', '2nd truck'), wish), {
      minLength: 1,
      selector: ([source]) => source,
    }),
    alerts: fc.subarray([...alertWays], {minLength: 1}),
    serviceArea: fc.array(fc.constantFrom('Oak Park', '60302', 'St. Paul', 'No'), {maxLength: 3}),
  })
  .map(({members, wishes, ...rest}) => ({
    ...rest,
    crew: members.map(([who, kind, mail], at) => `${who}, +1312555011${at}${kind}${mail}`),
    sources: wishes.map(([source, how], at) => `${source}=${how === 'number' ? `+1312555019${at}` : how}`),
  }))

test('validate finds nothing in the file that any answers make', () => {
  fc.assert(
    fc.property(answers, written => {
      const {draft} = readAnswers(written)
      const complete = withDefaults(draft, 'America/Chicago')
      if (complete === undefined) throw new Error('nothing was left out')
      const text = routingText(complete)
      expect(checkRouting(text, 'oncrew.yaml').findings, text).toEqual([])
      const {routing} = loadRouting(text, 'oncrew.yaml')
      expect(routing?.business.name).toBe(written.business)
      expect(routing?.crew.size).toBe(written.crew.length)
      expect((routing?.numbers.size ?? 0) + (routing?.toBuy.length ?? 0)).toBe(written.sources.length)
    }),
    {numRuns: 300},
  )
})

const nothing: WrittenAnswers = {trades: [], crew: [], sources: [], alerts: [], serviceArea: []}
const sam = 'Sam, +13125550111'

describe('what cannot be is said at once', () => {
  test.each<[string, Partial<WrittenAnswers>, string]>([
    ['a number that is none', {crew: ['Sam, 12']}, '"12" is not a phone number'],
    ['one number for two people', {crew: [sam, 'Lee, (312) 555-0111']}, "is Sam's already"],
    ['a source on a crew phone', {crew: [sam], sources: ['Website=+13125550111']}, 'ring in a circle'],
    ['a source twice', {sources: ['Website=buy', 'website=buy']}, 'is there already'],
    ['an area code of four digits', {sources: ['Website=buy 3121']}, 'three digits'],
    ['neither mobile nor landline', {crew: [`${sam}, pager`]}, '"pager" is neither'],
    ['no address', {crew: [`${sam}, sam@`]}, 'not an email address'],
    ['closing before opening', {hours: 'mon 17:00-8:00'}, 'no time to be open'],
    ['half past twenty-five', {hours: 'mon 8:00-25:30'}, 'no time to be open'],
    ['no day at all', {hours: '8:00-17:00'}, 'names no days'],
    ['never there', {hours: 'daily closed'}, 'say when somebody is there'],
    ['a zone that is an abbreviation', {timeZone: 'PST'}, 'did you mean "America/Los_Angeles"'],
    ['a trade with a slip', {trades: ['plumbng']}, 'did you mean "plumbing"'],
    ['email to nobody', {crew: [sam], sources: ['A=buy'], alerts: ['email']}, 'email needs an address'],
    ['texts from no number', {crew: [sam], sources: ['A=buy'], alerts: ['text']}, 'none is there yet'],
    [
      'text and nothing else',
      {crew: [sam], sources: ['A=+13125550190'], alerts: ['text']},
      'until the number is registered',
    ],
    ['a pigeon', {crew: [sam], sources: ['A=buy'], alerts: ['pigeon']}, 'is no way to be told'],
  ])('%s', (_, written, words) => {
    const {wrong} = readAnswers({...nothing, ...written})
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toContain(words)
  })
})
