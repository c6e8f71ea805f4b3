import {createPlainClient} from './plain-client.ts'
import type {Sender, WebRequest} from './sender.ts'
import type {WebAnswer} from './web-answer.ts'

export interface WebClient {
  send(request: WebRequest): Promise<WebAnswer>
  /** Gives up connections that are kept for the next request, to an application that is about to stop. */
  letGo(): void
  close(): void
}

/** Real sockets, kept alive. `patienceMs` of real time without an answer counts as none. */
export function createWebClient(patienceMs: number): WebClient {
  const plain = createPlainClient(patienceMs)
  let secure: Promise<Sender> | undefined

  /** TLS takes 5 MB, and is loaded when it is wanted. */
  async function sendSecurely(target: URL, asked: WebRequest): Promise<WebAnswer> {
    secure ??= import('./secure-client.ts').then(module => module.createSecureClient(patienceMs))
    return (await secure).send(target, asked)
  }

  return {
    send(asked) {
      let target: URL
      try {
        target = new URL(asked.url)
      } catch {
        return Promise.resolve({kind: 'bad-url', message: `${asked.url} is not a URL`})
      }
      switch (target.protocol) {
        case 'http:':
          return plain.send(target, asked)
        case 'https:':
          return sendSecurely(target, asked)
        default:
          return Promise.resolve({kind: 'bad-url', message: `${target.protocol}// cannot be requested`})
      }
    },
    letGo: plain.letGo,
    close() {
      plain.close()
      void secure?.then(client => client.close())
    },
  }
}
