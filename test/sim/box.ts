import {onTestFinished} from 'vitest'
import type {AgentAddress} from '../../src/sim/calls/box.ts'
import {type CarrierSettings, startCarrier} from '../../src/sim/carrier.ts'
import type {ScriptStep} from '../../src/sim/people/caller.ts'
import {createRandom} from '../../src/sim/random.ts'
import type {TraceEntry} from '../../src/sim/trace.ts'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import {createWork} from '../../src/time/work.ts'
import {type Answer, type Asked, toyApp} from './toy-app.ts'

export const website = '+13125550190'
export const dana = '+13125550142'
export const samsPhone = '+13125550111'
export const leesPhone = '+13125550112'
export const start = Date.parse('2026-03-04T05:02:00Z')

export interface Rehearsed {
  readonly trace: readonly TraceEntry[]
  readonly asked: readonly Asked[]
  /** The entries of one kind. */
  of<K extends TraceEntry['kind']>(kind: K): Extract<TraceEntry, {kind: K}>[]
  /** Fields of the requests that reached one path, in order. */
  to(path: string): Readonly<Record<string, string>>[]
}

type Options = Partial<Omit<CarrierSettings, 'clock' | 'work' | 'trace'>> & {
  readonly seed?: number
  readonly steps?: readonly ScriptStep[]
  readonly from?: string | undefined
  readonly calls?: number
  /** What else the numbers are configured with. */
  readonly agent?: (appUrl: string) => Partial<AgentAddress>
  /** Path of the toy where the call's end is told. */
  readonly callbacks?: string
}

/** One caller calls the toy, which answers at /voice, until everything is quiet. */
export async function rehearse(pages: Readonly<Record<string, Answer>>, options: Options = {}): Promise<Rehearsed> {
  const app = await toyApp(pages)
  onTestFinished(() => app.close())
  const {steps = [], seed = 1, calls = 1, callbacks, agent, from = dana, ...settings} = options
  const work = createWork()
  const clock = createVirtualClock(start, work)
  const trace: TraceEntry[] = []
  const carrier = await startCarrier({
    clock,
    work,
    random: createRandom(seed),
    accountSid: 'AC00000000000000000000000000000001',
    authToken: '0123456789abcdef0123456789abcdef',
    numbers: [website],
    phones: [
      {name: 'sam', number: samsPhone, behaviour: 'just-rings'},
      {name: 'lee', number: leesPhone, behaviour: 'just-rings'},
    ],
    trace: entry => trace.push(entry),
    ...settings,
  })
  carrier.pointAt({
    voiceUrl: `${app.url}/voice`,
    ...(callbacks === undefined ? {} : {statusCallbackUrl: app.url + callbacks}),
    ...agent?.(app.url),
  })
  onTestFinished(() => carrier.close())
  for (let call = 0; call < calls; call++) {
    carrier.placeCall({
      name: 'Dana',
      from: 'from' in options ? options.from : from,
      to: website,
      script: {steps, otherwise: undefined},
    })
  }
  await clock.run()
  carrier.check()
  return {
    trace,
    asked: app.asked,
    of: kind => trace.filter((entry): entry is Extract<TraceEntry, {kind: typeof kind}> => entry.kind === kind),
    to: path => app.asked.filter(one => one.path === path).map(one => one.fields),
  }
}

/** A step of a caller's script. */
export function says(hears: string, text: string, afterSeconds?: number): ScriptStep {
  return {hears: [hears], action: {does: 'says', text}, afterSeconds}
}

export function hangsUp(hears: string, afterSeconds?: number): ScriptStep {
  return {hears: [hears], action: {does: 'hangs-up'}, afterSeconds}
}
