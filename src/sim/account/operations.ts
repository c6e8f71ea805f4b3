import {accounts} from './accounts.ts'
import {availableNumbers} from './available-numbers.ts'
import {incomingNumbers} from './incoming-numbers.ts'
import {keys} from './keys.ts'
import type {Operation} from './operation.ts'

/** Every operation that the box answers. */
export const operations: readonly Operation[] = [...accounts, ...keys, ...availableNumbers, ...incomingNumbers]
