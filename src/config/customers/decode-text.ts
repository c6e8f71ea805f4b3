/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with or without its mark, or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8')
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  const begin = bytes.subarray(0, 200)
  const zeros = (odd: number) => begin.filter((byte, at) => byte === 0 && at % 2 === odd).length
  // Western letters in UTF-16 are every other byte zero.
  if (zeros(1) > begin.length / 4) return decode(bytes, 'utf-16le')
  if (zeros(0) > begin.length / 4) return decode(bytes, 'utf-16be')
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}
