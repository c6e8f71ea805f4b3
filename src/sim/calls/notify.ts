import {type Box, tell} from './box.ts'
import {legFields} from './fields.ts'
import {type Call, sender} from './leg.ts'
import type {Asked} from './onward.ts'

/** A callback leaves a moment after what it tells of, by itself: the call does not wait for it. */
const leavesAfterMs = 40
const latestMs = 4000

export interface Notice {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
}

/** Sends a status callback on its way, with the faults that callbacks suffer. */
export function notify(box: Box, call: Call, notice: Notice): void {
  if (box.faults.dropStatusCallbacks) return
  const late = box.faults.reorderStatusCallbacks ? box.random.between(0, latestMs) : 0
  sendIn(box, call, notice, leavesAfterMs + late)
}

/** The action of a verb that the caller's hanging up cut short: asked when the call is over, its answer unused. */
export function noticeAtEnd(box: Box, call: Call, {url, method, fields}: Asked): void {
  call.atEnd.push(() =>
    sendIn(box, call, {url, method, fields: {...legFields(call.account.sid, call.caller), ...fields}}, 0),
  )
}

function sendIn(box: Box, call: Call, {url, method, fields}: Notice, ms: number): void {
  box.clock.schedule(box.clock.now() + ms, () => {
    const hosted = box.hosted({go: 'document', url, method, fields}, call)
    if (hosted !== undefined) {
      box.start(box.work.track(hosted).then(() => {}))
      return
    }
    const sent = box.webhooks.notify({url, method, fields, ...sender(call)}).then(({problem}) => {
      if (problem === undefined) return
      tell(box, call, {kind: 'warning', code: 11200, message: `status callback: ${problem}`, url, line: undefined})
    })
    box.start(sent)
  })
}
