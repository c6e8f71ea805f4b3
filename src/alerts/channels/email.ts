import type {Transporter} from 'nodemailer'
import {messageOf} from '../../problem/problem.ts'
import {asEmail} from '../as-email.ts'
import type {Outcome, Send} from '../message.ts'

export interface EmailAccount {
  /** Such as smtps://user:password@smtp.example.com */
  readonly smtpUrl: string
  readonly from: string
  readonly timeoutMs?: number
}

/** Mail by SMTP. */
export function emailChannel(account: EmailAccount): Send {
  let transport: Promise<Transporter> | undefined
  return async message => {
    const to = message.to?.email
    if (to === undefined) return {kind: 'failed', reason: 'there is no email address for this person', again: 'never'}
    const {subject, text, html} = asEmail(message)
    try {
      transport ??= openTransport(account)
      const info = await (await transport).sendMail({
        from: account.from,
        to,
        subject,
        text,
        html,
        // The same on every try, so that a mailbox can drop what it has; one thread an alert.
        messageId: `<${message.id}@oncrew>`,
        references: `<${message.alert.id}@oncrew>`,
        headers: {'auto-submitted': 'auto-generated'},
        priority: message.alert.urgency.tier === 'emergency' ? 'high' : 'normal',
      })
      return {kind: 'sent', receipt: String(info.messageId ?? '')}
    } catch (thrown) {
      return refusal(thrown)
    }
  }
}

/** Loaded with the first mail. */
export async function openTransport({smtpUrl, timeoutMs = 15_000}: EmailAccount): Promise<Transporter> {
  const {createTransport} = await import('nodemailer')
  const url = new URL(smtpUrl)
  for (const phase of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(phase)) url.searchParams.set(phase, String(timeoutMs))
  }
  return createTransport(url.href)
}

/** 5xx is a no for good (RFC 5321), but for a refused login: that can be mended while the alert waits. */
function refusal(thrown: unknown): Outcome {
  const status =
    thrown instanceof Error && 'responseCode' in thrown && typeof thrown.responseCode === 'number'
      ? thrown.responseCode
      : undefined
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'EAUTH') return {kind: 'failed', reason: 'the mail server does not accept the login', again: 'later'}
  if (status !== undefined && status >= 500) {
    return {kind: 'failed', reason: `the mail server refused the message (${status})`, again: 'never'}
  }
  if (status !== undefined) {
    return {kind: 'failed', reason: `the mail server cannot take the message now (${status})`, again: 'later'}
  }
  return {kind: 'failed', reason: `the mail server could not be reached: ${messageOf(thrown)}`, again: 'later'}
}
