import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {languages} from '../../src/config/routing.ts'
import {passesBoundary} from '../../src/intake/boundary.ts'
import {details} from '../../src/intake/details/details.ts'
import {jobsOf} from '../../src/intake/packs/packs.ts'
import {play} from './a-conversation.ts'

const example = readFileSync('config.example.yaml', 'utf8')
const asking = {ask: ['reason', 'name', 'callback_number', 'address', 'details', 'new_or_returning']} as const

describe('a detail of the job', () => {
  test('is asked for once the essentials are known, and stands in the summary', () => {
    const {said, view, of} = play(
      ['my kitchen drain is clogged', 'Dana Whitfield', 'yes', '418 Alder Court', 'all of them i think'],
      {intake: asking},
    )
    expect(said.at(-2)).toContain('Is it just that one drain, or more than one?')
    expect(of('detail.captured')).toEqual([
      {type: 'detail.captured', turn: 5, detail: 'how-many-drains', words: 'all of them i think'},
    ])
    expect(view.summary).toContain('Drains affected: "all of them i think".')
  })

  test('is not asked for when it was said, in whatever turn', () => {
    const {of} = play(['every drain in the house is slow', 'Dana Whitfield', 'yes', '418 Alder Court'], {
      intake: {...asking, details: {most: 2, leaveOut: ['at-risk-now', 'since-when']}},
    })
    expect(of('question.asked').map(({question}) => question)).not.toContain('detail')
  })

  test('is not asked for in danger', () => {
    const {of} = play(
      ['i smell gas by the water heater', 'yes', '312 555 0142', 'yes', '418 Alder Court', 'Dana Whitfield'],
      {
        intake: asking,
      },
    )
    expect(of('question.asked').map(({question}) => question)).not.toContain('detail')
  })

  test('is not asked for of who moves an appointment', () => {
    const {of} = play(['i need to move my appointment', 'Dana Whitfield', 'yes', '418 Alder Court'], {intake: asking})
    expect(of('question.asked').map(({question}) => question)).not.toContain('detail')
  })

  test('is left out where the routing file says so', () => {
    const {of} = play(['my kitchen drain is clogged', 'Dana Whitfield', 'yes', '418 Alder Court'], {
      intake: {...asking, details: {most: 1, leaveOut: ['how-many-drains', 'since-when']}},
    })
    expect(of('question.asked').map(({question}) => question)).not.toContain('detail')
  })

  test('raises the urgency by a yes where it bears on it', () => {
    const {view} = play(['there is a leak under my sink', 'Dana Whitfield', 'yes', '418 Alder Court', 'yes it is'], {
      intake: asking,
    })
    expect(view.urgency).toMatchObject({tier: 'emergency', words: expect.arrayContaining(['yes it is'])})
  })

  test('is no fact when the caller does not know', () => {
    const {of} = play(['my kitchen drain is clogged', 'Dana Whitfield', 'yes', '418 Alder Court', "i don't know"], {
      intake: asking,
    })
    expect(of('detail.captured')).toEqual([])
  })
})

test('every detail may be left out in the routing file', () => {
  const ids = details.map(({id}) => id)
  const text = example.replace('intake:\n', `intake:\n  details: { leave_out: [${ids.join(', ')}] }\n`)
  expect(loadRouting(text, 'config.example.yaml').routing?.intake.details.leaveOut).toEqual(ids)
})

describe.each(details)('the detail $id', ({asks, of}) => {
  test.each(languages)('is asked for in %s without a promise', language => {
    expect(passesBoundary(asks[language])).toBe(true)
  })

  test('is of jobs that there are', () => {
    for (const beginning of of) {
      const [trade] = beginning.split('/')
      const jobs = jobsOf(trade as Parameters<typeof jobsOf>[0])
      expect(jobs.some(({rule}) => rule.startsWith(beginning))).toBe(true)
    }
  })
})
