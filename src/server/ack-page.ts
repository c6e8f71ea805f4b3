import {ackQuery, readAckQuery} from '../alerts/ack-link.ts'
import type {DeliveryRecord} from '../alerts/record.ts'
import {type CrewId, sharedChannels} from '../config/routing.ts'
import {joinUrl} from '../twilio/signature.ts'
import type {Site} from './site.ts'

export const ackPath = '/ack'

/** What a browser is shown. */
export interface Page {
  readonly status: number
  readonly html: string
}

/** Where whoever gets this message takes charge of the alert. */
export function ackLink(publicUrl: string, key: string, alert: string, {to, channel, dueAt}: DeliveryRecord): string {
  const by = sharedChannels.some(shared => shared === channel) ? undefined : to
  return joinUrl(publicUrl, `${ackPath}?${ackQuery(alert, by, dueAt, key)}`)
}

/**
 * The page behind the link. To look at it changes nothing: programs that scan mails open every link in them. Only the
 * button on it, a POST, takes charge.
 */
export async function ackPage(site: Site, method: string, query: URLSearchParams, who: string | null): Promise<Page> {
  const verdict = readAckQuery(query, site.authToken, site.clock.now())
  switch (verdict.link) {
    case 'broken':
      return page(403, 'This link is not complete', 'Open it from the message again, or run: oncrew ack')
    case 'expired':
      return page(410, 'This link is too old', 'Take the alert with: oncrew ack')
    case 'good':
      break
  }
  const {alert, by} = verdict.claim
  const {crew} = site.routings.current()
  const takers = by === undefined ? [...crew.values()] : [crew.get(by)].filter(member => member !== undefined)
  const taker = by ?? takers.find(({id}) => id === who)?.id
  if (method === 'POST' && taker !== undefined) return taken(site, alert, taker)
  const already = site.courier.takenBy(alert)
  if (already !== undefined)
    return page(200, 'Already taken', `${nameOf(site, already)} has taken charge of this alert.`)
  const buttons = (takers.length === 0 && by !== undefined ? [{id: by, name: by}] : takers).map(
    ({id, name}) => `<button name="who" value="${escaped(id)}">I, ${escaped(name)}, take charge of it</button>`,
  )
  return page(
    200,
    'Take charge of this alert',
    'Nobody else is then asked to.',
    `<form method="post">${buttons.join('')}</form>`,
  )
}

async function taken(site: Site, alert: string, by: CrewId): Promise<Page> {
  if (await site.courier.acknowledge(alert, by, 'link')) {
    return page(200, 'It is yours', 'Nobody else is asked about this alert any more.')
  }
  const other = site.courier.takenBy(alert)
  if (other === undefined) return page(404, 'There is no such alert', 'The journal of this server does not hold it.')
  return page(
    200,
    'Already taken',
    `${other === by ? 'You have' : `${nameOf(site, other)} has`} taken charge of this alert.`,
  )
}

function nameOf({routings}: Site, member: CrewId): string {
  return routings.current().crew.get(member)?.name ?? member
}

function page(status: number, title: string, words: string, more = ''): Page {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{font:18px sans-serif;margin:2em auto;max-width:30em;padding:0 1em}button{display:block;font:inherit;width:100%;padding:1em;margin:1em 0}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(words)}</p>${more}</body></html>
`
  return {status, html}
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
