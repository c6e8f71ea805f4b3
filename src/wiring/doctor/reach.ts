import {get} from '../../alerts/channels/post.ts'
import {messageOf} from '../../problem/problem.ts'
import {second} from '../../time/clock.ts'
import {isHeld, leasePath, readLease} from '../lease-file.ts'
import {type Diagnosis, fine, skipped, warning, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

/** Whether the world finds the server where Twilio is told to look. */
export async function lookAtPublicUrl({publicUrl}: Patient): Promise<Diagnosis> {
  const area = 'tunnel'
  if (publicUrl === undefined) {
    return skipped(area, 'nobody has said where the world reaches the server', 'oncrew doctor --public-url https://...')
  }
  if (publicUrl.startsWith('http://')) {
    return warning(
      area,
      `${publicUrl} is not encrypted: callers' words go over it in the clear.`,
      'Give an https address.',
    )
  }
  try {
    const {status} = await get(`${publicUrl}/healthz`, {}, 5 * second)
    return status === 200
      ? fine(area, `${publicUrl} answers`)
      : wrong(
          area,
          `${publicUrl}/healthz answers ${status}: that is not oncrew.`,
          'oncrew serve, and look at the tunnel or proxy before it',
        )
  } catch (thrown) {
    return wrong(
      area,
      `${publicUrl} does not answer: ${messageOf(thrown)}`,
      'oncrew serve, and look at the tunnel or proxy before it',
    )
  }
}

/** Numbers that a killed oncrew dev has left pointing at a tunnel that is gone. */
export function lookAtLease({journalPath}: Patient): readonly Diagnosis[] {
  return [journalPath, 'oncrew-dev.db'].flatMap(journal => {
    const lease = readLease(leasePath(journal))
    if (lease === undefined) return []
    const names = lease.numbers.map(({label}) => label).join(', ')
    return isHeld(lease)
      ? [
          warning(
            'numbers',
            `${names} ring at oncrew dev just now (process ${lease.pid}).`,
            'Stop it with Ctrl-C when done.',
          ),
        ]
      : [
          wrong(
            'numbers',
            `${names} still point at ${lease.publicUrl}, where an oncrew dev was killed.`,
            `oncrew dev --restore --journal ${journal}`,
          ),
        ]
  })
}
