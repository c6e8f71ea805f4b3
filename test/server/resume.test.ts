import {expect, test} from 'vitest'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {createAgent} from '../../src/server/agent.ts'
import {createRoutingBook} from '../../src/server/routing-book.ts'
import {hour, minute} from '../../src/time/clock.ts'
import {manualClock} from '../alerts/manual-clock.ts'
import {chicago, exampleRouting, mainLine} from '../call/a-call.ts'

const callId = `CA${'7'.repeat(32)}`
const began = chicago('2026-03-03 23:02')

async function anOpenCall() {
  const journal = openJournal(':memory:')
  const agent = createAgent({journal, routings: createRoutingBook(exampleRouting()), clock: manualClock(began)})
  const parties = {
    callId,
    callerNumber: parsePhoneNumber('+13125550142'),
    dialedNumber: mainLine,
    forwardedFrom: undefined,
  }
  await agent.arrive(parties)
  await agent.hear(callId, 1, {text: 'my sink is dripping', digits: undefined, confidence: undefined})
  agent.close()
  return journal
}

const types = (journal: ReturnType<typeof openJournal>) => journal.read(callId).map(({fact}) => fact.type)

test('a call that was open when the server went down for a night is ended at the start, and alerted', async () => {
  const journal = await anOpenCall()
  const agent = createAgent({
    journal,
    routings: createRoutingBook(exampleRouting()),
    clock: manualClock(began + 9 * hour),
  })
  agent.resume()
  await agent.settled(callId)
  expect(types(journal)).toEqual(expect.arrayContaining(['call.ended', 'alert.raised']))
  expect(journal.openCalls()).toEqual([])
})

test('one that may still be going on is watched, and ended when nothing more is heard', async () => {
  const journal = await anOpenCall()
  const clock = manualClock(began + minute)
  const agent = createAgent({journal, routings: createRoutingBook(exampleRouting()), clock})
  agent.resume()
  expect(agent.live()).toBe(1)
  await clock.moveTo(began + hour, async () => void (await agent.settled(callId)))
  await agent.settled(callId)
  expect(types(journal)).toContain('alert.raised')
  expect(agent.live()).toBe(0)
})
