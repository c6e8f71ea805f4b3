/** Why somebody calls, and what such work costs, from and to, in whole dollars. */
export interface Matter {
  readonly says: string
  readonly emergency: boolean
  readonly from: number
  readonly to: number
}

export const matters: readonly Matter[] = [
  {says: 'my kitchen faucet drips and I would like somebody to look at it', emergency: false, from: 120, to: 320},
  {says: 'the bathroom sink drains really slowly', emergency: false, from: 140, to: 380},
  {says: 'I would like to get a new water heater put in next month', emergency: false, from: 1400, to: 2900},
  {says: 'the toilet keeps running all day', emergency: false, from: 110, to: 290},
  {says: 'I need a garbage disposal installed', emergency: false, from: 220, to: 480},
  {says: 'we are remodeling and need the bathroom plumbing moved', emergency: false, from: 1900, to: 5200},
  {says: 'the shower head has hardly any pressure', emergency: false, from: 110, to: 340},
  {says: 'there is water pouring through my ceiling and I cannot stop it', emergency: true, from: 480, to: 2400},
  {says: 'a pipe burst in the basement and it is flooding', emergency: true, from: 560, to: 3100},
  {says: 'raw sewage is backing up into my bathtub', emergency: true, from: 420, to: 1800},
]

export const salesPitches: readonly string[] = [
  'hello I am calling to sell you advertising for your company',
  'I am calling to offer you a business loan at a special rate',
]

/** How callers say they heard, whatever number they called. */
export const elsewhere: readonly string[] = ['I found you on google', 'a neighbor recommended you', 'I saw your truck']

export const names = {
  first: ['Dana', 'Luis', 'Priya', 'Marcus', 'Helen', 'Omar', 'Grace', 'Tomas', 'Ruth', 'Andre', 'Nina', 'Paul'],
  last: [
    'Whitfield',
    'Ortega',
    'Raman',
    'Bell',
    'Novak',
    'Haddad',
    'Kim',
    'Silva',
    'Larson',
    'Brooks',
    'Petrov',
    'Shaw',
  ],
} as const

export const streets = [
  'Alder Court',
  'Maple Avenue',
  'Lake Street',
  'Oak Park Avenue',
  'Ridge Road',
  'Elm Street',
] as const
