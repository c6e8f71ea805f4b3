import {type AnswerHeaders, longestBody, tooLarge, type WebAnswer} from './web-answer.ts'

/** How far an answer has come: there is more to it, or this is what it is. */
export type ReadSoFar =
  | 'more'
  /** `idleMs`: how long the connection may be kept for the next request; 0: not at all, undefined: as long as it stands. */
  | {readonly answer: WebAnswer; readonly idleMs: number | undefined}

/** Reads one HTTP/1.1 response off a connection. https://www.rfc-editor.org/rfc/rfc9112 */
export interface ResponseReader {
  push(bytes: Buffer): ReadSoFar
  /** The other side has ended the connection. */
  end(): ReadSoFar
}

interface Head {
  readonly status: number
  readonly headers: AnswerHeaders
  /** How long the body is: so many bytes, as its chunks say, or up to the end of the connection. */
  readonly length: number | 'chunked' | 'to-the-end'
  readonly idleMs: number | undefined
}

/** As in Node's own client. */
const longestHead = 16 * 1024

const statusLine = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/
const fieldLine = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(.*?)[ \t]*$/
const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i

export function createResponseReader(): ResponseReader {
  let rest: Buffer = Buffer.alloc(0)
  let head: Head | undefined
  /** Of a body in chunks, those that were read. */
  const chunks: Buffer[] = []
  let chunked = 0

  function whole({status, headers, idleMs}: Head, body: Buffer, left: number): ReadSoFar {
    if (body.length > longestBody) return {answer: tooLarge, idleMs: 0}
    // What follows an answer unasked cannot be told from the next one.
    return {answer: {kind: 'answer', status, headers, body: body.toString('utf8')}, idleMs: left > 0 ? 0 : idleMs}
  }

  function readBody(): ReadSoFar {
    if (head === undefined) return 'more'
    if (head.length === 'chunked') return readChunks(head)
    const {length} = head
    if (length === 'to-the-end') return rest.length > longestBody ? {answer: tooLarge, idleMs: 0} : 'more'
    if (rest.length >= length) return whole(head, rest.subarray(0, length), rest.length - length)
    return rest.length > longestBody ? {answer: tooLarge, idleMs: 0} : 'more'
  }

  function readChunks(of: Head): ReadSoFar {
    for (;;) {
      const lineEnd = rest.indexOf('\r\n')
      if (lineEnd < 0) return rest.length > longestHead ? malformed('a chunk without a size') : 'more'
      const size = chunkSize.exec(rest.toString('latin1', 0, lineEnd))?.[1]
      if (size === undefined) return malformed('a chunk without a size')
      const begin = lineEnd + 2
      const end = begin + Number.parseInt(size, 16)
      if (end === begin) return readTrailers(of, lineEnd)
      if (chunked + end - begin > longestBody) return {answer: tooLarge, idleMs: 0}
      if (rest.length < end + 2) return 'more'
      if (rest.toString('latin1', end, end + 2) !== '\r\n') return malformed('a chunk longer than it says')
      chunks.push(rest.subarray(begin, end))
      chunked += end - begin
      rest = rest.subarray(end + 2)
    }
  }

  /** Fields may follow the last chunk; an empty line ends them. */
  function readTrailers(of: Head, lastChunk: number): ReadSoFar {
    const end = rest.indexOf('\r\n\r\n', lastChunk)
    if (end < 0) return rest.length > longestHead ? malformed('too many fields') : 'more'
    return whole(of, Buffer.concat(chunks), rest.length - end - 4)
  }

  return {
    push(bytes) {
      rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      while (head === undefined) {
        const end = rest.indexOf('\r\n\r\n')
        if (end < 0 || end > longestHead) return rest.length > longestHead ? malformed('too many fields') : 'more'
        const read = readHead(rest.toString('latin1', 0, end))
        if (typeof read === 'string') return malformed(read)
        rest = rest.subarray(end + 4)
        // 100 and 103 come before the answer.
        if (read.status >= 200) head = read
        else if (read.status === 101) return malformed('another protocol')
      }
      return readBody()
    },
    end() {
      return head?.length === 'to-the-end' ? whole(head, rest, 0) : 'more'
    },
  }
}

function malformed(why: string): ReadSoFar {
  return {answer: {kind: 'no-answer', message: `the answer is no HTTP: ${why}`}, idleMs: 0}
}

/** What the head of a response says, or what is wrong with it. */
function readHead(text: string): Head | string {
  const [first = '', ...lines] = text.split('\r\n')
  const [, minor, status] = statusLine.exec(first) ?? []
  if (status === undefined) return first.slice(0, 80)
  const fields = new Map<string, string>()
  const cookies: string[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? []
    if (name === '') return line.slice(0, 80)
    const key = name.toLowerCase()
    if (key === 'set-cookie') cookies.push(value)
    else if (key === 'content-length' && fields.has(key) && fields.get(key) !== value) return 'it has two lengths'
    else if (listed.has(key) && fields.has(key)) fields.set(key, `${fields.get(key)}, ${value}`)
    else if (!fields.has(key)) fields.set(key, value)
  }
  const length = lengthOf(Number(status), fields)
  if (length === undefined) return 'its length is no number'
  const location = fields.get('location')
  const type = fields.get('content-type')
  return {
    status: Number(status),
    headers: {
      ...(location !== undefined && {location}),
      ...(type !== undefined && {'content-type': type}),
      ...(cookies.length > 0 && {'set-cookie': cookies}),
    },
    length,
    idleMs: length === 'to-the-end' ? 0 : idleMsOf(minor === '1', fields),
  }
}

/** Fields that may come on several lines. */
const listed = new Set(['connection', 'transfer-encoding', 'keep-alive'])

type Fields = ReadonlyMap<string, string>

function lengthOf(status: number, fields: Fields): Head['length'] | undefined {
  if (status < 200 || status === 204 || status === 304) return 0
  const coding = fields.get('transfer-encoding')
  if (coding !== undefined) return /(^|,)\s*chunked$/i.test(coding) ? 'chunked' : 'to-the-end'
  const length = fields.get('content-length')
  if (length === undefined) return 'to-the-end'
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

/** A server that says when it will close is left a second earlier, so that no request meets its end. */
const leewayMs = 1000

function idleMsOf(keepsByItself: boolean, fields: Fields): number | undefined {
  const connection = fields.get('connection') ?? ''
  const kept = keepsByItself ? !/\bclose\b/i.test(connection) : /\bkeep-alive\b/i.test(connection)
  if (!kept) return 0
  const seconds = /\btimeout=(\d{1,6})\b/i.exec(fields.get('keep-alive') ?? '')?.[1]
  return seconds === undefined ? undefined : Math.max(0, Number(seconds) * 1000 - leewayMs)
}
