import {missingSecrets} from '../../alerts/channels-for.ts'
import {messageOf} from '../../problem/problem.ts'
import {second} from '../../time/clock.ts'
import {type Diagnosis, fine, skipped, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

/** The secrets that the file names: without one, a way to the owner is shut. */
export function lookAtSecrets({routing, environment}: Patient): readonly Diagnosis[] {
  if (routing === undefined) return []
  const missing = missingSecrets(routing, name => environment[name])
  if (missing.length === 0) return [fine('secrets', 'everything that the routing file names is set')]
  return missing.map(name =>
    wrong(
      'secrets',
      `${name} is not set: alerts that need it take another way, if there is one.`,
      `export ${name}=...`,
    ),
  )
}

/** Logs in to the mail server, and sends nothing. */
export async function lookAtMail({routing, environment}: Patient): Promise<Diagnosis> {
  const area = 'email'
  const email = routing?.alerts.email
  const url = email === undefined ? undefined : environment[email.smtpUrl.env]
  if (email === undefined) return skipped(area, 'no alert goes by email')
  if (url === undefined || url === '') return skipped(area, `${email.smtpUrl.env} is not set`)
  if (!URL.canParse(url))
    return wrong(
      area,
      `${email.smtpUrl.env} is not an address of a mail server.`,
      'Such as smtps://user:password@smtp.example.com',
    )
  const {createTransport} = await import('nodemailer')
  const patience = {connectionTimeout: 5 * second, greetingTimeout: 5 * second, socketTimeout: 5 * second}
  const {protocol, hostname, port, username, password} = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username !== '' && {auth: {user: decodeURIComponent(username), pass: decodeURIComponent(password)}}),
    ...patience,
  })
  try {
    await transport.verify()
    return fine(area, `${hostname} takes the login`)
  } catch (thrown) {
    const why =
      thrown instanceof Error && 'code' in thrown && thrown.code === 'EAUTH'
        ? 'it does not take the login'
        : messageOf(thrown)
    return wrong(area, `${hostname}: ${why}`, `Look at ${email.smtpUrl.env}, and whether this network lets mail out.`)
  } finally {
    transport.close()
  }
}
