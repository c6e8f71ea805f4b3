import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type ListedCard, listCards} from '../../src/board/card-list.ts'
import {withFollowUp} from '../../src/board/follow-up.ts'
import {actOnQueue} from '../../src/board/queue-action.ts'
import {readQueue} from '../../src/board/read-queue.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {listCalls} from '../../src/report/call-list.ts'
import {hour, minute} from '../../src/time/clock.ts'
import {called, eleven, gave} from './a-caller.ts'

let journal: Journal
beforeEach(() => {
  journal = openJournal(':memory:')
})
afterEach(() => journal.close())

const now = eleven + 60 * minute
const everyone = '+13125550'

function queue(at = now): readonly ListedCard[] {
  return listCards(readQueue(journal, 0).open(), at)
}

function followUps(): readonly unknown[] {
  const calls = listCalls(journal, {from: 0, to: Number.MAX_SAFE_INTEGER}, 100)
  return withFollowUp(journal, calls).map(({followUp}) => followUp)
}

describe('the list', () => {
  test('puts the most pressing first, and then whoever has waited longest', async () => {
    await called(journal, 'low', {from: `${everyone}001`, urgency: 'low'})
    await called(journal, 'late', {from: `${everyone}002`, urgency: 'standard', atMinute: 10})
    await called(journal, 'early', {from: `${everyone}003`, urgency: 'standard', atMinute: 5})
    await called(journal, 'flood', {from: `${everyone}004`, urgency: 'emergency', atMinute: 20, words: ['flooding']})
    expect(queue().map(({call}) => call)).toEqual(['flood', 'early', 'late', 'low'])
    expect(queue()[0]?.reasons).toEqual(['“flooding”', 'hung up'])
  })

  test('holds nobody whom the crew answered, and no spam', async () => {
    await called(journal, 'answered', {ended: 'answered'})
    await called(journal, 'spam', {from: `${everyone}002`, ended: 'spam'})
    expect(queue()).toEqual([])
    expect(followUps()).toEqual([null, null])
  })

  test('shows the calls of one caller as one card, which rises', async () => {
    await called(journal, 'first', {from: `${everyone}001`, urgency: 'standard'})
    await called(journal, 'again', {from: `${everyone}002`, urgency: 'standard', atMinute: 5})
    await called(journal, 'again-2', {from: `${everyone}002`, atMinute: 12})
    expect(queue()).toMatchObject([{call: 'again-2', calls: ['again', 'again-2']}, {call: 'first'}])
    expect(queue()[0]?.reasons).toContain('called 2 times')
  })

  test('knows a caller by the number they gave, whatever phone they call from', async () => {
    await called(journal, 'cell', {facts: [gave('callback_number', `${everyone}177`), gave('name', 'Dana')]})
    await called(journal, 'home', {from: `${everyone}177`, atMinute: 3})
    expect(queue()).toMatchObject([{call: 'home', name: 'Dana', number: `${everyone}177`}])
  })
})

describe('a callback', () => {
  test('of two who claim it at once, one has it and the other is told who', async () => {
    await called(journal, 'call')
    const claims = await Promise.allSettled(
      ['sam', 'lee'].map(by => actOnQueue(journal, 'call', by, {do: 'claim'}, now)),
    )
    expect(claims.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [card] = queue()
    expect(card?.state).toBe('claimed')
    expect(claims.find(({status}) => status === 'rejected')).toMatchObject({
      reason: {message: `${card?.by} has it already.`},
    })
  })

  test('that was made is told from one that is missing still', async () => {
    await called(journal, 'one', {from: `${everyone}001`})
    await called(journal, 'two', {from: `${everyone}002`})
    await actOnQueue(journal, '555-0001', 'sam', {do: 'done', outcome: 'called-back'}, now)
    expect(followUps()).toEqual(['called-back', 'missed'])
    expect(queue().map(({call}) => call)).toEqual(['two'])
  })

  test('does not answer a call that came in meanwhile', async () => {
    await called(journal, 'before')
    const card = readQueue(journal, 0).open()[0]
    await called(journal, 'meanwhile', {atMinute: 1})
    // Decided on what was known then.
    const calls = card?.calls.map(({about}) => about.call) ?? []
    await journal.append('queue/before', 0, now, [{type: 'queue.done', by: 'sam', outcome: 'called-back', calls}])
    expect(followUps()).toEqual(['called-back', 'missed'])
    expect(queue()).toMatchObject([{calls: ['meanwhile']}])
  })

  test('is not needed once the caller has got through', async () => {
    await called(journal, 'missed')
    await called(journal, 'taken', {atMinute: 4, ended: 'answered'})
    expect(queue()).toEqual([])
    expect(followUps()).toEqual(['reached', null])
    await expect(actOnQueue(journal, 'missed', 'sam', {do: 'claim'}, now)).rejects.toThrow('reached the crew')
  })

  test('that is put off comes last until its time, or until they call again', async () => {
    await called(journal, 'flood', {from: `${everyone}001`, urgency: 'emergency'})
    await called(journal, 'drip', {from: `${everyone}002`, urgency: 'low'})
    await actOnQueue(journal, 'flood', 'sam', {do: 'snooze', until: now + hour}, now)
    expect(queue().map(({call}) => call)).toEqual(['drip', 'flood'])
    expect(queue(now + hour).map(({call}) => call)).toEqual(['flood', 'drip'])
    await called(journal, 'flood-2', {from: `${everyone}001`, atMinute: 70})
    expect(queue().map(({call}) => call)).toEqual(['flood-2', 'drip'])
  })

  test('keeps its notes, without what would move a terminal’s cursor', async () => {
    await called(journal, 'call')
    await actOnQueue(journal, 'call', 'sam', {do: 'note', text: 'gate code\n1944'}, now)
    expect(queue()[0]?.notes).toMatchObject([{by: 'sam', text: 'gate code 1944'}])
  })

  test.each(['9999', 'nobody', ''])('for %s, who is not on the list, is refused', async whom => {
    await called(journal, 'call')
    await expect(actOnQueue(journal, whom, 'sam', {do: 'claim'}, now)).rejects.toThrow('Nobody on the list')
  })

  test('for digits that two callers share asks for more of them', async () => {
    await called(journal, 'one', {from: '+13125550142'})
    await called(journal, 'two', {from: '+17735550142'})
    await expect(actOnQueue(journal, '0142', 'sam', {do: 'claim'}, now)).rejects.toThrow('2 of the list')
  })
})
