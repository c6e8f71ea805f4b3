import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {startMailbox} from '../src/sim/post/mailbox.ts'
import {inRealTime} from '../src/sim/sim-clock.ts'
import {systemClock} from '../src/time/system-clock.ts'
import {createWork} from '../src/time/work.ts'

/** Where a server's alerts go while it is measured: every text and every mail is taken at once. */
export interface Inboxes {
  readonly apiUrl: string
  readonly smtpUrl: string
  close(): Promise<void>
}

export async function openInboxes(): Promise<Inboxes> {
  let texts = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(request.method === 'POST' ? 201 : 200, {'content-type': 'application/json'})
      response.end(request.method === 'POST' ? `{"sid": "SM${texts++}"}` : '{"messages": []}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const mailbox = await startMailbox({clock: inRealTime(systemClock), work: createWork(), trace: () => {}})
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    smtpUrl: mailbox.url,
    async close() {
      server.closeAllConnections()
      server.close()
      await mailbox.close()
    },
  }
}
