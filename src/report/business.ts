import {existsSync} from 'node:fs'
import type {Routing} from '../config/routing.ts'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'

/**
 * The routing file a report is written by; undefined when there is none here.
 * @throws Problem when a file was named that is not there, or the routing file has errors.
 */
export async function businessRouting(configFlag: string | undefined): Promise<Routing | undefined> {
  const path = routingFilePath(configFlag)
  if (configFlag === undefined && !existsSync(path)) return undefined
  return requireRouting(path)
}
