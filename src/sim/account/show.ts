import {rfc2822} from '../wire/dates.ts'

/** The dates of a resource, as the API's 2010 version writes them. */
export function dates({created, updated}: {readonly created: number; readonly updated: number}): object {
  return {date_created: rfc2822(created), date_updated: rfc2822(updated)}
}

/** As its later versions do: 2015-07-30T20:00:00Z. */
export function isoDates({created, updated}: {readonly created: number; readonly updated: number}): object {
  return {date_created: iso(created), date_updated: iso(updated)}
}

export function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
