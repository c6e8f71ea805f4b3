/** The other end of commits-elsewhere.ts, on a thread of its own. */
import {parentPort, workerData} from 'node:worker_threads'
import {Problem} from '../problem/problem.ts'
import {type Append, commitsOn} from './commits.ts'
import type {Answered, Asked, WriterNeeds} from './commits-elsewhere.ts'
import {openDatabase} from './open-database.ts'

const {file, waitMs} = workerData as WriterNeeds
const commits = commitsOn(openDatabase(file, waitMs), file)

parentPort?.on('message', async (asked: Asked) => {
  if (asked === 'tidy') return commits.tidy()
  if (asked === 'close') {
    await commits.close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(await outcomeOf(asked))
})

async function outcomeOf({commit}: Exclude<Asked, string>): Promise<Answered> {
  try {
    return {outcomes: await commits.commit(JSON.parse(commit) as readonly Append[])}
  } catch (thrown) {
    // A class does not survive the way between threads: what it says does. A bug ends this thread, loudly.
    if (!(thrown instanceof Problem)) throw thrown
    return {problem: {what: thrown.message, ...(thrown.why && {why: thrown.why}), fix: thrown.fix, exit: thrown.exit}}
  }
}
