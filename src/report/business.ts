import {existsSync} from 'node:fs'
import type {Routing} from '../config/routing.ts'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'

/** The flags that say which routing file a report is by. */
export interface BusinessFlags {
  readonly config?: string | undefined
  readonly journal?: string | undefined
}

/**
 * The routing file a report is written by; undefined when there is none here.
 * @throws Problem when a file was named that is not there, or the routing file has errors.
 */
export async function businessRouting({config, journal}: BusinessFlags): Promise<Routing | undefined> {
  const path = routingFilePath(config, journal)
  if (config === undefined && !existsSync(path)) return undefined
  return requireRouting(path)
}
