import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {checkAgainst} from '../../src/sim/scenario/check-against.ts'
import {loadScenario} from '../../src/sim/scenario/load-scenario.ts'
import {withOverrides} from '../../src/sim/scenario/with-overrides.ts'

const routingText = readFileSync(join(import.meta.dirname, '../../config.example.yaml'), 'utf8')
const {routing} = loadRouting(routingText, 'oncrew.yaml')

const sound = `name: A leak
at: 2026-03-03 23:02
calls:
  dana:
    caller: { name: Dana, number: "+13125550142" }
    dials: website
    script:
      - hears: asks-reason
        says: a leak
crew:
  sam: { answers: { after: 5, presses: "1" } }
expect:
  dana: { rings_nobody: true, alert: { to: [sam] } }
`

/** What is wrong, and where. */
function findings(text: string): string[] {
  const loaded = loadScenario(text, 'leak.yaml')
  const against = routing === undefined ? [] : checkAgainst(loaded, routing)
  return [...loaded.findings, ...against].map(
    ({place, message, fix}) => `${place.line}:${place.column} ${message}. ${fix}`,
  )
}

test('a sound scenario has nothing to be found', () => {
  expect(findings(sound)).toEqual([])
  expect(loadScenario(sound, 'leak.yaml').scenario?.calls.dana?.dials).toBe('website')
})

describe('mistakes are told with their place and what was meant', () => {
  const cases: readonly [string, string, string, string][] = [
    ['an unknown key', 'dials: website', 'dails: website', '6:5 unknown key "dails" in "dana". did you mean "dials"?'],
    ['a missing key', 'name: A leak\n', '', '1:1 the scenario has no "name"'],
    ['an unknown cue', 'asks-reason', 'ask-reason', '8:16 no cue is named "ask-reason". did you mean "asks-reason"?'],
    ['a broken pattern', 'asks-reason', '/asks (/', '8:16 /asks (/ is no pattern'],
    ['a step that does nothing', '        says: a leak', '        after: 3', '8:9 this step does nothing'],
    [
      'a step that does two things',
      '        says: a leak',
      '        says: a leak\n        hangs_up: true',
      '8:9 this step does 2 things',
    ],
    [
      'an expectation of no call',
      '  dana: { rings',
      '  dan: { rings',
      '13:3 no call is named "dan". did you mean "dana"?',
    ],
    [
      'an unknown behaviour',
      '{ answers: { after: 5, presses: "1" } }',
      'just-ring',
      '11:8 "sam" cannot be "just-ring". did you mean "just-rings"?',
    ],
    ['a misspelt behaviour', 'answers:', 'answer:', 'unknown key "answer"'],
    ['a time that is none', '2026-03-03 23:02', 'tonight', '2:5 "at" does not fit'],
    [
      'ringing nobody and somebody',
      'rings_nobody: true',
      'rings_nobody: true, rings: [sam]',
      '13:11 the call cannot ring nobody and somebody',
    ],
    [
      'nobody of the crew',
      'to: [sam]',
      'to: [samm]',
      'the routing file has no crew member "samm". did you mean "sam"?',
    ],
    [
      'a source that there is not',
      'dials: website',
      'dials: web-site',
      '6:12 the routing file has no source or number "web-site". did you mean "website"?',
    ],
    ['broken YAML', 'name: A leak', 'name: "A leak', 'a quote is opened and never closed'],
  ]
  test.each(cases)('%s', (_, right, wrong, told) => {
    expect(findings(sound.replace(right, wrong)).join('\n')).toContain(told)
  })
})

test('a routing file can be altered for a rehearsal, key by key, and keeps its comments', () => {
  const altered = withOverrides(routingText, {intake: {transport: 'relay'}, routing: {ring_first: {seconds: 12}}})
  const changed = loadRouting(altered, 'oncrew.yaml').routing
  expect(changed?.intake.transport).toBe('relay')
  expect(changed?.rules.ringFirst).toMatchObject({seconds: 12, crew: ['sam']})
  expect(changed?.business).toEqual(routing?.business)
  expect(altered).toContain('# said to callers, exactly so')
})
