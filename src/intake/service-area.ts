import type {IntakeState} from './state.ts'

const noTown = /^((apt|unit|suite|lot|room|floor|building|bldg|number|#)\b.*|.*\bfloor|[A-Z]{2})$/i
const road =
  /\b(street|avenue|road|drive|court|lane|boulevard|highway|way|place|circle|terrace|parkway|trail|calle|avenida)\b/i
const townName = /^\p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){0,2}$/u

/**
 * Whether the place names a town or a ZIP code, and none that is on the owner's list. A town says nothing where only
 * ZIP codes are listed, nor the other way round; a place that names neither is not judged.
 */
export function isOutside({fields}: IntakeState, serviceArea: readonly string[]): boolean {
  const {address, area} = fields
  const parts = address === undefined ? (area?.value.split(', ') ?? []) : address.value.split(', ').slice(1)
  const zips = parts.flatMap(part => /\b\d{5}$/.exec(part) ?? [])
  const names = parts.map(part => part.replace(/ ?\b\d{5}$/, ''))
  const towns = names.filter(name => townName.test(name) && !noTown.test(name) && !road.test(name))
  const listed = new Set(serviceArea.map(place => place.toLowerCase()))
  if ([...zips, ...towns].some(place => listed.has(place.toLowerCase()))) return false
  const isZip = (place: string) => /^\d{5}$/.test(place)
  return (zips.length > 0 && serviceArea.some(isZip)) || (towns.length > 0 && !serviceArea.every(isZip))
}
