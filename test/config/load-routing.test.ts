import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'

const example = readFileSync('config.example.yaml', 'utf8')
const load = (text: string) => loadRouting(text, 'oncrew.yaml')
const found = (text: string) =>
  load(text).findings.map(({place, rule, message, fix}) => `${place.line}:${place.column} ${rule}: ${message}; ${fix}`)

test('the example has nothing to find fault with', () => {
  const {routing, findings} = load(example)
  expect(findings).toEqual([])
  expect(routing?.business.name).toBe('Northside Plumbing')
  expect(routing?.file.digest).toMatch(/^[0-9a-f]{64}$/)
})

test("a number's own rules lie over the common ones, inside ring_first too", () => {
  const numbers = [...(load(example).routing?.numbers.values() ?? [])]
  const paidAd = numbers.find(number => number.source === 'paid-ad')?.rules
  expect(paidAd?.ringFirst).toMatchObject({
    crew: ['office', 'sam'],
    seconds: 15,
    order: 'sequential',
    screening: 'mobiles',
  })
  expect(paidAd?.ringFirst?.place.line).toBe(52)
  expect(paidAd?.noAnswer).toMatchObject({go: {to: 'intake'}, rule: 'routing.no_answer'})
})

test('calls that a carrier forwarded have rung already', () => {
  const numbers = [...(load(example).routing?.numbers.values() ?? [])]
  expect(numbers.find(number => number.source === 'main-line')?.rules.ringFirst).toBeUndefined()
})

test('a section that is left out stands on its defaults', () => {
  const short = example
    .replace(/^intake:[\s\S]*?(?=^alerts:)/m, 'intake: {ai_disclosure: An AI assistant answers.}\n')
    .replace(/^answering_plan:.*$/m, '')
  const {routing} = load(short)
  expect(routing?.intake).toMatchObject({
    greeting: 'Thanks for calling Northside Plumbing.',
    transport: 'gather',
    record: false,
  })
  expect(routing?.answeringPlan).toEqual({monthlyPrice: 49, includedCalls: 100, overagePerCall: 0.99, currency: 'USD'})
})

test('mistakes of all kinds are found together, each at its place', () => {
  const broken = example
    .replace('after_hours: intake', 'afterhours: intake')
    .replace('monday: 8:00-17:30', 'monday: 8-5')
    .replace('seconds: 20', 'seconds: "20"')
    .replace('record: false', 'record: no')
    .replace('no_answer: intake', 'no_answer: voicmail')
    .replace('  name: Northside Plumbing # said', '  # said')
  expect(found(broken)).toMatchInlineSnapshot(`
    [
      "7:1 missing-key: "business" has no "name"; add "name": the business's name, said to callers exactly so",
      "21:13 bad-value: "monday" cannot be "8-5"; write hours like 8:00-17:30, a list of them, or closed",
      "61:14 wrong-type: "seconds" must be a whole number, and quotes make it text; write 20 without quotes",
      "66:14 bad-value: "no_answer" cannot be "voicmail"; did you mean "voicemail"? allowed: intake, voicemail, hang_up or {ring: [..], then: ..}",
      "69:3 unknown-key: unknown key "afterhours" in "routing"; did you mean "after_hours"? allowed here: ring_first, no_answer, busy, failed, after_hours, second_call",
      "76:11 wrong-type: "record" must be true or false, but YAML reads no as a word; write false",
    ]
  `)
})

test.each([
  ['trades: [plumbing]', 'trades: [{}]'],
  ['trades: [plumbing]', 'trades: [5]'],
  ['phone: "+13125550112"', 'phone: {}'],
  ['from: alerts@northside.example', 'from: [a]'],
  ['source: website', 'source: {}'],
])('%s cannot be %s', (sound, wrong) => {
  const {routing, findings} = load(example.replace(sound, wrong))
  expect(routing).toBeUndefined()
  expect(findings).toHaveLength(1)
})
