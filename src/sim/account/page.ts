/**
 * One page of a list, as the API's 2010 version wraps it. `rows` are all that match; `show` is asked only for those of
 * the page. The next page begins after the row that ended this one, so what is added meanwhile is not shown twice.
 */
export function page<T extends {readonly sid: string}>(
  path: string,
  key: string,
  rows: readonly T[],
  query: URLSearchParams,
  show: (row: T) => object,
): object {
  const {size, number, start, shown, more} = cut(rows, query)
  const uri = (page: number, token?: string) => `${path}?${pageQuery(query, size, page, token)}`
  return {
    page: number,
    page_size: size,
    start,
    end: start + Math.max(0, shown.length - 1),
    uri: uri(number, query.get('PageToken') ?? undefined),
    first_page_uri: uri(0),
    next_page_uri: more === undefined ? null : uri(number + 1, more),
    previous_page_uri: number === 0 ? null : uri(number - 1),
    [key]: shown.map(show),
  }
}

/** The same, as the later versions (`/v1`, `/v2`) wrap it: with absolute URLs. */
export function metaPage<T extends {readonly sid: string}>(
  url: string,
  key: string,
  rows: readonly T[],
  query: URLSearchParams,
  show: (row: T) => object,
): object {
  const {size, number, shown, more} = cut(rows, query)
  const at = (page: number, token?: string) => `${url}?${pageQuery(query, size, page, token)}`
  return {
    meta: {
      page: number,
      page_size: size,
      first_page_url: at(0),
      previous_page_url: number === 0 ? null : at(number - 1),
      url: at(number, query.get('PageToken') ?? undefined),
      next_page_url: more === undefined ? null : at(number + 1, more),
      key,
    },
    [key]: shown.map(show),
  }
}

const usualSize = 50
const mostOnAPage = 1000

function cut<T extends {readonly sid: string}>(rows: readonly T[], query: URLSearchParams) {
  const size = Math.min(mostOnAPage, Math.max(1, Math.trunc(Number(query.get('PageSize'))) || usualSize))
  const number = Math.max(0, Math.trunc(Number(query.get('Page'))) || 0)
  const last = /^P[AB](.+)$/.exec(query.get('PageToken') ?? '')?.[1]
  const found = last === undefined ? -1 : rows.findIndex(({sid}) => sid === last)
  const start = found === -1 ? number * size : found + 1
  const shown = rows.slice(start, start + size)
  const more = start + size < rows.length ? shown.at(-1)?.sid : undefined
  return {size, number, start, shown, more}
}

function pageQuery(query: URLSearchParams, size: number, page: number, token: string | undefined): string {
  const kept = new URLSearchParams(query)
  kept.set('PageSize', String(size))
  kept.set('Page', String(page))
  kept.delete('PageToken')
  if (token !== undefined) kept.set('PageToken', token.startsWith('PA') ? token : `PA${token}`)
  return kept.toString()
}
