import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Outcome} from '../../src/alerts/message.ts'
import {day, minute} from '../../src/time/clock.ts'
import {type World, world} from '../alerts/courier-world.ts'

type Happening =
  | {readonly do: 'raise' | 'amend' | 'acknowledge'; readonly call: string}
  | {readonly do: 'restart' | 'die-in-the-next-send'}
  | {readonly do: 'wait'; readonly ms: number}

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    do: fc.constantFrom('raise' as const, 'amend' as const, 'acknowledge' as const),
    call: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({do: fc.constantFrom('restart' as const, 'die-in-the-next-send' as const)}),
  fc.record({do: fc.constant('wait' as const), ms: fc.integer({min: 1, max: 8 * minute})}),
)

const sent: Outcome = {kind: 'sent', receipt: ''}
const down: Outcome = {kind: 'failed', reason: 'down', again: 'later'}

/** The newest revision of each alert that was raised. */
type Raised = Map<string, number>

test('whatever fails and however often it dies, no alert is lost and no recorded send is repeated', async () => {
  const luck = fc.infiniteStream(fc.constantFrom(sent, down))
  await fc.assert(
    fc.asyncProperty(fc.array(happening, {maxLength: 14}), luck, async (story, outcomes) => {
      const w = world()
      const raised: Raised = new Map()
      await w.start()
      for (const event of story) {
        if (event.do !== 'die-in-the-next-send') {
          await happen(w, event, raised)
          continue
        }
        w.answer = () => {
          w.crash()
          w.answer = () => outcomes.next().value
          return sent
        }
      }
      w.answer = () => sent
      await w.restart()
      await w.moveOn(2 * day)
      for (const [call, revision] of raised) checkAlert(w, call, revision)
      expect(w.troubles).toEqual([])
      await w.journal.close()
    }),
    {numRuns: 200},
  )
})

async function happen(w: World, event: Happening, raised: Raised): Promise<void> {
  switch (event.do) {
    case 'raise':
      if (raised.has(event.call)) return
      raised.set(event.call, 1)
      return w.raise(event.call)
    case 'amend': {
      const revision = raised.get(event.call)
      if (revision === undefined) return
      raised.set(event.call, revision + 1)
      return w.amend(event.call, revision + 1)
    }
    case 'acknowledge':
      // A dead courier never answers.
      await Promise.race([w.courier().acknowledge(`alert-${event.call}`, 'sam', 'text'), w.moveOn(1)])
      return
    case 'restart':
      return w.restart()
    case 'die-in-the-next-send':
      return
    case 'wait':
      return w.moveOn(event.ms)
  }
}

function checkAlert(w: World, call: string, revision: number): void {
  const facts = w.facts(call)
  const queued = facts.flatMap(fact => (fact.type === 'delivery.queued' ? [fact.delivery] : []))
  const done = facts.flatMap(fact => (fact.type === 'delivery.sent' ? [fact.delivery] : []))
  expect(new Set(queued).size, 'nothing is queued twice').toBe(queued.length)
  expect(new Set(done).size, 'nothing succeeds twice').toBe(done.length)

  const toSam = w.taken.filter(({alert, to}) => alert.call === call && to?.id === 'sam')
  expect(Math.max(...toSam.map(({alert}) => alert.revision)), 'Sam was told the newest').toBe(revision)
  const acknowledged = facts.some(fact => fact.type === 'alert.acknowledged')
  const waiting = queued.filter(delivery => !done.includes(delivery))
  if (!acknowledged) expect(waiting, 'the whole escalation went out').toEqual([])
}
