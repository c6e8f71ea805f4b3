import type {Server} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'

export interface LoopbackServer {
  /** http://127.0.0.1:PORT, without a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/** On a port that only this machine reaches: a free one, unless one is named. */
export async function listenOnLoopback(server: Server, port = 0): Promise<LoopbackServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const {port: opened} = server.address() as AddressInfo
  const connected = new Set<Socket>()
  server.on('connection', socket => {
    connected.add(socket)
    socket.once('close', () => connected.delete(socket))
  })
  return {
    url: `http://127.0.0.1:${opened}`,
    close: () =>
      new Promise(resolve => {
        // Reset, not closed: the system remembers each closed one for a minute, and thousands of rehearsals make it slow.
        for (const socket of connected) socket.resetAndDestroy()
        server.close(() => resolve())
      }),
  }
}
