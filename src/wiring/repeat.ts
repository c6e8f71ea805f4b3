import {type RehearsalOutcome, rehearse} from './rehearsal.ts'
import {readScript} from './scenario-files.ts'

export interface Repeated {
  readonly calls: number
  readonly missed: readonly {readonly outcome: RehearsalOutcome}[]
}

/** Rehearses one scenario many times over, each with the next seed. Nothing is kept of what held. */
export async function repeatRehearsal(what: {
  readonly name: string
  readonly routingPath: string
  readonly seed: number
  readonly times: number
}): Promise<Repeated> {
  const {scenario, routing} = await readScript(what.name, what.routingPath)
  const missed: {outcome: RehearsalOutcome}[] = []
  let calls = 0
  for (let index = 0; index < what.times; index += 1) {
    const outcome = await rehearse({
      scenario,
      routing,
      seed: what.seed + index,
      journalPath: undefined,
      voiceUrl: undefined,
      warn: () => undefined,
    })
    calls += Object.keys(scenario.calls).length
    if (outcome.checks.some(check => check.held === false)) missed.push({outcome})
  }
  return {calls, missed}
}
