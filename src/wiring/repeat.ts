import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {packaged} from '../config/packaged.ts'
import type {AgentName} from '../config/routing.ts'
import type {RehearsalOutcome} from './rehearsal.ts'

/** A share of many rehearsals of one scenario: the seeds from `seed` on, in steps of `stride`, `times` of them. */
export interface Share {
  readonly name: string
  readonly routingPath: string
  readonly seed: number
  readonly stride: number
  readonly times: number
  /** Undefined: as the routing file says. */
  readonly agent: AgentName | undefined
}

/** What came of a share. Of what held, only the count is kept. */
export interface Repeated {
  readonly calls: number
  /** In the order of their seeds. */
  readonly missed: readonly RehearsalOutcome[]
}

/** Rehearses one scenario many times over, each with the next seed, on every processor. */
export async function repeatRehearsal(what: Omit<Share, 'stride'>): Promise<Repeated> {
  const workers = Math.min(what.times, availableParallelism())
  const shares = Array.from({length: workers}, (_, index) => ({
    ...what,
    seed: what.seed + index,
    stride: workers,
    times: Math.ceil((what.times - index) / workers),
  }))
  const results = await Promise.all(shares.map(rehearseElsewhere))
  return {
    calls: results.reduce((sum, {calls}) => sum + calls, 0),
    missed: results.flatMap(({missed}) => missed).sort((a, b) => a.seed - b.seed),
  }
}

/** What lives is some 30 MiB however many rehearsals are run; V8 is kept from taking more than it needs. */
const resourceLimits = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192}

function rehearseElsewhere(share: Share): Promise<Repeated> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(packaged('dist/repeat-worker.js'), {workerData: share, resourceLimits})
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
