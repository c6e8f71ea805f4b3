import {connect} from './connect.ts'
import {dial} from './dial.ts'
import {gather} from './gather.ts'
import {hangup} from './hangup.ts'
import {pause} from './pause.ts'
import {play} from './play.ts'
import {record} from './record.ts'
import {redirect} from './redirect.ts'
import {refused} from './refused.ts'
import {reject} from './reject.ts'
import {say} from './say.ts'
import {start, stop} from './start.ts'
import type {Verb} from './verb.ts'

/** Every voice verb of TwiML: those the box plays, and those it refuses by name. */
export const verbs: readonly Verb[] = [
  say,
  play,
  pause,
  gather,
  dial,
  record,
  redirect,
  reject,
  hangup,
  connect,
  start,
  stop,
  ...refused,
]

const byName = new Map(verbs.map(verb => [verb.name, verb]))

export function verbNamed(name: string): Verb | undefined {
  return byName.get(name)
}
