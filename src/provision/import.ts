import {loadRouting} from '../config/load-routing.ts'
import {parsePhoneNumber} from '../config/phone-number.ts'
import type {LockFile} from '../contracts/generated/lock.ts'
import {Problem} from '../problem/problem.ts'
import type {AccountState, HostedFlow, OwnedNumber} from '../twilio/carrier-account.ts'
import {withoutTag} from './drift.ts'
import {flowUrl} from './net.ts'
import {plan} from './plan.ts'
import {answeredBy} from './risk.ts'
import {numberName, slug, sourceTag, tagIn} from './source-tag.ts'
import {wanted} from './wanted.ts'

/** What an account does not tell. */
export interface ImportWishes {
  /** Undefined: as the net at the carrier calls it. */
  readonly business: string | undefined
  readonly timeZone: string
  readonly trade: string
  /** Who is rung first, E.164; empty: whoever the net at the carrier rings. */
  readonly ring: readonly string[]
  /** Where the routing file will be. */
  readonly path: string
}

export interface Imported {
  readonly text: string
  readonly lock: LockFile
}

interface Entry {
  readonly owned: OwnedNumber
  readonly source: string
  readonly label: string
  /** Crew ids that its net rings; undefined: its fallback is no net of oncrew's. */
  readonly crew: readonly string[] | undefined
  /** Why its settings are left alone; undefined: they are as the file would have them. */
  readonly unmanaged: string | undefined
}

/**
 * A routing file and its lock for an account as it is: numbers that oncrew answers already are taken over, all others are
 * written down with `managed: false`, so that the plan after an import is empty. Throws a Problem where the account holds
 * no number, or nobody says who is rung.
 */
export function importAccount(account: AccountState, wishes: ImportWishes): Imported {
  if (account.numbers.length === 0) {
    throw new Problem({
      what: `Account ${account.accountSid} has no number.`,
      fix: ['Start from config.example.yaml, with "buy" for each source, and see oncrew plan.'],
    })
  }
  const publicUrl = publicUrlOf(account.numbers)
  const net = account.flows.find(({name}) => /\/net$/.test(name))
  const business = wishes.business ?? businessOf(net) ?? 'My business'
  const crew = crewOf(account.flows, wishes.ring)
  let entries = entriesOf(account, business)
  // Whatever a plan would change is marked as not to be touched, until nothing is left to plan.
  for (let round = 0; round <= entries.length + 1; round += 1) {
    const text = fileText(entries, {...wishes, business}, crew, net)
    const {routing, findings} = loadRouting(text, wishes.path)
    if (routing === undefined) throw new Error(`an imported file is not sound: ${findings.map(({message}) => message)}`)
    const lock = lockOf(account, entries, publicUrl, business)
    const {changes} = plan(wanted(routing, publicUrl), account, lock)
    if (changes.length === 0) return {text, lock}
    const flows = changes.some(({action}) => action === 'make-flow' || action === 'change-flow')
    const touched = new Set(changes.flatMap(change => ('key' in change ? change.key : [])))
    entries = entries.map(entry =>
      touched.has(entry.source) || (flows && touched.size === 0)
        ? {...entry, unmanaged: entry.unmanaged ?? answeredBy(entry.owned.settings)}
        : entry,
    )
  }
  throw new Error('the plan after an import does not come to an end')
}

function publicUrlOf(numbers: readonly OwnedNumber[]): string {
  const ours = numbers.find(
    ({settings}) => settings.voice_url.endsWith('/voice') && settings.status_callback.endsWith('/status'),
  )
  return ours === undefined ? 'https://calls.example.com' : ours.settings.voice_url.replace(/\/voice$/, '')
}

/** The net says whose it is: net.ts writes its description. */
function businessOf(net: HostedFlow | undefined): string | undefined {
  const description = field(net?.definition, 'description')
  return typeof description === 'string' ? /^The net of (.+) while its intake agent/.exec(description)?.[1] : undefined
}

function crewOf(flows: readonly HostedFlow[], ring: readonly string[]): ReadonlyMap<string, string> {
  if (ring.length > 0) {
    return new Map(
      ring.map((phone, index) => {
        const parsed = parsePhoneNumber(phone)
        if (parsed === undefined) throw new Problem({what: `--ring ${phone} is not a phone number.`, exit: 2})
        return [index === 0 ? 'owner' : `crew-${index + 1}`, parsed]
      }),
    )
  }
  const phones = flows.flatMap(({definition}) => phonesIn(definition))
  if (phones.length > 0) return new Map(phones)
  throw new Problem({
    what: 'The account does not tell who is to be rung.',
    fix: ['Say it: oncrew import --ring +13125550111'],
    exit: 2,
  })
}

/** Crew id and phone of each ringing state, in order. */
function phonesIn(definition: unknown): readonly (readonly [string, string])[] {
  const states = field(definition, 'states')
  if (!Array.isArray(states)) return []
  return states.flatMap((state: unknown) => {
    const name = field(state, 'name')
    const to = field(field(state, 'properties'), 'to')
    const id = typeof name === 'string' ? /^ring_(.+)$/.exec(name)?.[1] : undefined
    return id !== undefined && typeof to === 'string' ? [[id, to] as const] : []
  })
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined
}

