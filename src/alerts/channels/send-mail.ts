import type {Transporter} from 'nodemailer'
import {messageOf, Problem} from '../../problem/problem.ts'
import {type EmailAccount, openTransport} from './email.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * Sends one mail that is no alert, now.
 * @throws Problem when the server does not take it.
 */
export async function sendMail(account: EmailAccount, mail: Mail): Promise<void> {
  let transport: Transporter | undefined
  try {
    transport = await openTransport(account)
    await transport.sendMail({from: account.from, ...mail, headers: {'auto-submitted': 'auto-generated'}})
  } catch (thrown) {
    throw new Problem({
      what: `The mail to ${mail.to} could not be sent: ${messageOf(thrown)}`,
      fix: ['Check alerts.email in the routing file, and the variable it names.'],
    })
  } finally {
    // One that keeps its connection would keep the command from ending.
    transport?.close()
  }
}
