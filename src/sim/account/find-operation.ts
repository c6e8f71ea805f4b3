import {notPlayed} from './not-played.ts'
import type {Operation} from './operation.ts'
import {operations} from './operations.ts'

interface Route<T> {
  readonly operation: T
  readonly method: string
  readonly pattern: RegExp
}

/** Fixed words before braces: `/IncomingPhoneNumbers/Local.json` is no number called Local. */
const routes: readonly Route<Operation>[] = operations.map(routeOf).sort((a, b) => braces(a) - braces(b))

const known: readonly Route<NotPlayed>[] = notPlayed.map(([id, at]) => routeOf({id, at}))

interface NotPlayed {
  readonly id: string
  readonly at: string
}

function routeOf<T extends NotPlayed>(operation: T): Route<T> {
  const [method = '', path = ''] = operation.at.split(' ')
  const pattern = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/.]+)')
  return {operation, method, pattern: new RegExp(`^${pattern}$`)}
}

function braces({operation}: Route<Operation>): number {
  return operation.at.split('{').length
}

/** The operation, and what stands where its path has braces. Undefined: the box has no such thing. */
export function findOperation(
  method: string,
  path: string,
): {readonly operation: Operation; readonly ids: Readonly<Record<string, string>>} | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const found = route.pattern.exec(path)
    if (found !== null) return {operation: route.operation, ids: {...found.groups}}
  }
  return undefined
}

/** Twilio's name of an operation that the box does not play; undefined: not even its name is known here. */
export function nameOfNotPlayed(method: string, path: string): string | undefined {
  return known.find(route => route.method === method && route.pattern.test(path))?.operation.id
}
