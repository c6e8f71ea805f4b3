import {type RehearsalOutcome, rehearse} from './rehearsal.ts'
import type {Repeated, Share} from './repeat.ts'
import {readScript} from './scenario-files.ts'

/** Rehearses one after another, on the calling thread. */
export async function rehearseShare({name, routingPath, seed, stride, times, agent}: Share): Promise<Repeated> {
  const {scenario, routing} = await readScript(name, routingPath)
  const missed: RehearsalOutcome[] = []
  for (let index = 0; index < times; index += 1) {
    const outcome = await rehearse({
      scenario,
      routing,
      seed: seed + index * stride,
      journalPath: undefined,
      voiceUrl: undefined,
      agent,
      warn: () => undefined,
    })
    if (outcome.checks.some(check => check.held === false)) missed.push(outcome)
  }
  return {calls: times * Object.keys(scenario.calls).length, missed}
}
