/** The text of an exported file, and what it was written in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * Reads bytes as exports come: by their mark, else as UTF-8 where they are that, else as Windows-1252, in which every byte is a
 * character. UTF-16 without a mark is known by its zeros.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  return {text: new TextDecoder(encoding).decode(bytes), encoding}
}

function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const zeros = {even: 0, odd: 0}
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  if (zeros.odd > start.length / 4) return 'utf-16le'
  if (zeros.even > start.length / 4) return 'utf-16be'
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
