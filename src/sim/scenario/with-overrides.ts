import {isMap, parseDocument} from 'yaml'

/**
 * The text of a routing file with some of its keys laid over, section by section; lists and plain values are
 * replaced. Comments and the order of keys stay, so lines move as little as the change needs.
 */
export function withOverrides(routingText: string, overrides: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(routingText)
  lay(overrides, [])
  return document.toString({lineWidth: 0})

  function lay(section: Readonly<Record<string, unknown>>, path: readonly string[]): void {
    for (const [key, value] of Object.entries(section)) {
      const at = [...path, key]
      if (isSection(value) && isMap(document.getIn(at))) lay(value, at)
      else document.setIn(at, value)
    }
  }
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
