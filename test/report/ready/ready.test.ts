import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Evidence, RehearsedCall} from '../../../src/report/ready/evidence.ts'
import {judge} from '../../../src/report/ready/judge.ts'
import {gatherEvidence} from '../../../src/wiring/ready/gather-evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'oncrew-ready-'))
const example = readFileSync(join(import.meta.dirname, '../../../config.example.yaml'), 'utf8')
const now = Date.UTC(2026, 2, 3, 18)
afterAll(() => rmSync(folder, {recursive: true}))

async function evidenceOf(text: string): Promise<Evidence> {
  const path = join(folder, 'oncrew.yaml')
  writeFileSync(path, text)
  const journal = join(folder, 'none.db')
  return gatherEvidence({path, journal, scenarios: [], seed: 1, now, onProgress: () => {}})
}

/** The questions, counted from 1, that are no go. */
function noGo(evidence: Evidence): readonly number[] {
  return judge(evidence).verdicts.flatMap(({go}, at) => (go ? [] : [at + 1]))
}

describe('the packaged example', () => {
  let evidence: Evidence
  beforeAll(async () => {
    evidence = await evidenceOf(example)
  }, 60_000)

  test('is fit to go live, and every rule, hour, escalation step and question of it is exercised', () => {
    const {go, coverage, verdicts} = judge(evidence)
    expect(go, JSON.stringify(verdicts.filter(each => !each.go))).toBe(true)
    expect(coverage.missing).toEqual([])
    expect(coverage.exercised).toBeGreaterThan(35)
  })

  test('was called after hours and in them, with the crew free, busy, unreachable, answering and on another call', () => {
    const shown = evidence.calls.flatMap(({purpose}) => (purpose.shows === 'way' ? [purpose.crew] : []))
    expect(new Set(shown)).toEqual(new Set(['just rings', 'answers', 'busy', 'unreachable', 'on another call']))
    const because = evidence.calls.flatMap(({events}) =>
      events.flatMap(({fact}) => (fact.type === 'call.routed' ? [fact.because] : [])),
    )
    for (const each of ['open', 'after-hours', 'holiday', 'second-call', 'busy', 'failed', 'no-answer', 'already-rung'])
      expect(because).toContain(each)
  })

  test.each<[string, number, (call: RehearsedCall) => RehearsedCall]>([
    ['a greeting without the business name', 1, call => ({...call, inBusinessName: false})],
    ['a number that was not read back', 2, call => withAlert(call, {callbackNumber: unread})],
    ['an emergency taken for an ordinary call', 3, call => (call.purpose.shows === 'urgency' ? withTier(call) : call)],
    ['an alert that never left', 4, call => ({...call, events: without(call, 'delivery.sent')})],
    ['an alert without a name', 5, call => withAlert(call, {name: 'not given'})],
    ['a call that went another way', 6, call => ({...call, astray: [{expectation: 'rings sam', got: 'nobody'}]})],
    ['a price that was named', 7, call => ({...call, promise: 'That is 90 dollars.'})],
    ['an alert that named another source', 9, call => ({...call, source: 'elsewhere'})],
  ])('%s is no go for question %i', (_, question, spoil) => {
    expect(noGo({...evidence, calls: evidence.calls.map(spoil)})).toContain(question)
  })

  test('an escalation step that was never sent is not covered, with its line', () => {
    const calls = evidence.calls.map(call => ({...call, events: without(call, 'delivery.queued')}))
    const {missing} = judge({...evidence, calls}).coverage
    const line = example.split('\n').findIndex(each => each.includes('after_minutes: 5')) + 1
    expect(missing).toContainEqual({kind: 'escalation', what: 'alerts.send 1, after 5 min', line})
  })

  test('slow alerts on the line are no go, however fast the rehearsal was', () => {
    const times = {
      channel: 'text',
      since: 'the words',
      messages: 40,
      p50: 4000,
      p95: 300_000,
      longest: 400_000,
    } as const
    const real = {...noRealCalls, calls: 40, alertTimes: [times]}
    expect(noGo({...evidence, real})).toEqual([4])
  })
})

describe('a file that is not fit', () => {
  test.each<[string, (text: string) => string, readonly number[]]>([
    ['asks no name', text => text.replace('name, callback_number, address', 'callback_number, address'), [5]],
    ['leaves the night to a voicemail', text => text.replace('after_hours: intake', 'after_hours: voicemail'), [5]],
    ['does not say what answering costs', text => text.replace(/^answering_plan.*$/m, ''), [8]],
  ])(
    'that %s',
    async (_, spoil, questions) => {
      expect(noGo(await evidenceOf(spoil(example)))).toEqual(questions)
    },
    60_000,
  )
})

test('any trades, any crew, numbers still to be bought: it is rehearsed all the same', async () => {
  const evidence = await evidenceOf(`version: 1
business: { name: Mesa Garage & Pool, time_zone: America/Denver, trades: [garage-door, pool, locksmith] }
crew:
  kim: { name: Kim, phone: "+13035550111", email: kim@mesa.example }
hours: { weekly: { monday: 8:00-17:00, wednesday: 0:00-24:00 } }
numbers: [{ source: van, buy: { area_code: "303" } }]
routing: { ring_first: { crew: [kim], seconds: 15 } }
intake: { ai_disclosure: This is the automated assistant. }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: a@mesa.example }
  send: [{ for: [emergency, urgent, standard, low], to: [kim], by: [email] }]
answering_plan: { monthly_price: 49, included_calls: 100, overage_per_call: 0.99 }
`)
  const {go, coverage, verdicts} = judge(evidence)
  expect(verdicts.filter(each => !each.go)).toEqual([])
  expect(go).toBe(true)
  expect(coverage.missing).toEqual([])
  expect(verdicts[8]?.evidence.join()).toContain('Van has no number yet')
}, 60_000)

const unread = {number: '+13125550142', readBack: 'not read back', basis: 'said', callerId: '+13125550142'} as const

const noRealCalls = {
  calls: 0,
  greeted: 0,
  named: 0,
  withNumber: 0,
  confirmed: 0,
  captured: 0,
  complete: 0,
  classified: 0,
  otherTrades: 0,
  firstRing: 0,
  answered: 0,
  overflow: 0,
  unknownNumber: 0,
  promises: 0,
  alertTimes: [],
  jobs: 0,
  month: {used: 0, projected: 0},
}

function withAlert(call: RehearsedCall, change: Partial<NonNullable<RehearsedCall['alert']>>): RehearsedCall {
  return call.alert === undefined ? call : {...call, alert: {...call.alert, ...change}}
}

function withTier(call: RehearsedCall): RehearsedCall {
  return withAlert(call, {urgency: {tier: 'low', why: 'x', words: []}})
}

function without({events}: RehearsedCall, type: string): RehearsedCall['events'] {
  return events.filter(({fact}) => fact.type !== type)
}
