import {setTimeout as delay} from 'node:timers/promises'
import type {Agent} from '../server/agent.ts'
import type {Logger} from './logger.ts'

const lookEveryMs = 250

/** Resolves when no call is under way, or when the time is up: the journal holds what is left, for the next start. */
export async function callsOver(agent: Agent, limitMs: number, log: Logger['log']): Promise<void> {
  if (agent.live() === 0) return
  log('info', `${agent.live()} under way: they have ${limitMs / 1000} s to come to their end.`)
  for (const began = performance.now(); performance.now() - began < limitMs; ) {
    if (agent.live() === 0) return
    await delay(lookEveryMs)
  }
  if (agent.live() > 0) log('warn', `${agent.live()} are still under way: the next start takes them up where they are.`)
}
