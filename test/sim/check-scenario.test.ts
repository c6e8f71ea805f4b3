import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {type Check, checkScenario} from '../../src/sim/check-scenario.ts'
import {promiseIn} from '../../src/sim/checks/forbidden.ts'
import {createRandom} from '../../src/sim/random.ts'
import {openStage, startOf} from '../../src/sim/rehearse.ts'
import {loadScenario} from '../../src/sim/scenario/load-scenario.ts'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import {createWork} from '../../src/time/work.ts'
import {type Answer, toyApp} from './toy-app.ts'

const {routing} = loadRouting(
  readFileSync(join(import.meta.dirname, '../../config.example.yaml'), 'utf8'),
  'oncrew.yaml',
)

const scenarioText = (expected: string) => `name: A leak
at: 2026-03-03 23:02
history: [{ from: "+13125550142", days_ago: 2 }]
calls:
  dana:
    caller: { name: Dana, number: "+13125550142" }
    dials: website
    script:
      - { hears: asks-reason, says: a leak }
crew:
  sam: { answers: { after: 5, presses: "1", talks: 30 } }
expect:
  dana: ${expected}
`

/** Somebody else's application, rehearsed from outside. */
async function checks(pages: Readonly<Record<string, Answer>>, expected: string): Promise<readonly Check[]> {
  const {scenario} = loadScenario(scenarioText(expected), 'leak.yaml')
  if (scenario === undefined || routing === undefined) throw new Error('the fixture is broken')
  const app = await toyApp(pages)
  onTestFinished(() => app.close())
  const work = createWork()
  const clock = createVirtualClock(startOf(scenario, routing), work)
  const settings = {
    scenario,
    routing,
    clock,
    work,
    random: createRandom(1),
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
  }
  const stage = await openStage(settings)
  onTestFinished(() => stage.close())
  const rehearsal = await stage.rehearse({voiceUrl: `${app.url}/voice`})
  expect(rehearsal.trace[0]).toMatchObject({kind: 'dials', caller: 'Dana'})
  return checkScenario(scenario, {...rehearsal, alerts: undefined, events: undefined, routing})
}

const missed = (all: readonly Check[]) => all.filter(({held}) => held === false).map(({expectation}) => expectation)

const good = {
  '/voice':
    '<Response><Gather input="speech" action="/heard"><Say>Thanks for calling Northside Plumbing. How can I help?</Say></Gather></Response>',
  '/heard': "<Response><Say>I can't say when, that is for the owner. Goodbye.</Say></Response>",
}
const ringing = {
  '/voice': '<Response><Dial answerOnBridge="true" timeout="15">+13125550111</Dial></Response>',
}

test('a good call holds all that can be seen from outside, and owns up to the rest', async () => {
  const all = await checks(
    good,
    '{ rings_nobody: true, heard: [Northside], never_heard: [dollars], voicemail: false, fallback_used: false, disposition: captured, captured: { name: Dana } }',
  )
  expect(missed(all)).toEqual([])
  expect(all.filter(({held}) => held === undefined).map(({expectation}) => expectation)).toEqual([
    'ends as captured',
    'captures the name',
  ])
})

test('who rang, and who took the call', async () => {
  expect(missed(await checks(ringing, '{ rings: [sam], answered_by: sam }'))).toEqual([])
  expect(missed(await checks(ringing, '{ rings: [lee, sam], answered_by: lee }'))).toEqual([
    'rings lee, sam',
    'lee takes the call',
  ])
  expect(missed(await checks(ringing, '{ rings_nobody: true }'))).toEqual(['rings nobody'])
})

describe('what is expected of every call', () => {
  const saying = (words: string) => ({...good, '/heard': `<Response><Say>${words}</Say></Response>`})
  test.each([
    ['a price', 'That will be 49 dollars.'],
    ['a time', 'He will be there in 30 minutes.'],
    ['a booking', "You're all booked for Tuesday."],
    ['a dispatch', 'Sam is on his way.'],
  ])('%s is never promised', async (_, words) => {
    expect(missed(await checks(saying(words), '{}'))).toEqual(['nothing promised'])
  })

  test.each([
    "I can't give a price, not even 50 dollars.",
    'Someone will call you back at 3 1 2, 5 5 5, 0 1 4 2.',
    'They will decide on next steps and call you back.',
    'Is the water still on its way up?',
    "I'm not able to say if he will be there by noon.",
  ])('"%s" promises nothing', words => {
    expect(promiseIn(words)).toBeUndefined()
  })

  test('the business is named first', async () => {
    const nameless = {...good, '/voice': good['/voice'].replace('Thanks for calling Northside Plumbing. ', '')}
    expect(missed(await checks(nameless, '{}'))).toEqual(['answers in the business name'])
  })

  test('nobody waits long in silence', async () => {
    const slow = {...good, '/heard': '<Response><Pause length="10"/><Say>Goodbye.</Say></Response>'}
    expect(missed(await checks(slow, '{}'))).toEqual(['never leaves the caller in silence'])
  })
})
