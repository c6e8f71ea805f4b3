import {connect, type Socket} from 'node:net'

/** What a load run measured: requests a second, latencies in milliseconds. */
export interface LoadResult {
  readonly perSecond: number
  readonly latenciesMs: readonly number[]
  readonly refused: number
}

const headerEnd = Buffer.from('\r\n\r\n')

/**
 * Sends prepared HTTP requests over keep-alive connections, one under way on each: a client lean enough that the
 * server is what is measured. `perSecond` undefined: as fast as the answers come.
 */
export async function sendAll(
  port: number,
  requests: readonly Buffer[],
  connections: number,
  perSecond?: number,
): Promise<LoadResult> {
  const latenciesMs: number[] = []
  let next = 0
  let refused = 0
  const started = performance.now()

  async function lane(): Promise<void> {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    for (let index = next++; index < requests.length; index = next++) {
      const request = requests[index]
      if (request === undefined) break
      if (perSecond !== undefined) await until(started + (index * 1000) / perSecond)
      const sent = performance.now()
      const status = await exchange(socket, request)
      latenciesMs.push(performance.now() - sent)
      if (status !== 200) refused += 1
    }
    socket.destroy()
  }

  await Promise.all(Array.from({length: connections}, lane))
  return {perSecond: requests.length / ((performance.now() - started) / 1000), latenciesMs, refused}
}

async function until(at: number): Promise<void> {
  const ms = at - performance.now()
  if (ms > 0) await new Promise(resolve => setTimeout(resolve, ms))
}

function exchange(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const done = (status: number) => {
      socket.off('data', read).off('error', reject).off('close', closed)
      resolve(status)
    }
    const closed = () => reject(new Error('the server closed the connection'))
    const read = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const head = received.indexOf(headerEnd)
      if (head === -1) return
      const text = received.toString('latin1', 0, head)
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
      if (received.length >= head + 4 + length) done(Number(text.slice(9, 12)))
    }
    socket.on('data', read).once('error', reject).once('close', closed)
    socket.write(request)
  })
}
