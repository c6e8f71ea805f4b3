import {parseTwiml, type TwimlElement} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {verbNamed} from '../verbs/all.ts'
import {checkAttributes} from '../verbs/attributes.ts'
import {webhookLimitMs} from '../wire/webhooks.ts'
import {type Address, type Box, tell} from './box.ts'
import {legFields} from './fields.ts'
import {Interrupted, pass} from './interruption.ts'
import {type Call, type Leg, sender} from './leg.ts'
import type {Asked, Inline, Onward} from './onward.ts'
import {answer, mayLeave, type Session, speak, wait} from './session.ts'

/** An application that leads a call in circles is stopped after this many documents. */
const mostDocuments = 200

interface Document {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly verbs: readonly TwimlElement[]
}

/**
 * Runs document after document on a leg until one ends without sending it elsewhere ('ran-out') or hangs up.
 * Failing documents are replaced by `asLast`, once. Rejects with `Interrupted` when
 * the leg is gone.
 */
export async function runDocuments(
  box: Box,
  call: Call,
  leg: Leg,
  first: Asked | Inline,
  asLast: Address | undefined,
): Promise<'ran-out' | 'hung-up' | 'broken'> {
  let next: Asked | Inline = first
  let fallback = asLast
  for (let count = 0; count < mostDocuments; count++) {
    try {
      const document: Document = 'twiml' in next ? inline(next.twiml) : await load(box, call, leg, next)
      const onward: Onward | undefined = await runVerbs(box, call, leg, document)
      if (onward === undefined) return 'ran-out'
      if (onward.go === 'hang-up') return 'hung-up'
      next = onward
    } catch (problem) {
      if (problem instanceof Interrupted && problem.reason.why === 'redirected') {
        leg.interruption.clear()
        const {to} = problem.reason
        next = 'twiml' in to ? to : {go: 'document', ...to, fields: {}}
        continue
      }
      if (!(problem instanceof TwimlFailure)) throw problem
      const {code, message, url, line} = problem
      tell(box, call, {kind: 'error', code, message, url, line})
      if (fallback === undefined) return apologise(box, call, leg)
      tell(box, call, {kind: 'fallback', code})
      const fields = {ErrorCode: String(code), ErrorUrl: url}
      next = {go: 'document', ...fallback, fields}
      fallback = undefined
    }
  }
  tell(box, call, {
    kind: 'error',
    code: 11215,
    message: 'the documents lead in circles',
    url: 'url' in first ? first.url : '',
    line: undefined,
  })
  return 'hung-up'
}

function inline(twiml: string): Document {
  return {url: '', method: 'POST', verbs: parseTwiml(twiml, '')}
}

async function load(box: Box, call: Call, leg: Leg, asked: Asked): Promise<Document> {
  const {url, method} = asked
  const fields = {...legFields(call.account.sid, leg), ...asked.fields}
  const hosted = box.hosted({...asked, fields}, call)
  if (hosted !== undefined) return {url, method, verbs: parseTwiml(await box.work.track(hosted), url)}
  const served = call.served++
  const fetched = await box.webhooks.fetch({url, method, fields, ...sender(call)}, served, (one, two) =>
    tell(box, call, {
      kind: 'error',
      code: 0,
      message: `the same webhook sent twice was answered differently: ${one} / ${two}`,
      url,
      line: undefined,
    }),
  )
  if (fetched.lateMs > 0) {
    await pass(box.clock, leg.interruption, Math.min(fetched.lateMs, webhookLimitMs))
    if (fetched.lateMs >= webhookLimitMs) throw new TwimlFailure(11205, 'no answer within 15 s', url)
  }
  return {url: fetched.url, method, verbs: verbsOf(fetched.body, fetched.contentType, fetched.url)}
}

/** What is in a response goes by its content type. */
function verbsOf(body: string, contentType: string, url: string): readonly TwimlElement[] {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/xml' || type === 'application/xml' || type === 'text/html') return parseTwiml(body, url)
  if (type.startsWith('audio/')) return [element('Play', url), element('Hangup', '')]
  if (type !== 'text/plain')
    throw new TwimlFailure(12300, `the answer ${type === '' ? 'has no Content-Type' : `is ${type}, not TwiML`}`, url)
  try {
    return parseTwiml(body, url)
  } catch (problem) {
    if (!(problem instanceof TwimlFailure)) throw problem
    return [element('Say', body.trim()), element('Hangup', '')]
  }
}

function element(name: string, text: string): TwimlElement {
  return {name, attributes: {}, children: [], text, line: 1}
}

async function runVerbs(box: Box, call: Call, leg: Leg, document: Document): Promise<Onward | undefined> {
  const session: Session = {box, call, leg, url: document.url, method: document.method}
  for (const [index, verb] of document.verbs.entries()) {
    const known = verbNamed(verb.name)
    if (known === undefined) {
      warn(session, verb, `<${verb.name}> is not a voice verb`)
      continue
    }
    const warnings = checkAttributes(verb, known, document.url)
    for (const warning of warnings) warn(session, verb, warning)
    if (known.answers(verb, {first: index === 0})) answer(session)
    const onward = await known.run(verb, session)
    if (onward !== undefined) return onward
    mayLeave(session)
  }
  return undefined
}

function warn({box, call, url}: Session, {line}: TwimlElement, message: string): void {
  tell(box, call, {kind: 'warning', code: 12200, message, url, line})
}

/** What the carrier says when it has no document and no fallback. */
async function apologise(box: Box, call: Call, leg: Leg): Promise<'broken'> {
  const session: Session = {box, call, leg, url: '', method: 'POST'}
  answer(session)
  await wait(session, 200)
  await speak(session, 'We are sorry, an application error has occurred. Goodbye.', false)
  return 'broken'
}
