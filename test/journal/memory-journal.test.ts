import {expect, test} from 'vitest'
import {openMemoryJournal} from '../../src/journal/memory-journal.ts'
import {factsContract} from './contract.ts'
import {received, said} from './facts.ts'

factsContract('in memory', openMemoryJournal)

test('knows which calls are open, and takes nothing once it is closed', async () => {
  const journal = openMemoryJournal()
  await journal.append('call-1', 0, 1000, [received()])
  await journal.append('call-2', 0, 1001, [received()])
  await journal.append('call-1', 1, 1002, [{type: 'call.ended', disposition: 'abandoned', seconds: 1}])
  expect(journal.openCalls()).toEqual(['call-2'])
  await journal.close()
  await expect(journal.append('call-2', 1, 1003, [said('too late')])).rejects.toThrow('was closed')
})
