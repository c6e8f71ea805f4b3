import {type CallForAlert, composeAlert} from '../../src/alerts/compose.ts'
import type {Message, Outcome} from '../../src/alerts/message.ts'
import type {AlertPolicy} from '../../src/alerts/plan.ts'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {type Courier, createCourier} from '../../src/server/courier.ts'
import type {Instant} from '../../src/time/clock.ts'
import {createWork} from '../../src/time/work.ts'
import {manualClock} from './manual-clock.ts'
import {elevenAtNight, leak, policy} from './samples.ts'

/** A courier's surroundings: a journal, channels that do as they are told, time that stands still, and sudden death. */
export interface World {
  readonly journal: Journal
  readonly clock: {now(): Instant}
  /** Every message a channel took, in order. */
  readonly taken: Message[]
  readonly troubles: string[]
  /** Alerts that ended with nobody in charge, and why. */
  readonly unanswered: string[]
  /** What the channels answer, by default that they took it. */
  answer: (message: Message) => Outcome
  /** What is known of every call. */
  known: CallForAlert
  courier(): Courier
  /** Starts a courier on the journal as it stands. */
  start(): Promise<void>
  /** The process dies: nothing that is on its way comes back. */
  crash(): void
  /** The same, and a new process takes over. */
  restart(): Promise<void>
  raise(call?: string): Promise<void>
  amend(call: string, revision: number): Promise<void>
  moveOn(ms: number): Promise<void>
  /** Whom each message went to, as "text sam". */
  told(): readonly string[]
  facts(call?: string): readonly Fact[]
}

export function world(alertPolicy: AlertPolicy = policy(), startAt: Instant = elevenAtNight): World {
  const journal = openJournal(':memory:')
  const clock = manualClock(startAt)
  const taken: Message[] = []
  const troubles: string[] = []
  const unanswered: string[] = []
  let courier: Courier | undefined
  let work = createWork()
  let life = newLife()
  /** Settled: nothing is under way, or whoever was at it is dead. */
  const idle = () => Promise.race([work.idle(), life.ended])

  function employ(): Courier {
    const mine = newLife()
    life = mine
    work = createWork()
    const send = async (message: Message): Promise<Outcome> => {
      if (mine.over) return never()
      const outcome = self.answer(message)
      if (outcome.kind === 'sent') taken.push(message)
      return mine.over ? never() : outcome
    }
    return createCourier({
      journal: {
        ...journal,
        append: (...facts) => (mine.over ? never() : journal.append(...facts)),
        follow: listener => journal.follow(events => (mine.over ? undefined : listener(events))),
      },
      clock: {
        now: clock.now,
        schedule: (at, then) => clock.schedule(at, () => (mine.over ? undefined : then())),
      },
      work,
      channelsFor: () => ({text: send, push: send, email: send, chat: send, webhook: send, terminal: send}),
      composeFor: (call, revision) => composeAlert(`alert-${call}`, revision, {...self.known, call}),
      policyFor: () => alertPolicy,
      linkFor: () => undefined,
      lookEvery: undefined,
      chance: () => 0.5,
      onTrouble: trouble => troubles.push(trouble),
      onUnanswered: (alert, because) => unanswered.push(`${alert} ${because}`),
    })
  }

  async function tell(call: string, fact: Fact): Promise<void> {
    await journal.append(call, journal.read(call).length, clock.now(), [fact])
    await idle()
  }

  const self: World = {
    journal,
    clock,
    taken,
    troubles,
    unanswered,
    answer: () => ({kind: 'sent', receipt: 'SM1'}),
    known: leak,
    courier() {
      if (courier === undefined) throw new Error('no courier was started')
      return courier
    },
    async start() {
      courier = employ()
      await courier.start()
      await idle()
    },
    crash() {
      life.end()
    },
    restart() {
      self.crash()
      return self.start()
    },
    raise: (call = 'call-1') => tell(call, {type: 'alert.raised', alert: `alert-${call}`, because: 'emergency'}),
    amend: (call, revision) => tell(call, {type: 'alert.amended', alert: `alert-${call}`, revision}),
    moveOn: ms => clock.moveTo(clock.now() + ms, idle),
    told: () => taken.map(({id, to}) => `${id.split('.')[3]} ${to?.id ?? 'webhook'}`),
    facts: (call = 'call-1') => journal.read(`alert/${call}`).map(event => event.fact),
  }
  return self
}

interface Life {
  over: boolean
  readonly ended: Promise<void>
  end(): void
}

function newLife(): Life {
  const {promise, resolve} = Promise.withResolvers<void>()
  const life: Life = {
    over: false,
    ended: promise,
    end() {
      life.over = true
      resolve()
    },
  }
  return life
}

function never<T>(): Promise<T> {
  return new Promise(() => {})
}
