import {entryOf, type Node} from './document/node.ts'
import type {Remark} from './remark.ts'

/** Sections that no other kind of file has together with ours; one of them is enough to take the file for a routing file. */
const ourKeys = ['business', 'crew', 'numbers', 'hours', 'routing', 'intake', 'alerts', 'answering_plan']

/** Files that get picked up by mistake, each known by its keys. */
const strangers: readonly {readonly keys: readonly string[]; readonly what: string}[] = [
  {keys: ['services'], what: 'a Docker Compose file'},
  {keys: ['apiVersion', 'kind'], what: 'a Kubernetes manifest'},
  {keys: ['jobs', 'on'], what: 'a GitHub workflow'},
  {keys: ['openapi'], what: 'an OpenAPI description'},
  {keys: ['name', 'dependencies'], what: 'a package manifest'},
  {keys: ['caller', 'expect'], what: 'a scenario'},
]

/** Says so when a document is no routing file at all; every further finding would then be noise. */
export function notARoutingFile(root: Node): Remark | undefined {
  if (ourKeys.some(key => entryOf(root, key) !== undefined)) return undefined
  const what = strangers.find(({keys}) => keys.every(key => entryOf(root, key) !== undefined))?.what
  return {
    path: [],
    message:
      what === undefined
        ? 'this is not a routing file: it has none of business, crew, hours or numbers'
        : `this looks like ${what}, not a routing file`,
    fix: 'give the routing file instead, or start one from config.example.yaml',
  }
}
