import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {ackQuery, readAckQuery} from '../../src/alerts/ack-link.ts'
import {day} from '../../src/time/clock.ts'
import {elevenAtNight} from './samples.ts'

const key = 'the auth token'
const query = () => ackQuery('alert-call-1', 'sam', elevenAtNight, key)

test('a link says who takes what, and is the same on every try', () => {
  expect(readAckQuery(query(), key, elevenAtNight)).toMatchObject({
    link: 'good',
    claim: {alert: 'alert-call-1', by: 'sam'},
  })
  expect(query().toString()).toBe(query().toString())
})

test('it is good for three days', () => {
  expect(readAckQuery(query(), key, elevenAtNight + 3 * day).link).toBe('good')
  expect(readAckQuery(query(), key, elevenAtNight + 3 * day + 1000).link).toBe('expired')
})

test('nobody can make one up, or turn one into another', () => {
  expect(readAckQuery(query(), 'another token', elevenAtNight).link).toBe('broken')
  expect(readAckQuery(new URLSearchParams(), key, elevenAtNight).link).toBe('broken')
  fc.assert(
    fc.property(fc.constantFrom('alert', 'by', 'until', 'sig'), fc.string(), (name, value) => {
      const changed = query()
      if (changed.get(name) === value) return
      changed.set(name, value)
      expect(readAckQuery(changed, key, elevenAtNight).link).toBe('broken')
    }),
  )
  const anybody = query()
  anybody.delete('by')
  expect(readAckQuery(anybody, key, elevenAtNight).link).toBe('broken')
})
