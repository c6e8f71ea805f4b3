/** The subject and the plain text of a mail as it came over the wire. Enough for what people write; no attachments. */
export function readMail(raw: string): {readonly subject: string; readonly body: string} {
  const [head, body] = splitHead(raw.replace(/\r\n/g, '\n'))
  return {subject: decodeWords(head.get('subject') ?? ''), body: plainText(head, body).trim()}
}

type Head = ReadonlyMap<string, string>

function splitHead(text: string): readonly [Head, string] {
  const end = text.indexOf('\n\n')
  const lines = (end === -1 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ').split('\n')
  const head = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) head.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  return [head, end === -1 ? '' : text.slice(end + 2)]
}

/** Of a mail in several parts, the first that is plain text. */
function plainText(head: Head, body: string): string {
  const type = head.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary === undefined) return decodeBody(body, head.get('content-transfer-encoding') ?? '7bit')
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map(part => splitHead(part.replace(/^\n/, '')))
  const plain = parts.find(([partHead]) => /text\/plain|multipart/i.test(partHead.get('content-type') ?? 'text/plain'))
  const chosen = plain ?? parts[0]
  return chosen === undefined ? '' : plainText(chosen[0], chosen[1])
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8')
    case 'quoted-printable':
      return quotedPrintable(body.replace(/=\n/g, ''))
    default:
      return body
  }
}

/** What is not written as =XX is ASCII. */
function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Words of a header outside ASCII: =?utf-8?Q?...?= and =?utf-8?B?...?=, the blanks between two of them dropped. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[^?]+\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replace(/_/g, ' ')),
    )
}
