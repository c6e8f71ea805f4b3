import type {WebAnswer} from './web-answer.ts'

export interface WebRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What sends by one protocol. */
export interface Sender {
  send(target: URL, request: WebRequest): Promise<WebAnswer>
  close(): void
}
