import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadRouting} from '../../../src/config/load-routing.ts'
import type {Routing} from '../../../src/config/routing.ts'
import {compareRoutings} from '../../../src/report/changes/compare.ts'

const example = readFileSync(join(import.meta.dirname, '../../../config.example.yaml'), 'utf8')
/** Sunday 22 November 2026, noon in Chicago. */
const now = Date.UTC(2026, 10, 22, 18)

function routing(edit: (text: string) => string = text => text): Routing {
  const text = edit(example)
  const {routing: read, findings} = loadRouting(text, 'oncrew.yaml')
  if (read === undefined) throw new Error(findings.map(({message}) => message).join('\n'))
  return read
}

function changed(from: string | RegExp, to: string) {
  const after = routing(text => text.replace(from, to))
  expect(after.file.digest).not.toBe(routing().file.digest)
  return compareRoutings(routing(), after, now)
}

test('the same file changes nothing, and neither does a comment', () => {
  const nothing = {numbers: [], ways: [], alerts: [], hearing: []}
  expect(compareRoutings(routing(), routing(), now)).toEqual(nothing)
  expect(changed(/^/, '# a comment\n')).toEqual(nothing)
})

test('what becomes of calls after hours is told once for every source', () => {
  expect(changed('after_hours: intake', 'after_hours: voicemail').ways).toEqual([
    {sources: [], when: 'after hours', only: undefined, was: 'intake', now: 'voicemail'},
  ])
})

test('hours that are added are told as the half-hours they are', () => {
  const {ways} = changed('saturday: 9:00-12:00', 'saturday: 9:00-15:30')
  expect(ways[0]).toMatchObject({
    when: 'Saturday noon to 3:30 pm',
    only: 'with the crew free',
    was: 'intake',
    now: 'rings Sam Ortiz for 20 s, then intake',
  })
})

test('a holiday that goes changes that one day', () => {
  const {ways} = changed(/.*Thanksgiving.*\n/, '')
  expect([...new Set(ways.map(({when}) => when))]).toEqual(['Thu 26 Nov 2026 (Thanksgiving) 8 am to 5:30 pm'])
})

test('an escalation that waits longer is told for its urgency', () => {
  const [change, ...others] = changed('after_minutes: 5', 'after_minutes: 9').alerts
  expect(others).toEqual([])
  expect(change).toMatchObject({sources: [], when: 'at any time', only: 'emergency'})
  expect(change?.was).toContain('after 5 min')
  expect(change?.now).toContain('after 9 min')
})

test('what callers hear otherwise is told in its own words', () => {
  expect(changed('Thanks for calling {business}.', 'You have reached {business}.').hearing).toEqual([
    {what: 'greeting', was: '"Thanks for calling Northside Plumbing."', now: '"You have reached Northside Plumbing."'},
  ])
})

test('a source that comes or goes is named', () => {
  const without = routing(text => text.replace(/.*source: truck-wrap.*\n/, ''))
  expect(without.numbers.size).toBe(routing().numbers.size - 1)
  expect(compareRoutings(routing(), without, now).numbers[0]).toMatch(
    /is gone: calls to it are no longer answered here$/,
  )
  expect(compareRoutings(without, routing(), now).numbers[0]).toMatch(/is new$/)
})
