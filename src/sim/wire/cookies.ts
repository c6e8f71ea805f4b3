/** What an application asked the carrier to remember for the length of one call. By host, as names are. */
export interface Cookies {
  keep(host: string, lines: readonly string[]): void
  /** The Cookie header for a request to `host`; undefined when there is none. */
  header(host: string): string | undefined
}

export function createCookies(): Cookies {
  const jars = new Map<string, Map<string, string>>()
  return {
    keep(host, lines) {
      const jar = jars.get(host) ?? new Map<string, string>()
      jars.set(host, jar)
      for (const line of lines) {
        const [name, value] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        if (name === undefined || value === undefined) continue
        if (value === '' || /;\s*max-age=0\b/i.test(line)) jar.delete(name.trim())
        else jar.set(name.trim(), value.trim())
      }
    },
    header(host) {
      const jar = jars.get(host)
      if (jar === undefined || jar.size === 0) return undefined
      return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    },
  }
}
