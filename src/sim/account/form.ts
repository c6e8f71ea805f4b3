import {refused} from './api-error.ts'
import type {Method} from './rows.ts'

/** A URL of the form: undefined when it does not mention it, '' to clear it. Throws `ApiError` 21402 for what is no URL. */
export function urlIn(form: URLSearchParams, name: string): string | undefined {
  const url = form.get(name)?.trim()
  if (url === undefined || url === '') return url
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url
  throw refused(21402, `${name} is not valid: ${url}`)
}

export function methodIn(form: URLSearchParams, name: string): Method | undefined {
  const method = form.get(name)?.toUpperCase()
  if (method === undefined) return undefined
  if (method === 'GET' || method === 'POST') return method
  throw refused(21403, `${name} is neither GET nor POST: ${method}`)
}

export function booleanIn(form: URLSearchParams, name: string): boolean | undefined {
  const value = form.get(name)
  return value === null ? undefined : value.toLowerCase() === 'true'
}

/** A value that must be there. Throws `ApiError` 20001. */
export function needed(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value === null || value.trim() === '') throw refused(20001, `Missing required parameter ${name} in the post body`)
  return value
}

const longestName = 64

export function nameIn(form: URLSearchParams, field = 'FriendlyName'): string | undefined {
  const name = form.get(field)
  if (name === null) return undefined
  if (name.length > longestName) throw refused(20001, `${field} is longer than ${longestName} characters`)
  return name
}
