import {mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {alertOf} from '../alerts/alert-of.ts'
import {postSigned, type WebhookEndpoint} from '../alerts/channels/webhook.ts'
import {type Call, foldCall} from '../call/call.ts'
import type {Routing} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {Span} from '../journal/counts.ts'
import type {Journal} from '../journal/journal.ts'
import {messageOf} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'

/** A captured call as the owner's CRM gets it: the facts of its alert. A lead, and never a booking. */
export interface Lead {
  readonly type: 'lead.captured'
  /** ISO 8601 in UTC: when the call came. */
  readonly timestamp: string
  readonly data: Alert
}

export type LeadWay =
  | {readonly to: 'webhook'; readonly endpoint: WebhookEndpoint}
  | {readonly to: 'file'; readonly folder: string}

export interface Pushed {
  readonly call: string
  readonly state: 'pushed' | 'known' | 'failed'
  /** Why it failed. */
  readonly reason: string | null
}

/**
 * Hands over each captured call of the span once, this way; one that was handed over before is left alone. Each is on record as
 * soon as it is over, so that stopping half-way sends nothing twice. A webhook gets the same id on every try.
 */
export async function pushLeads(
  journal: Journal,
  span: Span,
  routing: Routing,
  way: LeadWay,
  now: () => Instant,
): Promise<readonly Pushed[]> {
  const results: Pushed[] = []
  const calls = [...journal.counts.followed(span)].filter(({disposition}) => disposition === 'captured')
  for (const {call} of calls) {
    const stream = `lead/${call}`
    const before = journal.read(stream)
    if (before.some(({fact}) => fact.type === 'lead.pushed' && fact.to === way.to)) {
      results.push({call, state: 'known', reason: null})
      continue
    }
    const lead = leadOf(journal, call, routing)
    const reason = lead === undefined ? 'the journal does not hold it' : await handOver(call, lead, way, now())
    if (reason === undefined) {
      await journal.append(stream, before.length, now(), [
        {type: 'lead.pushed', call, to: way.to, revision: lead?.data.revision ?? 1},
      ])
    }
    results.push({call, state: reason === undefined ? 'pushed' : 'failed', reason: reason ?? null})
  }
  return results
}

/** Why it could not be handed over; undefined: it was. */
async function handOver(call: string, lead: Lead, way: LeadWay, at: Instant): Promise<string | undefined> {
  const body = JSON.stringify(lead)
  switch (way.to) {
    case 'webhook': {
      const outcome = await postSigned(way.endpoint, `lead-${call}`, body, at)
      return outcome.kind === 'sent' ? undefined : outcome.reason
    }
    case 'file':
      try {
        await mkdir(way.folder, {recursive: true})
        const file = join(way.folder, `${call.replace(/[^\w-]/g, '_')}.json`)
        // Whoever watches the folder never sees half a file.
        await writeFile(`${file}.part`, `${body}\n`)
        await rename(`${file}.part`, file)
        return undefined
      } catch (thrown) {
        return messageOf(thrown)
      }
  }
}

function leadOf(journal: Journal, id: string, routing: Routing): Lead | undefined {
  let call: Call | undefined
  for (const {stream, at, fact} of journal.read(id)) call = foldCall(call, stream, at, fact)
  if (call === undefined) return undefined
  const timestamp = new Date(call.receivedAt).toISOString()
  return {type: 'lead.captured', timestamp, data: alertOf(call, routing, call.alert?.revision ?? 1)}
}
