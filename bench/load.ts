import {connect} from 'node:net'

/** What a load run measured: requests a second, latencies in milliseconds. */
export interface LoadResult {
  readonly perSecond: number
  readonly latenciesMs: readonly number[]
  readonly refused: number
}

/** A connection that is kept alive, one request under way on it. Lean enough that the server is what is measured. */
export interface Line {
  ask(request: Buffer): Promise<{readonly status: number; readonly body: string}>
  close(): void
}

const headerEnd = Buffer.from('\r\n\r\n')

export async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return {
    ask: request =>
      new Promise((resolve, reject) => {
        let received: Buffer = Buffer.alloc(0)
        const closed = () => reject(new Error('the server closed the connection'))
        const read = (chunk: Buffer) => {
          received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
          const head = received.indexOf(headerEnd)
          if (head === -1) return
          const text = received.toString('latin1', 0, head)
          const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
          if (received.length < head + 4 + length) return
          socket.off('data', read).off('error', reject).off('close', closed)
          resolve({status: Number(text.slice(9, 12)), body: received.toString('utf8', head + 4)})
        }
        socket.on('data', read).once('error', reject).once('close', closed)
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

/** Sends prepared HTTP requests over so many lines. `perSecond` undefined: as fast as the answers come. */
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
    const line = await openLine(port)
    for (let index = next++; index < requests.length; index = next++) {
      const request = requests[index]
      if (request === undefined) break
      if (perSecond !== undefined) await until(started + (index * 1000) / perSecond)
      const sent = performance.now()
      const {status} = await line.ask(request)
      latenciesMs.push(performance.now() - sent)
      if (status !== 200) refused += 1
    }
    line.close()
  }

  await Promise.all(Array.from({length: connections}, lane))
  return {perSecond: requests.length / ((performance.now() - started) / 1000), latenciesMs, refused}
}

async function until(at: number): Promise<void> {
  const ms = at - performance.now()
  if (ms > 0) await new Promise(resolve => setTimeout(resolve, ms))
}
