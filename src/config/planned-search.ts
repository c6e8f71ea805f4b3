import type {PlannedSearch} from '../contracts/generated/plan.ts'
import type {NumberSearch} from './routing.ts'

/** A search as a plan holds it: everything said, nothing left out. */
export function plannedSearch(search: NumberSearch): PlannedSearch {
  const {type, country, areaCode, pattern, near, locality, region} = search
  const words = {pattern: pattern ?? null, near: near ?? null, locality: locality ?? null, region: region ?? null}
  return {type, country, area_code: areaCode ?? null, ...words}
}

/** Such as: local, area code 312, in IL. */
export function describeSearch({type, area_code, pattern, near, locality, region, country}: PlannedSearch): string {
  const words = [
    country === 'US' ? type : `${type} in ${country}`,
    area_code === null ? '' : `area code ${area_code}`,
    pattern === null ? '' : `like ${pattern}`,
    near === null ? '' : `near ${near}`,
    locality === null ? '' : `in ${locality}`,
    region === null ? '' : `in ${region}`,
  ]
  return words.filter(word => word !== '').join(', ')
}
