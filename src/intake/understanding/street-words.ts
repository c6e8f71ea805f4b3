/** What street kinds are called and written. The strong ones make an address wherever they are said after a number. */
const strong: Readonly<Record<string, string>> = {
  street: 'Street',
  st: 'Street',
  avenue: 'Avenue',
  ave: 'Avenue',
  av: 'Avenue',
  road: 'Road',
  rd: 'Road',
  drive: 'Drive',
  dr: 'Drive',
  lane: 'Lane',
  ln: 'Lane',
  court: 'Court',
  ct: 'Court',
  boulevard: 'Boulevard',
  blvd: 'Boulevard',
  terrace: 'Terrace',
  ter: 'Terrace',
  parkway: 'Parkway',
  pkwy: 'Parkway',
  circle: 'Circle',
  cir: 'Circle',
  turnpike: 'Turnpike',
  pike: 'Pike',
  highway: 'Highway',
  hwy: 'Highway',
  alley: 'Alley',
  expressway: 'Expressway',
  freeway: 'Freeway',
  causeway: 'Causeway',
  throughway: 'Throughway',
}
const weak: Readonly<Record<string, string>> = {
  place: 'Place',
  pl: 'Place',
  way: 'Way',
  trail: 'Trail',
  trl: 'Trail',
  square: 'Square',
  sq: 'Square',
  loop: 'Loop',
  run: 'Run',
  ridge: 'Ridge',
  row: 'Row',
  path: 'Path',
  crossing: 'Crossing',
  xing: 'Crossing',
  point: 'Point',
  pt: 'Point',
  view: 'View',
  hill: 'Hill',
  hills: 'Hills',
  hollow: 'Hollow',
  grove: 'Grove',
  glen: 'Glen',
  bend: 'Bend',
  cove: 'Cove',
  pass: 'Pass',
  walk: 'Walk',
  plaza: 'Plaza',
  green: 'Green',
  heights: 'Heights',
  landing: 'Landing',
  meadow: 'Meadow',
  meadows: 'Meadows',
  mews: 'Mews',
  park: 'Park',
  commons: 'Commons',
  gardens: 'Gardens',
  estates: 'Estates',
  creek: 'Creek',
  canyon: 'Canyon',
  valley: 'Valley',
  manor: 'Manor',
  knoll: 'Knoll',
  knolls: 'Knolls',
  bluff: 'Bluff',
  shore: 'Shore',
  shores: 'Shores',
  springs: 'Springs',
  spur: 'Spur',
  chase: 'Chase',
  trace: 'Trace',
  close: 'Close',
  gate: 'Gate',
  lake: 'Lake',
  island: 'Island',
  harbor: 'Harbor',
  fork: 'Fork',
  vista: 'Vista',
  oval: 'Oval',
  end: 'End',
}
export const directions: Readonly<Record<string, string>> = {
  north: 'North',
  south: 'South',
  east: 'East',
  west: 'West',
  n: 'North',
  s: 'South',
  e: 'East',
  w: 'West',
  northeast: 'Northeast',
  northwest: 'Northwest',
  southeast: 'Southeast',
  southwest: 'Southwest',
  ne: 'Northeast',
  nw: 'Northwest',
  se: 'Southeast',
  sw: 'Southwest',
}
/** Streets whose kind is said first: "calle ocho", "camino real". */
export const kindFirst = new Set('calle camino avenida via paseo rue avenue el los las broadway'.split(' '))

export function streetKind(word: string | undefined): {readonly name: string; readonly strong: boolean} | undefined {
  const surely = strong[word ?? '']
  if (surely !== undefined) return {name: surely, strong: true}
  const perhaps = weak[word ?? '']
  return perhaps === undefined ? undefined : {name: perhaps, strong: false}
}

const ordinalUnits: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
}
const ordinalTeens: Readonly<Record<string, number>> = {
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
}
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** "forty second" is 42nd, "one twenty third" and "one hundred and twenty third" are 123rd, "42nd" stays. */
export function ordinalAt(
  words: readonly string[],
  at: number,
): {readonly name: string; readonly end: number} | undefined {
  const word = words[at] ?? ''
  if (/^\d+(st|nd|rd|th)$/.test(word)) return {name: word, end: at + 1}
  if (word === 'one' || word === 'two') {
    const hundreds = word === 'one' ? 100 : 200
    let next = at + 1
    if (words[next] === 'hundred') next += 1
    if (words[next] === 'and' || words[next] === 'oh') next += 1
    const below = belowHundred(words, next)
    return below === undefined || next === at + 1 + Number(words[at + 1] === 'and')
      ? plainBelow(words, at + 1, hundreds)
      : {name: ordinal(hundreds + below.value), end: below.end}
  }
  const below = belowHundred(words, at)
  return below === undefined ? undefined : {name: ordinal(below.value), end: below.end}
}

function plainBelow(words: readonly string[], at: number, hundreds: number) {
  const below = belowHundred(words, at)
  return below === undefined || below.value < 10 ? undefined : {name: ordinal(hundreds + below.value), end: below.end}
}

function belowHundred(words: readonly string[], at: number): {value: number; end: number} | undefined {
  const word = words[at] ?? ''
  const whole = ordinalUnits[word] ?? ordinalTeens[word]
  if (whole !== undefined) return {value: whole, end: at + 1}
  const ten = tens[word]
  const unit = ordinalUnits[words[at + 1] ?? '']
  return ten === undefined || unit === undefined ? undefined : {value: ten + unit, end: at + 2}
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
