import type {CrewReply} from '../../contracts/generated/scenario.ts'
import {type Clock, second} from '../../time/clock.ts'
import type {TraceEntry} from '../trace.ts'

/** A crew member as the inboxes know them. */
export interface Reachable {
  readonly id: string
  readonly phone: string
  readonly email: string | undefined
}

/** What they can do about a message. */
export interface CrewHands {
  text(from: string, to: string, words: string): void
  /** Opens a page, and presses its button. */
  pressButton(url: string): void
}

/** Crew members who answer the first alert they get that can be answered their way: by a text, or by the button behind the link. */
export function createCrewReplies(
  replies: Readonly<Record<string, CrewReply>>,
  crew: readonly Reachable[],
  clock: Clock,
  hands: CrewHands,
): (entry: TraceEntry) => void {
  const waiting = new Map(
    crew.flatMap(member => {
      const reply = replies[member.id]
      return reply === undefined ? [] : [[member.id, {member, reply}] as const]
    }),
  )

  return entry => {
    for (const [id, {member, reply}] of waiting) {
      const act = answerTo(entry, member, reply, hands)
      if (act === undefined) continue
      waiting.delete(id)
      clock.schedule(clock.now() + reply.after * second, act)
    }
  }
}

function answerTo(
  entry: TraceEntry,
  {id, phone, email}: Reachable,
  {says, clicks}: CrewReply,
  hands: CrewHands,
): (() => void) | undefined {
  switch (entry.kind) {
    case 'text-received':
      return says !== undefined && entry.to === phone ? () => hands.text(entry.to, entry.from, says) : undefined
    case 'mail-received':
      return clicks && email !== undefined && entry.to.includes(email) ? clickOn(entry.body, hands) : undefined
    case 'webhook-received':
      return clicks && entry.path.startsWith('/push') && isPushTo(id, entry.body)
        ? clickOn(entry.body, hands)
        : undefined
    default:
      return undefined
  }
}

/** In the box a person's push address is their id. */
function isPushTo(id: string, body: string): boolean {
  return body.includes(`"topic":"${id}"`) || new URLSearchParams(body).get('user') === id
}

function clickOn(body: string, hands: CrewHands): (() => void) | undefined {
  const link = /https?:\/\/[^\s"<>]+\/ack\?[^\s"<>]+/.exec(body)?.[0]
  return link === undefined ? undefined : () => hands.pressButton(link)
}
