/**
 * The alphabet of text messages (GSM 03.38). One character outside it makes the carrier send the whole message in
 * UCS-2, at 67 instead of 153 characters a segment, so everything else is written with its nearest relative.
 */
const alphabet = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** Written with an escape before them: they count twice. */
const extended = new Set('^{}\\[~]|€')

const relatives: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '×': 'x',
  '`': "'",
  '´': "'",
  ç: 'Ç',
  '\t': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '°': ' deg',
  '½': '1/2',
  '¼': '1/4',
}

/** The text in the alphabet of text messages; what has no relative there becomes a question mark. */
export function toGsm7(text: string): string {
  let out = ''
  for (const character of text.normalize('NFC')) out += alphabetic(character)
  return out
}

function alphabetic(character: string): string {
  if (alphabet.has(character) || extended.has(character)) return character
  const relative = relatives[character]
  if (relative !== undefined) return relative
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '')
  if (bare !== '' && [...bare].every(letter => alphabet.has(letter))) return bare
  return /\p{Extended_Pictographic}|\p{M}|\p{Cf}|\p{Cc}|\p{Cs}/u.test(character) ? '' : '?'
}

/** How many of a message's places a text in this alphabet takes. */
export function gsm7Length(text: string): number {
  let places = 0
  for (const character of text) places += extended.has(character) ? 2 : 1
  return places
}

/** Segments the carrier bills: one of 160, or several of 153 (the rest joins them). */
export function gsm7Segments(text: string): number {
  const places = gsm7Length(text)
  return places <= 160 ? 1 : Math.ceil(places / 153)
}

/** At most this many places, cut from the end. */
export function gsm7Cut(text: string, places: number): string {
  if (gsm7Length(text) <= places) return text
  let out = ''
  let left = places - 3
  for (const character of text) {
    left -= extended.has(character) ? 2 : 1
    if (left < 0) break
    out += character
  }
  return `${out.trimEnd()}...`
}
