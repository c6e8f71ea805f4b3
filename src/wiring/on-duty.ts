import type {Routing} from '../config/routing.ts'
import type {Understander} from '../intake/understood.ts'
import type {Journal} from '../journal/journal.ts'
import {watchedJournal} from '../journal/watched-journal.ts'
import {type Clock, second} from '../time/clock.ts'
import {createWork} from '../time/work.ts'
import {type Answering, type AnsweringNeeds, startAnswering} from './answering.ts'
import {type Condition, createCondition} from './condition.ts'
import {type FollowedFile, followRoutingFile} from './follow-routing-file.ts'
import {understanderFor} from './understander.ts'

export interface DutyNeeds
  extends Pick<
    AnsweringNeeds,
    'account' | 'secret' | 'host' | 'port' | 'publicUrl' | 'limits' | 'openCarrier' | 'terminal'
  > {
  /** The routing file as it stands; where it is looked at for changes, and how it is read again. */
  readonly routing: Routing
  readonly path: string
  readonly load: () => Promise<Routing>
  readonly journal: Journal
  /** The real one: calls ring in no other time. */
  readonly clock: Clock
  /** The environment: OPENAI_API_KEY, and ONCREW_TOKEN for whoever reads the metrics. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly told: (level: 'info' | 'warn' | 'error', words: string) => void
}

/** The answering side on an owner's line, for as long as it goes. */
export interface OnDuty {
  readonly answering: Answering
  readonly condition: Condition
  readonly file: FollowedFile
  /** Finishes what is under way. The journal stays open: it is the caller's. */
  stop(): Promise<void>
}

/**
 * Answers real calls in real time: the same for `serve` and `dev`. The file is read again when it changes, what other processes
 * write to the journal is seen, and metrics are kept.
 * @throws Problem when the file is not sound, its model has no key, or the port cannot be had.
 */
export async function goOnDuty(needs: DutyNeeds): Promise<OnDuty> {
  const {routing, path, publicUrl, clock, environment, told} = needs
  const warn = (line: string) => told('warn', line)
  /** A call under way keeps the understander of its file, as it keeps the file. */
  const understanders = new WeakMap<Routing, Understander>()
  async function staffed(each: Routing): Promise<Routing> {
    const understander = await understanderFor(each, {key: environment.OPENAI_API_KEY, clock, warn})
    if (understander !== undefined) understanders.set(each, understander)
    return each
  }
  await staffed(routing)
  const token = environment.ONCREW_TOKEN || undefined
  // Without the token nobody may read them: then nothing is counted.
  const metricsModule = token === undefined ? undefined : await import('../server/metrics.ts')
  const condition = createCondition()
  const journal = watchedJournal(needs.journal, () => performance.now(), condition)
  const answering = await startAnswering({
    ...needs,
    journal,
    work: createWork(),
    understanderOf: each => understanders.get(each),
    chance: Math.random,
    lookEvery: 2 * second,
    links: publicUrl !== undefined,
    opsFor(agent, courier) {
      condition.metrics = metricsModule?.createMetrics(journal, agent, courier, clock)
      return {...condition, token, metrics: condition.metrics}
    },
    onUnanswered: warn,
    warn,
  })
  const load = async () => staffed(await needs.load())
  const file = followRoutingFile({path, load, routings: answering.routings, told})
  answering.reconciler?.start()
  return {
    answering,
    condition,
    file,
    async stop() {
      file.stop()
      await answering.stop()
    },
  }
}
