import {basename} from 'node:path'
import {parseDocument} from 'yaml'
import {loadRouting} from '../config/load-routing.ts'
import {packaged} from '../config/packaged.ts'
import type {Routing} from '../config/routing.ts'
import {readRoutingFile, rehearsalFilePath, requireRouting} from '../config/routing-file.ts'

export interface SeasonRouting {
  readonly routing: Routing
  /** The text to keep beside the journal; undefined where the owner's own file is what the season is by. */
  readonly text: string | undefined
}

/** By which campaign the example's numbers go, in their order. */
const campaigns = ['online', 'online', 'street', 'street', 'online']

/**
 * What a season's calls are handled by: the owner's routing file, or where there is none the example with more of what
 * reports show in it (campaigns, a budget, callers asked how they heard), to be written to `file`.
 */
export async function seasonRouting(configFlag: string | undefined, file: string): Promise<SeasonRouting> {
  const path = rehearsalFilePath(configFlag)
  if (path !== packaged('config.example.yaml')) return {routing: await requireRouting(path), text: undefined}
  const document = parseDocument(readRoutingFile(path))
  document.commentBefore = ' The company whose calls are in the journal of the same name beside this file.'
  for (const [index, campaign] of campaigns.entries()) document.setIn(['numbers', index, 'campaign'], campaign)
  document.addIn(['intake', 'ask'], 'heard_from')
  document.setIn(['answering_plan', 'monthly_budget'], 250)
  const text = document.toString({lineWidth: 0})
  const {routing} = loadRouting(text, basename(file))
  if (routing === undefined) throw new Error('the example with a season’s additions does not load')
  return {routing, text}
}
