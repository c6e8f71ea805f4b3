import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Call, foldCall} from '../../src/call/call.ts'
import type {ScenarioFile} from '../../src/contracts/generated/scenario.ts'
import {createRandom} from '../../src/sim/random.ts'
import {loadScenario} from '../../src/sim/scenario/load-scenario.ts'
import {type Death, liveAndDie, type Survived} from './mortal.ts'

const root = join(import.meta.dirname, '../..')
const routingText = readFileSync(join(root, 'config.example.yaml'), 'utf8')
const moments = 208

/** What is not rehearsed here: another transport, sinks of its own, an agent that fails by script, calls of days before. */
function plays(scenario: ScenarioFile): boolean {
  const {routing_overrides: other = {}, agent, history} = scenario
  return !('alerts' in other || 'intake' in other) && agent === undefined && history === undefined
}

const folder = join(root, 'fixtures/scenarios')
const scenarios = readdirSync(folder)
  .sort()
  .flatMap(file => {
    const {scenario} = loadScenario(readFileSync(join(folder, file), 'utf8'), file)
    return scenario !== undefined && plays(scenario) ? [scenario] : []
  })

/** Seeded: which scenario, and when in it. */
function* deaths(lengths: readonly number[]): Generator<readonly [ScenarioFile, Death]> {
  const random = createRandom('any moment')
  for (let moment = 0; moment < moments; moment += 1) {
    const which = moment % scenarios.length
    const scenario = scenarios[which]
    const atAppend = 1 + Math.floor(random.next() * (lengths[which] ?? 1))
    const when = random.next() < 0.5 ? 'before' : 'after'
    if (scenario !== undefined) yield [scenario, {atAppend, when}]
  }
}

test(`killed at any of ${moments} moments of any scenario, it loses no call, no field and no alert, and alerts once`, async () => {
  expect(scenarios.length).toBeGreaterThan(12)
  const lengths = await Promise.all(
    scenarios.map(async each => (await liveAndDie(each, routingText, undefined)).appends),
  )
  const todo = deaths(lengths)
  let died = 0
  /** Several at once: each waits for its sockets most of the time. */
  async function work(): Promise<void> {
    for (const [scenario, death] of todo) {
      const survived = await liveAndDie(scenario, routingText, death)
      if (survived.died) died += 1
      try {
        check(survived)
      } catch (cause) {
        throw new Error(`${scenario.name}, killed ${death.when} append ${death.atAppend}`, {cause})
      }
    }
  }
  await Promise.all(Array.from({length: 8}, work))
  expect(died).toBeGreaterThanOrEqual(200)
}, 300_000)

function check({events, acknowledged, trace, calls}: Survived): void {
  const facts = events.map(({fact}) => JSON.stringify(fact))
  for (const fact of acknowledged)
    expect(facts, 'what was acknowledged is in the journal').toContain(JSON.stringify(fact))

  const folded = new Map<string, Call>()
  for (const {stream, at, fact} of events) {
    const call = foldCall(folded.get(stream), stream, at, fact)
    if (call !== undefined) folded.set(stream, call)
  }
  for (const sid of calls) {
    const call = folded.get(sid)
    expect(call?.phase.name, 'every call came to its end in the journal').toBe('ended')
    const spoke =
      call?.phase.name === 'ended' && call.phase.disposition !== 'answered' && call.phase.disposition !== 'spam'
    if (spoke) expect(call?.alert, 'every call that nobody took is alerted').toBeDefined()
    const confirmed = events.findLast(({stream, fact}) => stream === sid && fact.type === 'number.confirmed')
    if (confirmed?.fact.type === 'number.confirmed') {
      expect(call?.intake.confirmed, 'what the caller confirmed is known').toBe(confirmed.fact.number)
    }
  }
  alertedOnce(events, trace)
}

function alertedOnce(events: Survived['events'], trace: Survived['trace']): void {
  const sent = events.flatMap(({fact}) => (fact.type === 'delivery.sent' ? [fact] : []))
  const ids = sent.map(({delivery}) => delivery)
  expect(new Set(ids).size, 'nothing is recorded as sent twice').toBe(ids.length)
  for (const {fact} of events) {
    if (fact.type !== 'alert.raised') continue
    expect(
      sent.some(({alert}) => alert === fact.alert),
      'no alert is lost',
    ).toBe(true)
  }
  const channelOf = new Map(
    events.flatMap(({fact}) => (fact.type === 'delivery.queued' ? [[fact.delivery, fact.channel]] : [])),
  )
  const texts = new Set(sent.filter(({delivery}) => channelOf.get(delivery) === 'text').map(({receipt}) => receipt))
  const got = trace.filter(({kind}) => kind === 'text-received')
  expect(got.length, 'no text came twice').toBe(texts.size)
  const mails = new Set(sent.filter(({delivery}) => channelOf.get(delivery) === 'email').map(({receipt}) => receipt))
  const subjects = new Set(
    trace.flatMap(entry => (entry.kind === 'mail-received' ? [`${entry.to} ${entry.subject} ${entry.body}`] : [])),
  )
  expect(subjects.size, 'a mail that came twice is the same mail').toBeLessThanOrEqual(mails.size)
}
