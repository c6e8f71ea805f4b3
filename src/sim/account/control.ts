import type {ServerResponse} from 'node:http'
import type {CarrierSeed, SeedCall} from '../../contracts/generated/carrier-seed.ts'
import validate from '../../contracts/generated/carrier-seed-validator.js'
import {second} from '../../time/clock.ts'
import type {Carrier} from '../carrier.ts'
import type {CallerScript, ScriptAction, ScriptStep} from '../people/caller.ts'
import {createInteractiveCaller, type Turn} from '../people/interactive-caller.ts'
import {behaviourOf} from '../people/phones.ts'
import type {TraceEntry} from '../trace.ts'
import type {Answered} from './answer-request.ts'
import {ApiError, notFound} from './api-error.ts'
import type {ControlDoor} from './door.ts'
import {createRemoteTurns, type RemoteTurns} from './remote-turns.ts'

/** What the control door says of a call as it goes: what the box saw, and when it is the caller's turn. */
export type CallNews = TraceEntry | {readonly kind: 'your-turn'}

/** Steers a box from outside, for those who cannot call its functions. */
export interface Control {
  readonly door: ControlDoor
  /** Everything the box sees goes by here. */
  hears(entry: TraceEntry): void
  /** Somebody calls, as the seed says it. Throws `ApiError` 404 for a number that is not the account's. */
  call(call: SeedCall): string
}

interface Watched {
  readonly news: CallNews[]
  readonly watchers: Set<ServerResponse>
  readonly turns: RemoteTurns
  /** Somebody decides turn by turn, and hears the news meanwhile. */
  readonly typed: boolean
  over: boolean
}

/** Calls of which the news are kept. */
const mostWatched = 200

export function createControl(carrier: () => Carrier, requests: readonly Answered[], now: () => number): Control {
  const watched = new Map<string, Watched>()

  function report(sid: string, news: CallNews): void {
    const call = watched.get(sid)
    if (call === undefined) return
    call.news.push(news)
    const over = news.kind === 'call-ended'
    for (const watcher of call.watchers) {
      watcher.write(`${JSON.stringify(news)}\n`)
      if (over) watcher.end()
    }
    call.over ||= over
  }

  function call(wish: SeedCall): string {
    const {to, from, name = 'caller', forwarded_from: mainLine, rings = 20} = wish
    const {rows, reserve, placeCall} = carrier()
    if (!rows.numbers.some(({phone_number: number}) => number === to)) throw notFound(`number ${to}`)
    const sid = reserve()
    const turns = createRemoteTurns(() => report(sid, {kind: 'your-turn'}))
    watched.set(sid, {news: [], watchers: new Set(), turns, typed: wish.typed === true, over: false})
    const [oldest] = watched.keys()
    if (watched.size > mostWatched && oldest !== undefined) watched.delete(oldest)
    placeCall({
      sid,
      name,
      from,
      to,
      script: wish.typed === true ? createInteractiveCaller(turns.next) : scriptOf(wish),
      ...(mainLine === undefined ? {} : {forwarded: {from: mainLine, afterSeconds: rings}}),
    })
    return sid
  }

  function watch(sid: string, response: ServerResponse): void {
    const found = watchedCall(sid)
    response.writeHead(200, {'Content-Type': 'application/x-ndjson'})
    for (const news of found.news) response.write(`${JSON.stringify(news)}\n`)
    if (found.over) {
      response.end()
      return
    }
    found.watchers.add(response)
    response.on('close', () => {
      found.watchers.delete(response)
      if (found.typed && found.watchers.size === 0 && !found.over) leave(sid, found)
    })
  }

  /** Nobody decides for the caller any more. */
  function leave(sid: string, {turns}: Watched): void {
    carrier().hangUp(sid)
    turns.give({does: 'hangs-up'})
  }

  function watchedCall(sid: string): Watched {
    const found = watched.get(sid)
    if (found === undefined) throw notFound(`call ${sid}`)
    return found
  }

  const door: ControlDoor = ({method, path, body}, response) => {
    const {text, phones, troubles} = carrier()
    const [, sid = '', what] = /^\/calls\/(CA[0-9a-f]{32})\/(news|turns)$/.exec(path) ?? []
    const done = (shown: object = {}, status = 200) => answer(response, status, shown)
    switch (`${method} ${what === undefined ? path : what}`) {
      case 'POST /calls':
        return done({sid: call(oneOf('calls', body))}, 201)
      case 'GET news':
        return watch(sid, response)
      case 'POST turns': {
        const turn = turnIn(json(body))
        if (turn.does === 'hangs-up') leave(sid, watchedCall(sid))
        else watchedCall(sid).turns.give(turn)
        return done()
      }
      case 'POST /texts': {
        const {from, to, body: words} = textIn(json(body))
        return done({sid: text(from, to, words)}, 201)
      }
      case 'POST /phones': {
        const {number, name = number, does = 'just-rings'} = oneOf('phones', body)
        phones.set(number, {name, number, behaviour: behaviourOf(does), inUse: phones.get(number)?.inUse ?? false})
        return done()
      }
      case 'POST /faults':
        troubles.fail(oneOf('faults', body))
        return done()
      case 'POST /limit':
        troubles.limit(checked({limit: json(body)}).limit ?? {})
        return done()
      case 'DELETE /faults':
        troubles.clear()
        return done()
      case 'GET /requests':
        return done({requests})
      case 'GET ':
        return done({now: new Date(now()).toISOString(), numbers: carrier().rows.numbers.map(row => row.phone_number)})
      default:
        throw notFound(`/oncrew${path}`)
    }
  }

  return {
    door,
    call,
    hears(entry) {
      if (entry.call !== null) report(entry.call, entry)
    },
  }
}

