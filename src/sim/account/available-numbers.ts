import {notFound, refused} from './api-error.ts'
import {isForSale} from './for-sale.ts'
import {isAreaCode, madeToMatch, matcherOf, nationalFormat, stockOf, tollFreeCodes} from './number-stock.ts'
import {type Account, type Asked, type Operation, ok} from './operation.ts'
import {milesBetween, type Place, places} from './places.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers'

export const availableNumbers: readonly Operation[] = [
  {
    id: 'ListAvailablePhoneNumberCountry',
    at: `GET ${base}.json`,
    handled: 'partly',
    remark: 'the United States and Canada',
    run: asked => ok({countries: ['US', 'CA'].map(code => showCountry(asked, code)), uri: asked.path}),
  },
  {
    id: 'FetchAvailablePhoneNumberCountry',
    at: `GET ${base}/{CountryCode}.json`,
    handled: 'partly',
    remark: 'the United States and Canada',
    run: asked => ok(showCountry(asked, countryIn(asked))),
  },
  {
    id: 'ListAvailablePhoneNumberLocal',
    at: `GET ${base}/{CountryCode}/Local.json`,
    handled: 'as Twilio',
    remark:
      'by AreaCode, Contains, InRegion, InLocality, InPostalCode, InRateCenter, InLata, NearNumber, NearLatLong with Distance; the numbers are made up: 555-01XX',
    run: (asked, account) => ok(answer(asked, localNumbers(asked, account))),
  },
  {
    id: 'ListAvailablePhoneNumberTollFree',
    at: `GET ${base}/{CountryCode}/TollFree.json`,
    handled: 'as Twilio',
    remark: 'by AreaCode and Contains',
    run: (asked, account) => ok(answer(asked, tollFreeNumbers(asked, account))),
  },
  {
    id: 'ListAvailablePhoneNumberMobile',
    at: `GET ${base}/{CountryCode}/Mobile.json`,
    handled: 'as Twilio',
    remark: '404: North America has no mobile numbers of its own',
    run({path}) {
      throw notFound(path)
    },
  },
]

interface Found {
  readonly number: string
  readonly place: Place | undefined
}

function countryIn({ids, path}: Asked): 'US' | 'CA' {
  const {CountryCode: code} = ids
  if (code === 'US' || code === 'CA') return code
  throw notFound(path)
}

function showCountry({owner}: Asked, code: string): object {
  const path = `/2010-04-01/Accounts/${owner.sid}/AvailablePhoneNumbers/${code}`
  return {
    beta: false,
    country: code === 'US' ? 'United States' : 'Canada',
    country_code: code,
    subresource_uris: {local: `${path}/Local.json`, toll_free: `${path}/TollFree.json`},
    uri: `${path}.json`,
  }
}

function localNumbers(asked: Asked, account: Account): Found[] {
  const {query} = asked
  const contains = containsIn(query)
  const found: Found[] = []
  for (const [areaCode, place] of codesFor(asked)) {
    if (account.exhausted.has(areaCode)) continue
    const stock = stockOf(areaCode)
    const inStock = contains === undefined ? stock : stock.filter(matcherOf(contains))
    const numbers = inStock.length === 0 && contains !== undefined ? madeToMatch(contains, areaCode) : inStock
    const wanted = query.get('AreaCode')
    for (const number of numbers) {
      if (wanted !== null && number.slice(2, 5) !== wanted) continue
      if (isForSale(number, account)) found.push({number, place})
    }
  }
  return distinct(found)
}

function tollFreeNumbers(asked: Asked, account: Account): Found[] {
  const {query} = asked
  countryIn(asked)
  const contains = containsIn(query)
  const wanted = query.get('AreaCode')
  const codes = wanted === null ? tollFreeCodes : tollFreeCodes.filter(code => code === wanted)
  const numbers = codes.flatMap(code => {
    const inStock = contains === undefined ? stockOf(code) : stockOf(code).filter(matcherOf(contains))
    const made = contains === undefined || inStock.length > 0 ? inStock : madeToMatch(contains, code)
    return made.filter(number => number.slice(2, 5) === code)
  })
  return distinct(numbers.filter(number => isForSale(number, account)).map(number => ({number, place: undefined})))
}

