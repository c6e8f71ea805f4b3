import {createHash} from 'node:crypto'

/** Twilio's FriendlyName holds so many characters. */
const nameMax = 64
const tagMax = 44

/**
 * The mark by which a number of an account is known as that of one source of one business, also where the lock file is
 * lost: part of its name at the carrier, written with the purchase itself. Several businesses may share an account.
 */
export function sourceTag(business: string, key: string): string {
  const tag = `${slug(business)}/${key}`
  if (tag.length <= tagMax) return `[${tag}]`
  const digest = createHash('sha256').update(tag).digest('hex').slice(0, 8)
  return `[${tag.slice(0, tagMax - 9)}~${digest}]`
}

/** The name that a number is given: people read the label, oncrew the tag. */
export function numberName(label: string, business: string, key: string): string {
  const tag = sourceTag(business, key)
  const room = nameMax - tag.length - 1
  return `${label.slice(0, room).trim()} ${tag}`.trim()
}

/** The tag in a name, if it has one: [northside-plumbing/yard-sign]. */
export function tagIn(name: string): string | undefined {
  return /\[[a-z0-9-]+\/[^\]]+\]$/.exec(name)?.[0]
}

/** The name of a net at the carrier. */
export function flowName(business: string, flow: string): string {
  return `oncrew ${sourceTag(business, flow).slice(1, -1)}`
}

/** Northside Plumbing → northside-plumbing */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 24)
      .replace(/-$/, '') || 'oncrew'
  )
}
