import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import type {CallNews} from '../sim/account/control.ts'
import {usualAccount} from '../sim/account/sown.ts'
import type {Turn} from '../sim/people/interactive-caller.ts'

/** A boxed carrier that runs somewhere else. */
export interface RemoteCarrier {
  /** Somebody calls `to`, and decides turn by turn. Returns the CallSid. Throws a Problem. */
  call(wish: {readonly to: string; readonly from: string | undefined}): Promise<string>
  /** What happens on the call, until it is over. */
  news(sid: string): AsyncIterable<CallNews>
  take(sid: string, turn: Turn): Promise<void>
}

/** Credentials come from the environment, or are those that `oncrew carrier` has when nobody says. */
export function remoteCarrier(url: string, env: Readonly<Record<string, string | undefined>>): RemoteCarrier {
  const {TWILIO_ACCOUNT_SID: user = usualAccount.sid, TWILIO_AUTH_TOKEN: token = usualAccount.auth_token} = env
  const headers = {Authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`}

  async function ask(path: string, body?: object): Promise<Response> {
    let response: Response
    try {
      const sent = body === undefined ? {headers} : {headers, method: 'POST', body: JSON.stringify(body)}
      response = await fetch(`${url}/oncrew${path}`, sent)
    } catch (thrown) {
      throw new Problem({
        what: `No carrier answers at ${url}.`,
        why: messageOf(thrown instanceof Error ? (thrown.cause ?? thrown) : thrown),
        fix: ['Start one: oncrew carrier', 'Or say where it is: --carrier http://127.0.0.1:4020'],
        exit: Exit.carrier,
      })
    }
    if (response.ok) return response
    throw new Problem(refusal(response.status, await response.text(), url))
  }

  return {
    async call({to, from}) {
      const answer: unknown = await (await ask('/calls', {to, ...(from && {from}), name: 'you', typed: true})).json()
      if (typeof answer === 'object' && answer !== null && 'sid' in answer && typeof answer.sid === 'string') {
        return answer.sid
      }
      throw new Problem({what: `${url} is not a carrier of oncrew.`, exit: Exit.carrier})
    },
    async *news(sid) {
      const {body} = await ask(`/calls/${sid}/news`)
      if (body === null) return
      let rest = ''
      try {
        for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
          const lines = (rest + chunk).split('\n')
          rest = lines.pop() ?? ''
          // What is said of a call was written by our own box.
          for (const line of lines) yield JSON.parse(line) as CallNews
        }
      } catch (thrown) {
        const fix = ['Start it again: oncrew carrier']
        throw new Problem({what: `The carrier at ${url} is gone.`, why: messageOf(thrown), fix, exit: Exit.carrier})
      }
    },
    async take(sid, turn) {
      await ask(`/calls/${sid}/turns`, written(turn))
    },
  }
}

function written(turn: Turn): object {
  switch (turn.does) {
    case 'says':
      return {says: turn.text}
    case 'presses':
      return {presses: turn.digits}
    case 'stays-silent':
      return {silent: true}
    case 'hangs-up':
      return {hangs_up: true}
  }
}

function refusal(status: number, text: string, url: string) {
  if (status === 401) {
    return {
      what: `The carrier at ${url} does not know this account.`,
      fix: ['Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN to what it printed when it started.'],
      exit: Exit.carrier,
    }
  }
  const message = /"message":"([^"]+)"/.exec(text)?.[1] ?? `HTTP ${status}`
  return {
    what: `The carrier at ${url} refused: ${message}.`,
    fix: ['Its numbers: curl -u ACCOUNT:TOKEN URL/oncrew'],
    exit: Exit.carrier,
  }
}
