import {SMTPServer} from 'smtp-server'

/** A mail server on this machine that says yes, or no with this code. */
export async function aMailServer(refuseWith?: number) {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = ''
      stream.on('data', (chunk: Buffer) => {
        mail += chunk
      })
      stream.on('end', () => {
        mails.push(mail)
        done(refuseWith === undefined ? null : Object.assign(new Error('no'), {responseCode: refuseWith}))
      })
    },
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  return {mails, smtpUrl: `smtp://127.0.0.1:${address.port}`, close: () => server.close()}
}
