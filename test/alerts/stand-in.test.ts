import {expect, test} from 'vitest'
import {duties} from '../../src/alerts/duties.ts'
import {type AlertRecord, foldAlert} from '../../src/alerts/record.ts'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import {alertOf, elevenAtNight as at, policy, rule} from './samples.ts'

const alert = 'alert-call-1'
const place = {file: 'oncrew.yaml', line: 1, column: 1}

function told(facts: readonly Fact[]): AlertRecord {
  const raised = {
    v: 1,
    seq: 1,
    stream: 'call-1',
    n: 1,
    at,
    fact: {type: 'alert.raised', alert, because: 'emergency'},
  } as const
  let record = foldAlert(undefined, raised)
  for (const [i, fact] of facts.entries()) {
    record = foldAlert(record, {v: 1, seq: i + 2, stream: 'alert/call-1', n: i + 1, at, fact})
  }
  if (record === undefined) throw new Error('nothing was raised')
  return record
}

function refusedText(step: number): readonly Fact[] {
  const delivery = `${alert}.1.${step}.text.sam`
  return [
    {type: 'delivery.queued', alert, delivery, revision: 1, step, channel: 'text', to: 'sam', dueAt: at},
    {type: 'delivery.failed', alert, delivery, attempt: 1, reason: 'opted out', retryAt: null},
  ]
}

test('two steps that are found refused at once bring one mail', () => {
  const rules = policy([rule(['emergency'], {escalate: [{afterMinutes: 5, to: ['sam'], by: ['text'], place}]})])
  const {facts} = duties(told([...refusedText(0), ...refusedText(1)]), alertOf, rules, at)
  expect(facts).toMatchObject([{type: 'delivery.queued', channel: 'email', to: 'sam', step: 0}])
})
