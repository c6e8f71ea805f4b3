import {a2p} from './a2p.ts'
import {accounts} from './accounts.ts'
import {addresses} from './addresses.ts'
import {availableNumbers} from './available-numbers.ts'
import {callerIds} from './caller-ids.ts'
import {calls} from './calls.ts'
import {executions} from './executions.ts'
import {flows} from './flows.ts'
import {incomingNumbers} from './incoming-numbers.ts'
import {keys} from './keys.ts'
import {messages} from './messages.ts'
import type {Operation} from './operation.ts'
import {recordings} from './recordings.ts'
import {serviceNumbers} from './service-numbers.ts'
import {services} from './services.ts'

/** Every operation that the box answers. */
export const operations: readonly Operation[] = [
  ...accounts,
  ...keys,
  ...availableNumbers,
  ...incomingNumbers,
  ...addresses,
  ...callerIds,
  ...calls,
  ...recordings,
  ...messages,
  ...services,
  ...serviceNumbers,
  ...a2p,
  ...flows,
  ...executions,
]
