import type {Operation} from './operation.ts'
import {operations} from './operations.ts'

interface Route {
  readonly operation: Operation
  readonly method: string
  readonly pattern: RegExp
}

/** Fixed words before braces: `/IncomingPhoneNumbers/Local.json` is no number called Local. */
const routes: readonly Route[] = operations.map(routeOf).sort((a, b) => braces(a) - braces(b))

function routeOf(operation: Operation): Route {
  const [method = '', path = ''] = operation.at.split(' ')
  const pattern = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/.]+)')
  return {operation, method, pattern: new RegExp(`^${pattern}$`)}
}

function braces({operation}: Route): number {
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
