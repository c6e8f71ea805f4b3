/** Where numbers of an area code are: enough of North America to search by. Latitude and longitude in degrees. */
export interface Place {
  readonly areaCode: string
  readonly country: 'US' | 'CA'
  readonly locality: string
  readonly region: string
  readonly postalCode: string
  readonly lata: string | null
  readonly latitude: number
  readonly longitude: number
}

type Written = readonly [string, string, string, string, string | null, number, number]

const unitedStates: readonly Written[] = [
  ['205', 'Birmingham', 'AL', '35203', '476', 33.52, -86.8],
  ['602', 'Phoenix', 'AZ', '85004', '666', 33.45, -112.07],
  ['520', 'Tucson', 'AZ', '85701', '668', 32.22, -110.97],
  ['213', 'Los Angeles', 'CA', '90012', '730', 34.05, -118.24],
  ['323', 'Los Angeles', 'CA', '90028', '730', 34.1, -118.33],
  ['415', 'San Francisco', 'CA', '94103', '722', 37.77, -122.42],
  ['510', 'Oakland', 'CA', '94612', '722', 37.8, -122.27],
  ['619', 'San Diego', 'CA', '92101', '732', 32.72, -117.16],
  ['916', 'Sacramento', 'CA', '95814', '726', 38.58, -121.49],
  ['303', 'Denver', 'CO', '80202', '656', 39.74, -104.99],
  ['720', 'Denver', 'CO', '80203', '656', 39.73, -104.98],
  ['719', 'Colorado Springs', 'CO', '80903', '658', 38.83, -104.82],
  ['202', 'Washington', 'DC', '20001', '236', 38.91, -77.02],
  ['305', 'Miami', 'FL', '33130', '460', 25.77, -80.2],
  ['813', 'Tampa', 'FL', '33602', '952', 27.95, -82.46],
  ['404', 'Atlanta', 'GA', '30303', '438', 33.75, -84.39],
  ['208', 'Boise', 'ID', '83702', '652', 43.62, -116.2],
  ['312', 'Chicago', 'IL', '60601', '358', 41.88, -87.63],
  ['773', 'Chicago', 'IL', '60618', '358', 41.95, -87.7],
  ['708', 'Oak Park', 'IL', '60302', '358', 41.89, -87.79],
  ['630', 'Naperville', 'IL', '60540', '358', 41.77, -88.15],
  ['847', 'Evanston', 'IL', '60201', '358', 42.05, -87.69],
  ['317', 'Indianapolis', 'IN', '46204', '336', 39.77, -86.16],
  ['502', 'Louisville', 'KY', '40202', '462', 38.25, -85.76],
  ['504', 'New Orleans', 'LA', '70112', '490', 29.95, -90.07],
  ['617', 'Boston', 'MA', '02108', '128', 42.36, -71.06],
  ['410', 'Baltimore', 'MD', '21201', '238', 39.29, -76.61],
  ['313', 'Detroit', 'MI', '48226', '340', 42.33, -83.05],
  ['612', 'Minneapolis', 'MN', '55401', '628', 44.98, -93.27],
  ['314', 'St. Louis', 'MO', '63101', '520', 38.63, -90.2],
  ['816', 'Kansas City', 'MO', '64105', '524', 39.1, -94.58],
  ['704', 'Charlotte', 'NC', '28202', '422', 35.23, -80.84],
  ['402', 'Omaha', 'NE', '68102', '644', 41.26, -95.94],
  ['201', 'Jersey City', 'NJ', '07302', '224', 40.72, -74.04],
  ['505', 'Albuquerque', 'NM', '87102', '664', 35.08, -106.65],
  ['702', 'Las Vegas', 'NV', '89101', '721', 36.17, -115.14],
  ['212', 'New York', 'NY', '10001', '132', 40.75, -73.99],
  ['718', 'Brooklyn', 'NY', '11201', '132', 40.69, -73.99],
  ['716', 'Buffalo', 'NY', '14202', '140', 42.89, -78.88],
  ['614', 'Columbus', 'OH', '43215', '324', 39.96, -83.0],
  ['216', 'Cleveland', 'OH', '44113', '320', 41.5, -81.69],
  ['405', 'Oklahoma City', 'OK', '73102', '536', 35.47, -97.52],
  ['503', 'Portland', 'OR', '97204', '672', 45.52, -122.68],
  ['215', 'Philadelphia', 'PA', '19102', '228', 39.95, -75.17],
  ['412', 'Pittsburgh', 'PA', '15222', '234', 40.44, -80.0],
  ['615', 'Nashville', 'TN', '37203', '470', 36.16, -86.78],
  ['901', 'Memphis', 'TN', '38103', '468', 35.15, -90.05],
  ['512', 'Austin', 'TX', '78701', '558', 30.27, -97.74],
  ['713', 'Houston', 'TX', '77002', '560', 29.76, -95.37],
  ['214', 'Dallas', 'TX', '75201', '552', 32.78, -96.8],
  ['210', 'San Antonio', 'TX', '78205', '566', 29.42, -98.49],
  ['801', 'Salt Lake City', 'UT', '84101', '660', 40.76, -111.89],
  ['804', 'Richmond', 'VA', '23219', '248', 37.54, -77.44],
  ['206', 'Seattle', 'WA', '98101', '674', 47.61, -122.33],
  ['509', 'Spokane', 'WA', '99201', '676', 47.66, -117.43],
  ['414', 'Milwaukee', 'WI', '53202', '356', 43.04, -87.91],
]

const canada: readonly Written[] = [
  ['403', 'Calgary', 'AB', 'T2P', null, 51.05, -114.07],
  ['604', 'Vancouver', 'BC', 'V6B', null, 49.28, -123.12],
  ['204', 'Winnipeg', 'MB', 'R3C', null, 49.9, -97.14],
  ['416', 'Toronto', 'ON', 'M5H', null, 43.65, -79.38],
  ['613', 'Ottawa', 'ON', 'K1P', null, 45.42, -75.7],
  ['514', 'Montreal', 'QC', 'H3B', null, 45.5, -73.57],
]

export const places: readonly Place[] = [...unitedStates.map(placed('US')), ...canada.map(placed('CA'))]

function placed(country: 'US' | 'CA'): (written: Written) => Place {
  return ([areaCode, locality, region, postalCode, lata, latitude, longitude]) => ({
    areaCode,
    country,
    locality,
    region,
    postalCode,
    lata,
    latitude,
    longitude,
  })
}

const earthMiles = 3959

/** As the crow flies. */
export function milesBetween(place: Place, latitude: number, longitude: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2
  const slope = Math.cos(radians(place.latitude)) * Math.cos(radians(latitude))
  const part = half(place.latitude, latitude) + slope * half(place.longitude, longitude)
  return 2 * earthMiles * Math.asin(Math.sqrt(part))
}
