import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {ModelAnswer, ModelUnderstood} from '../src/contracts/generated/model-answer.ts'

/** What a model answers when nothing was said that matters. */
export const nothing: ModelUnderstood = {
  name: null,
  callback_number: null,
  address: null,
  area: null,
  reason: null,
  new_or_returning: null,
  heard_from: null,
  answer: null,
  unsafe: false,
  wants: [],
  hazards: [],
  job: null,
  urgency: null,
  asks_to_wait: false,
  asks_to_repeat: false,
  asks_why: false,
}

export function answer(understood: Partial<ModelUnderstood>, ...say: string[]): ModelAnswer {
  return {understood: {...nothing, ...understood}, say}
}

/** How the server behaves when it is asked. */
export type Behaviour = (talk: Talk) => void | Promise<void>

/** One request under way. */
export interface Talk {
  readonly body: {readonly model: string; readonly messages: readonly {role: string; content: string}[]}
  readonly response: ServerResponse
  /** Sends one piece of the answer. */
  piece(delta: Readonly<Record<string, unknown>>, finish?: string): void
  text(text: string, finish?: string): void
  /** Ends it as the API does, with the tokens. */
  done(): void
}

/** Says it all, in small pieces. */
export function says(whole: unknown): Behaviour {
  return talk => {
    const text = typeof whole === 'string' ? whole : JSON.stringify(whole)
    for (const part of text.match(/[\s\S]{1,40}/g) ?? []) talk.text(part)
    talk.piece({}, 'stop')
    talk.done()
  }
}

/** Answers with a status and no more. */
export function fails(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return ({response}) => {
    response.writeHead(status, {'content-type': 'application/json', ...headers})
    response.end(JSON.stringify({error: {message: 'your key sk-secret-123 is on fire', type: 'x', code: null}}))
  }
}

export interface ModelServer {
  /** Ends with /v1. */
  readonly url: string
  /** How the requests from now on are answered. */
  behave(behaviour: Behaviour): void
  /** The requests so far. */
  readonly asked: readonly Talk['body'][]
  /** Resolves when another request has come in. */
  nextAsked(): Promise<Talk>
  /** Resolves when somebody who was being answered has gone. */
  readonly left: Promise<void>
  close(): Promise<void>
}

/** A server on a loopback port that speaks Chat Completions as a stream, as well or as badly as it is told to. */
export async function startModelServer(first: Behaviour = says(answer({}))): Promise<ModelServer> {
  let behaviour = first
  const asked: Talk['body'][] = []
  let waiting: ((talk: Talk) => void)[] = []
  const gone = Promise.withResolvers<void>()
  const server = createServer((request, response) => void take(request, response))

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let sent = ''
    for await (const chunk of request) sent += String(chunk)
    const body: Talk['body'] = JSON.parse(sent)
    response.on('close', () => {
      if (!response.writableFinished) gone.resolve()
    })
    const talk = talkOver(body, response)
    asked.push(body)
    const woken = waiting
    waiting = []
    for (const wake of woken) wake(talk)
    await behaviour(talk)
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    behave(next) {
      behaviour = next
    },
    asked,
    nextAsked: () => new Promise(resolve => waiting.push(resolve)),
    left: gone.promise,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function talkOver(body: Talk['body'], response: ServerResponse): Talk {
  const send = (event: string) => {
    if (!response.headersSent) response.writeHead(200, {'content-type': 'text/event-stream'})
    response.write(`data: ${event}\n\n`)
  }
  const chunk = (more: Readonly<Record<string, unknown>>) =>
    send(JSON.stringify({id: 'c', object: 'chat.completion.chunk', created: 1, model: body.model, ...more}))
  const piece: Talk['piece'] = (delta, finish) => chunk({choices: [{index: 0, delta, finish_reason: finish ?? null}]})
  return {
    body,
    response,
    piece,
    text: (text, finish) => piece({content: text}, finish),
    done() {
      chunk({choices: [], usage: {prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000}})
      send('[DONE]')
      response.end()
    },
  }
}