function answer(response: ServerResponse, status: number, shown: object): void {
  response.writeHead(status, {'Content-Type': 'application/json'})
  response.end(`${JSON.stringify(shown)}\n`)
}

function scriptOf({script = []}: SeedCall): CallerScript {
  const steps = script.map(
    ({hears, after, ...does}): ScriptStep => ({
      hears: typeof hears === 'string' ? [hears] : hears,
      action: actionOf(does),
      afterSeconds: after,
    }),
  )
  return {steps, otherwise: undefined}
}

type WrittenStep = NonNullable<SeedCall['script']>[number]

function actionOf({says, presses, interrupts, hangs_up: hangsUp}: Omit<WrittenStep, 'hears'>): ScriptAction {
  if (says !== undefined) return {does: 'says', text: says}
  if (presses !== undefined) return {does: 'presses', digits: presses}
  if (interrupts !== undefined) return {does: 'interrupts', text: interrupts}
  return hangsUp === true ? {does: 'hangs-up'} : {does: 'stays-silent'}
}

function json(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body)
  } catch {
    throw new ApiError(400, 20001, 'The body is not JSON')
  }
}

function isSeed(value: unknown): value is CarrierSeed {
  return validate(value)
}

function checked(value: unknown): CarrierSeed {
  if (isSeed(value)) return value
  const wrong = (validate.errors ?? []).map(({instancePath, message}) => `${instancePath}: ${message}`)
  throw new ApiError(400, 20001, wrong.join('; '))
}

/** What stands in the body, checked as the seed file's own list of such. */
function oneOf<K extends 'calls' | 'phones' | 'faults'>(key: K, body: string): NonNullable<CarrierSeed[K]>[number] {
  const [one] = checked({[key]: [json(body)]})[key] ?? []
  if (one === undefined) throw new ApiError(400, 20001, 'The body is empty')
  return one
}

function textIn(value: unknown): {readonly from: string; readonly to: string; readonly body: string} {
  const {from, to, body} = fields(value)
  if (typeof from === 'string' && typeof to === 'string' && typeof body === 'string') return {from, to, body}
  throw new ApiError(400, 20001, 'A text needs from, to and body')
}

function turnIn(value: unknown): Turn {
  const {says, presses, silent, hangs_up: hangsUp} = fields(value)
  if (typeof says === 'string') return {does: 'says', text: says}
  if (typeof presses === 'string') return {does: 'presses', digits: presses}
  if (silent === true) return {does: 'stays-silent'}
  if (hangsUp === true) return {does: 'hangs-up'}
  throw new ApiError(400, 20001, 'A turn is one of says, presses, silent and hangs_up')
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

/** When a seeded call is dialled. */
export function dialsAt({after = 0}: SeedCall, opened: number): number {
  return opened + after * second
}
