import {timingSafeEqual} from 'node:crypto'
import type {Metrics} from './metrics.ts'

/** What those who run the server ask it. */
export interface Ops {
  /** Tells this process from any other that answers under the same address. */
  readonly instance: string
  /** Why it should get no more calls just now; undefined: it is ready. */
  readonly notReady: () => string | undefined
  /** Undefined: nobody counts. */
  readonly metrics: Metrics | undefined
  /** Who may read the metrics. Undefined: nobody. */
  readonly token: string | undefined
}

export interface OpsReply {
  readonly status: number
  readonly type: string
  readonly body: string
}

const paths = new Set(['/healthz', '/readyz', '/metrics'])

export function isOpsPath(path: string): boolean {
  return paths.has(path)
}

/** /healthz: the process lives. /readyz: it can take calls. /metrics, with the token: how it does. */
export async function opsReply(
  path: string,
  ops: Ops | undefined,
  authorization: string | undefined,
): Promise<OpsReply> {
  const type = 'text/plain'
  switch (path) {
    case '/readyz': {
      const reason = ops?.notReady()
      return reason === undefined ? {status: 200, type, body: 'ok\n'} : {status: 503, type, body: `${reason}\n`}
    }
    case '/metrics': {
      if (ops?.metrics === undefined || ops.token === undefined) {
        return {status: 404, type, body: 'Set ONCREW_TOKEN, and ask with it: Authorization: Bearer TOKEN\n'}
      }
      if (!isSame(authorization ?? '', `Bearer ${ops.token}`))
        return {status: 401, type, body: 'The token is not the one of ONCREW_TOKEN.\n'}
      const {type: contentType, text} = await ops.metrics.page()
      return {status: 200, type: contentType, body: text}
    }
    default:
      return {status: 200, type, body: ops === undefined ? 'ok\n' : `ok ${ops.instance}\n`}
  }
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
