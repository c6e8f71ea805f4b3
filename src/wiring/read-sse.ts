/** One message of a stream of Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface SseMessage {
  /** message, when the stream names none. */
  readonly name: string
  readonly data: string
}

/** The messages of a stream, as many at once as came together. Comments are left out. */
export async function* readSse(body: AsyncIterable<Uint8Array>): AsyncIterable<readonly SseMessage[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const frames = (rest + decoder.decode(chunk, {stream: true})).split(/\r?\n\r?\n/)
    rest = frames.pop() ?? ''
    const messages = frames.flatMap(frame => messageIn(frame) ?? [])
    if (messages.length > 0) yield messages
  }
}

function messageIn(frame: string): SseMessage | undefined {
  let name = 'message'
  const data: string[] = []
  for (const line of frame.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
    if (field === 'event') name = value
    if (field === 'data') data.push(value)
  }
  return data.length === 0 ? undefined : {name, data: data.join('\n')}
}
