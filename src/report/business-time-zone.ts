import {type BusinessFlags, businessRouting} from './business.ts'

/**
 * The time zone a report is written in: the business's, from the routing file. `otherwise` when there is none here.
 * @throws Problem when a file was named that is not there, or the routing file has errors.
 */
export async function businessTimeZone(flags: BusinessFlags, otherwise: string): Promise<string> {
  return (await businessRouting(flags))?.business.timeZone ?? otherwise
}
