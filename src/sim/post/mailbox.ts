import {type AddressInfo, createServer, type Socket} from 'node:net'
import type {SMTPServer} from 'smtp-server'
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

type Inbox = Pick<Box, 'clock' | 'work' | 'trace'>

/**
 * Takes every mail, from anybody to anybody, by real SMTP without a password or encryption. The mail server itself is
 * loaded when the first mail knocks: most rehearsals send none.
 */
export async function startMailbox(box: Inbox): Promise<Mailbox> {
  let mailServer: Promise<SMTPServer> | undefined
  const connected = new Set<Socket>()
  const door = createServer({pauseOnConnect: true}, async socket => {
    connected.add(socket)
    socket.once('close', () => connected.delete(socket))
    mailServer ??= openMailServer(box)
    const {server} = await mailServer
    server.emit('connection', socket)
    socket.resume()
  })
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject)
    door.listen(0, '127.0.0.1', resolve)
  })
  const {port} = door.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}?pool=true&maxMessages=1000000`,
    close() {
      const closed = new Promise<void>(resolve => door.close(() => resolve()))
      // What is still connected at the end has nothing more to say.
      for (const socket of connected) socket.destroy()
      return closed
    },
  }
}

async function openMailServer(box: Inbox): Promise<SMTPServer> {
  const {SMTPServer} = await import('smtp-server')
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
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
  server.on('error', () => {}) // a connection that broke off is the sender's to report
  return server
}
