import {Worker} from 'node:worker_threads'
import {packaged} from '../config/packaged.ts'
import {Problem, type ProblemReport} from '../problem/problem.ts'
import type {Commits, Outcome} from './commits.ts'

/** What the thread is asked. `commit`: appends as JSON, which crosses between threads at a third of the cost of objects. */
export type Asked = {readonly commit: string} | 'tidy' | 'close'

/** What became of a commit; each is answered, in order. */
export type Answered = {readonly outcomes: readonly Outcome[]} | {readonly problem: ProblemReport}

/** What the thread needs at its start. */
export interface WriterNeeds {
  readonly file: string
  readonly waitMs: number
}

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void
  readonly reject: (reason: unknown) => void
}

/** A writer holds a transaction's worth of facts and no more. */
const resourceLimits = {maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64}

/**
 * Commits on a thread of their own, so that the calling thread goes on answering while the disk is waited for.
 * The file must have been migrated. A thread that dies of a bug takes its own commits along; the next gets a new one.
 */
export function commitsElsewhere(needs: WriterNeeds): Commits {
  let writer: Writer | undefined = start()

  function start(): Writer {
    return startWriter(needs, () => {
      writer = undefined
    })
  }

  return {
    commit: appends =>
      new Promise((resolve, reject) => {
        writer ??= start()
        writer.ask({commit: JSON.stringify(appends)}, {resolve, reject})
      }),
    tidy: () => writer?.ask('tidy'),
    async close() {
      writer?.ask('close')
      await writer?.gone
    },
  }
}

interface Writer {
  ask(asked: Asked, waiting?: Waiting): void
  readonly gone: Promise<void>
}

function startWriter(needs: WriterNeeds, onDeath: () => void): Writer {
  const worker = new Worker(packaged('dist/journal-writer.js'), {workerData: needs, resourceLimits})
  const waiting: Waiting[] = []
  worker.on('message', (answered: Answered) => {
    const asked = waiting.shift()
    if ('outcomes' in answered) asked?.resolve(answered.outcomes)
    else asked?.reject(new Problem(answered.problem))
    if (waiting.length === 0) worker.unref()
  })
  worker.on('error', thrown => {
    onDeath()
    for (const {reject} of waiting.splice(0)) reject(thrown)
  })
  // A process that has nothing else to do is kept by a commit under way, not by an idle thread.
  worker.unref()
  return {
    ask(asked, whoWaits) {
      if (whoWaits !== undefined) waiting.push(whoWaits)
      if (waiting.length > 0 || asked === 'close') worker.ref()
      worker.postMessage(asked)
    },
    gone: new Promise(resolve => worker.once('exit', () => resolve())),
  }
}
