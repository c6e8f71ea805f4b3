/**
 * Fills in `{{widgets.ring.DialCallStatus}}` and the like: Liquid, as far as a path into the flow's context goes. What is
 * not there is nothing, as in Liquid.
 */
export function filled(template: string, context: object): string {
  return template.replaceAll(/\{\{\s*([\w.-]+)\s*(?:\|[^}]*)?\}\}/g, (_, path: string) => shown(at(context, path)))
}

function at(context: object, path: string): unknown {
  let value: unknown = context
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(key)
  }
  return value
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