/** Which area codes a search is about, nearest first where it says near what. */
function codesFor(asked: Asked): (readonly [string, Place | undefined])[] {
  const {query} = asked
  const country = countryIn(asked)
  const areaCode = query.get('AreaCode')
  const near = nearness(query)
  let around = places.filter(place => place.country === country)
  for (const [name, of] of filters) {
    const wanted = query.get(name)?.toLowerCase()
    if (wanted !== undefined) around = around.filter(place => of(place)?.toLowerCase() === wanted)
  }
  if (near !== undefined)
    around = around.filter(place => near(place) <= distanceIn(query)).sort((a, b) => near(a) - near(b))
  if (areaCode === null) return around.map(place => [place.areaCode, place])
  if (!isAreaCode(areaCode)) throw refused(21451, `Invalid area code: ${areaCode}`)
  if (areaCode === '533') return []
  const there = around.find(place => place.areaCode === areaCode)
  if (there !== undefined) return [[areaCode, there]]
  // An area code without a place in the table: it has numbers all the same, unless the search is for a place.
  const known = places.some(place => place.areaCode === areaCode)
  const byPlace = near !== undefined || filters.some(([name]) => query.has(name))
  return known || byPlace ? [] : [[areaCode, undefined]]
}

const filters: readonly (readonly [string, (place: Place) => string | null])[] = [
  ['InRegion', ({region}) => region],
  ['InPostalCode', ({postalCode}) => postalCode],
  ['InLocality', ({locality}) => locality],
  ['InRateCenter', ({locality}) => rateCenter(locality)],
  ['InLata', ({lata}) => lata],
]

function nearness(query: URLSearchParams): ((place: Place) => number) | undefined {
  const latLong = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/.exec(query.get('NearLatLong') ?? '')
  if (latLong !== null) return place => milesBetween(place, Number(latLong[1]), Number(latLong[2]))
  const number = query.get('NearNumber')
  const home =
    number === null ? undefined : places.find(({areaCode}) => number.replace(/^\+?1?/, '').startsWith(areaCode))
  return home === undefined ? undefined : place => milesBetween(place, home.latitude, home.longitude)
}

const [usualMiles, mostMiles] = [25, 500]

function distanceIn(query: URLSearchParams): number {
  return Math.min(mostMiles, Number(query.get('Distance')) || usualMiles)
}

function containsIn(query: URLSearchParams): string | undefined {
  const pattern = query.get('Contains')
  if (pattern === null || pattern === '') return undefined
  if (pattern.length >= 2 && pattern.length <= 16 && /^[*%]*\+?[0-9a-z]+\$?[*%]*$/i.test(pattern)) return pattern
  throw refused(21421, `Invalid Pattern Provided: ${pattern}`)
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map(each => [each.number, each])).values()]
}

const usualRows = 30
const mostRows = 1000

function answer({query, path, ids}: Asked, found: readonly Found[]): object {
  const rows = Math.min(mostRows, Math.max(1, Number(query.get('PageSize')) || usualRows))
  return {available_phone_numbers: found.slice(0, rows).map(each => show(each, ids.CountryCode ?? 'US')), uri: path}
}

function show({number, place}: Found, country: string): object {
  return {
    address_requirements: 'none',
    beta: false,
    capabilities: {voice: true, sms: true, mms: true, fax: false},
    friendly_name: nationalFormat(number),
    iso_country: country,
    lata: place?.lata ?? null,
    latitude: place === undefined ? null : place.latitude.toFixed(6),
    locality: place?.locality ?? null,
    longitude: place === undefined ? null : place.longitude.toFixed(6),
    phone_number: number,
    postal_code: place?.postalCode ?? null,
    rate_center: place === undefined ? null : rateCenter(place.locality),
    region: place?.region ?? null,
  }
}

/** As the numbering plan writes them: eight capitals. */
function rateCenter(locality: string): string {
  return locality
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 8)
}
