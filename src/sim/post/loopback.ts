import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface LoopbackServer {
  /** http://127.0.0.1:PORT, without a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/** On a free port that only this machine reaches. */
export async function listenOnLoopback(server: Server): Promise<LoopbackServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
