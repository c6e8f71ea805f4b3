/** One page of a list, as the API's 2010 version wraps it. Only the first page is ever asked for here. */
export function page(path: string, key: string, rows: readonly object[], query: URLSearchParams): object {
  const size = Math.min(1000, Math.max(1, Number(query.get('PageSize') ?? 50) || 50))
  const shown = rows.slice(0, size)
  return {
    page: 0,
    page_size: size,
    start: 0,
    end: Math.max(0, shown.length - 1),
    uri: `${path}?PageSize=${size}&Page=0`,
    first_page_uri: `${path}?PageSize=${size}&Page=0`,
    next_page_uri: null,
    previous_page_uri: null,
    [key]: shown,
  }
}
