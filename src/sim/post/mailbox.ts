import type {AddressInfo} from 'node:net'
import type {Box} from '../calls/box.ts'
import {readMail} from './read-mail.ts'

export interface Mailbox {
  /**
   * smtp://127.0.0.1:PORT, asking nodemailer to keep its connection: the server lets every new one wait for a
   * tenth of a second, on the watch for senders that talk too soon.
   */
  readonly url: string
  close(): Promise<void>
}

/** Takes every mail, from anybody to anybody, by real SMTP without a password or encryption. */
export async function startMailbox(box: Pick<Box, 'clock' | 'work' | 'trace'>): Promise<Mailbox> {
  const {SMTPServer} = await import('smtp-server')
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 10, // real milliseconds: what is still connected at the end has nothing more to say
    onAuth: (_auth, _session, done) => done(null, {user: 'anybody'}),
    onData(stream, {envelope}, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      const ended = new Promise<void>(resolve => stream.on('end', resolve))
      void box.work.track(ended)
      stream.on('end', () => {
        const {subject, body} = readMail(Buffer.concat(chunks).toString('utf8'))
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({address}) => address)
        box.trace({at: box.clock.now(), call: null, kind: 'mail-received', from, to, subject, body})
        done()
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.on('error', () => {}) // a connection that broke off is the sender's to report
  const {port} = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}?pool=true&maxMessages=1000000`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