function entriesOf({accountSid, numbers, flows}: AccountState, business: string): Entry[] {
  const taken = new Set<string>()
  return numbers.map(owned => {
    const {friendly_name: name, voice_fallback_url: fallback} = owned.settings
    const label = withoutTag(name)
    const source = freeSource(sourceIn(name, business) ?? sourceFrom(label, owned.number), taken)
    const net = flows.find(({sid}) => fallback === flowUrl(accountSid, sid))
    const crew = net === undefined ? undefined : phonesIn(net.definition).map(([id]) => id)
    return {owned, source, label: label === '' ? owned.number : label, crew, unmanaged: undefined}
  })
}

/** The source that a tag of ours names: [northside-plumbing/yard-sign]. */
function sourceIn(name: string, business: string): string | undefined {
  const key = tagIn(name)?.slice(1, -1).split('/')[1]?.replace(/#\d+$/, '')
  if (key === undefined || !/^[a-z][a-z0-9_-]*$/.test(key)) return undefined
  return tagIn(name)?.startsWith(`[${slug(business)}/`) === true ? key : undefined
}

function sourceFrom(label: string, number: string): string {
  const plain = slug(label)
  return /^[a-z]/.test(plain) && label !== '' && plain !== 'oncrew' ? plain : `line-${number.slice(-4)}`
}

function freeSource(source: string, taken: Set<string>): string {
  let free = source
  for (let count = 2; taken.has(free); count += 1) free = `${source}-${count}`
  taken.add(free)
  return free
}

function lockOf(account: AccountState, entries: readonly Entry[], publicUrl: string, business: string): LockFile {
  const flows = account.flows.flatMap(({sid, name}) => {
    const own = `oncrew ${sourceTag(business, '').slice(1, -1)}`
    return name.startsWith(own) ? [[name.slice(own.length), sid] as const] : []
  })
  return {
    version: 1,
    account: account.accountSid,
    public_url: publicUrl,
    flows: Object.fromEntries(flows),
    numbers: Object.fromEntries(
      entries.map(({source, owned: {sid, number, settings}, label}) => {
        const keepName = settings.friendly_name !== numberName(label, business, source)
        const applied = {...settings}
        return [source, {sid, number, origin: 'imported' as const, ...(keepName && {keep_name: true}), applied}]
      }),
    ),
  }
}

function fileText(
  entries: readonly Entry[],
  {business, timeZone, trade}: {business: string; timeZone: string; trade: string},
  crew: ReadonlyMap<string, string>,
  net: HostedFlow | undefined,
): string {
  const quoted = (text: string) => JSON.stringify(text)
  const texting = entries.find(
    ({owned, unmanaged}) => unmanaged === undefined && owned.settings.sms_url.endsWith('/text'),
  )
  const [first = 'owner'] = crew.keys()
  const common = phonesIn(net?.definition).map(([id]) => id)
  const ring = common.length === 0 ? [first] : common
  const numbers = entries.map(({owned: {number}, source, label, crew: its, unmanaged}) => {
    const own =
      its === undefined || its.length === 0 || its.join() === ring.join()
        ? ''
        : `, routing: { ring_first: { crew: [${its.join(', ')}] } }`
    const left =
      unmanaged === undefined
        ? ''
        : `, managed: false } # its calls ${unmanaged}; remove "managed: false" to let oncrew take them`
    return `  - { number: ${quoted(number)}, source: ${source}, label: ${quoted(label)}${own}${left === '' ? ' }' : left}`
  })
  const people = [...crew].map(
    ([id, phone]) => `  ${id}: { name: ${quoted(titleOf(id))}, phone: ${quoted(phone)}, email: ${id}@example.com }`,
  )
  const send = texting === undefined ? 'email' : 'text, email'
  return `# Made by oncrew import from the account as it was. Make it yours, then: oncrew validate && oncrew plan
version: 1

business:
  name: ${quoted(business)}
  time_zone: ${timeZone}
  trades: [${trade}]

crew: # names and email addresses are made up: the account knows only phones
${people.join('\n')}

hours: # a guess
  weekly: { monday: 8:00-17:00, tuesday: 8:00-17:00, wednesday: 8:00-17:00, thursday: 8:00-17:00, friday: 8:00-17:00 }

numbers:
${numbers.join('\n')}

routing:
  ring_first: { crew: [${ring.join(', ')}], seconds: 20, order: sequential }

intake:
  ai_disclosure: This is the automated assistant.

alerts:
${texting === undefined ? '' : `  text_from: "${texting.owned.number}"\n`}  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@example.com }
  send:
    - { for: [emergency, urgent, standard, low], to: [${first}], by: [${send}] }
`
}

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replace(/[-_]/g, ' ')
}
