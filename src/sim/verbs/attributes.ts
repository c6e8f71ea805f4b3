import type {Asked} from '../calls/onward.ts'
import type {Session} from '../calls/session.ts'
import type {TwimlElement} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {resolveUrl} from '../wire/webhooks.ts'
import type {Attributes, Verb} from './verb.ts'

/** Warnings about attributes and elements that Twilio does not know. Throws `TwimlFailure` on what the box refuses. */
export function checkAttributes(element: TwimlElement, verb: Verb, url: string): string[] {
  const warnings = checkOne(element, verb.attributes, url)
  for (const child of element.children) {
    const noun = verb.nouns[child.name]
    if (noun === undefined) warnings.push(`<${child.name}> is not allowed in <${verb.name}>`)
    else warnings.push(...checkOne(child, noun, url))
  }
  return warnings
}

function checkOne({name, attributes, line}: TwimlElement, known: Attributes, url: string): string[] {
  const warnings: string[] = []
  for (const attribute of Object.keys(attributes)) {
    const handling = known[attribute]?.[0]
    if (handling === undefined) warnings.push(`<${name}> has no attribute ${attribute}`)
    if (handling === 'refused') {
      throw new TwimlFailure(12200, `<${name} ${attribute}> is not played by this simulator`, url, line)
    }
  }
  return warnings
}

/** The attribute as a whole number of at least `least`; `otherwise` when it is missing or is not one. */
export function wholeNumber(text: string | undefined, otherwise: number, least = 0): number {
  if (text === undefined || !/^\d+$/.test(text.trim())) return otherwise
  return Math.max(least, Number(text))
}

export function isTrue(text: string | undefined): boolean {
  return text === 'true'
}

export function methodOf(text: string | undefined): 'GET' | 'POST' {
  return text?.toUpperCase() === 'GET' ? 'GET' : 'POST'
}

/** Seen from the current document. A document given inline has no address, so only absolute URLs lead anywhere. */
export function urlFrom({url}: Session, target: string): string {
  return resolveUrl(target, url === '' ? 'about:blank' : url)
}

/** The request that an action is; without one, the current document again. */
export function actionOf(
  session: Session,
  action: string | undefined,
  method: string | undefined,
  fields: Readonly<Record<string, string>>,
): Asked {
  if (action === undefined) {
    const url = urlFrom(session, session.url)
    return {go: 'document', url, method: method === undefined ? session.method : methodOf(method), fields}
  }
  return {go: 'document', url: urlFrom(session, action), method: methodOf(method), fields}
}
