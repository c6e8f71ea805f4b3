/** "Un" and "una" are articles: "un momento", "es un seis". */
const units: Readonly<Record<string, number>> = {
  cero: 0,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
}
const plurals: Readonly<Record<string, number>> = {
  ceros: 0,
  unos: 1,
  doses: 2,
  treses: 3,
  cuatros: 4,
  cincos: 5,
  seises: 6,
  sietes: 7,
  ochos: 8,
  nueves: 9,
}
/** One word each, up to twenty nine; recognisers write some of them apart. */
const below30: Readonly<Record<string, number>> = {
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintiun: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
}
const tens: Readonly<Record<string, number>> = {
  diez: 10,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
}
const hundreds: Readonly<Record<string, number>> = {
  cien: 100,
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
}

const repeats: Readonly<Record<string, number>> = {doble: 2, triple: 3, cuadruple: 4}

interface Piece {
  readonly length: number
  readonly readings: readonly string[]
}

/** The piece of a number that begins here: "treinta y cuatro" is 34, or 30 and 4; "mil doscientos cuatro" 1204. */
export function spanishPieceAt(words: readonly string[], at: number): Piece | undefined {
  const word = words[at] ?? ''
  const times = repeats[word]
  if (times !== undefined) {
    const digit = units[words[at + 1] ?? ''] ?? digitIn(words[at + 1])
    return digit === undefined ? undefined : {length: 2, readings: [`${digit}`.repeat(times)]}
  }
  return repeatedAt(words, at) ?? thousandsAt(words, at) ?? hundredsAt(words, at) ?? belowHundredAt(words, at)
}

/** "Dos veces cinco" is 55, "tres sietes" 777, "un par de unos" 11. */
function repeatedAt(words: readonly string[], at: number): Piece | undefined {
  const pair = words[at] === 'par' && words[at + 1] === 'de'
  const times = pair ? 2 : (units[words[at] ?? ''] ?? digitIn(words[at]) ?? 0)
  if (times < 2 || times > 5) return undefined
  const next = words[at + 1] ?? ''
  const apart = pair || next === 'veces'
  const word = (apart ? words[at + 2] : next) ?? ''
  const digit = plurals[word] ?? (next === 'veces' ? (units[word] ?? digitIn(word)) : undefined)
  return digit === undefined ? undefined : {length: apart ? 3 : 2, readings: [`${digit}`.repeat(times)]}
}

/** Whether a word, by itself, is part of a number. */
export function isSpanishNumeric(word: string): boolean {
  return (
    units[word] !== undefined ||
    below30[word] !== undefined ||
    tens[word] !== undefined ||
    hundreds[word] !== undefined ||
    word === 'mil' ||
    repeats[word] !== undefined
  )
}

function thousandsAt(words: readonly string[], at: number): Piece | undefined {
  const before = words[at] === 'mil' ? undefined : belowHundredAt(words, at)
  const next = at + (before?.length ?? 0)
  if (words[next] !== 'mil' || before?.readings[0] === '0') return undefined
  const thousands = `${Number(before?.readings[0] ?? 1)}`
  const rest = hundredsAt(words, next + 1) ?? belowHundredAt(words, next + 1)
  if (rest === undefined || rest.readings[0] === '0') return {length: next + 1 - at, readings: [`${thousands}000`]}
  const hundredsSaid = rest.readings[0] ?? ''
  const whole = thousands + hundredsSaid.padStart(3, '0')
  // "Noventa y uno cuarenta y cuatro, mil doscientos": two groups.
  const apart = before === undefined ? [] : [`${thousands}1${hundredsSaid.padStart(3, '0')}`]
  return {length: next + 1 + rest.length - at, readings: [whole, ...apart]}
}

function hundredsAt(words: readonly string[], at: number): Piece | undefined {
  const hundred = hundreds[words[at] ?? '']
  if (hundred === undefined) return undefined
  const rest = words[at] === 'cien' ? undefined : belowHundredAt(words, at + 1)
  const value = Number(rest?.readings[0] ?? 0)
  if (rest === undefined || value === 0) return {length: 1, readings: [`${hundred}`]}
  return {
    length: 1 + rest.length,
    readings: [`${hundred + value}`, ...rest.readings.map(reading => `${hundred}${reading}`)],
  }
}

function belowHundredAt(words: readonly string[], at: number): Piece | undefined {
  const word = words[at] ?? ''
  const ten = tens[word]
  if (ten !== undefined && words[at + 1] === 'y') {
    const unit = units[words[at + 2] ?? '']
    if (unit !== undefined && unit > 0) return {length: 3, readings: [`${ten + unit}`, `${ten}${unit}`]}
  }
  const whole = units[word] ?? below30[word] ?? ten
  return whole === undefined ? undefined : {length: 1, readings: [`${whole}`]}
}

function digitIn(word: string | undefined): number | undefined {
  return word !== undefined && /^\d$/.test(word) ? Number(word) : undefined
}
