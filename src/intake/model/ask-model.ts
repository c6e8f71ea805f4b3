import type {TurnUnderstood} from '../../contracts/generated/call-event.ts'
import type {Clock} from '../../time/clock.ts'
import type {Chat, Prompt} from './chat.ts'
import {type Failure, failureOf} from './failure.ts'

interface Bounds {
  readonly clock: Clock
  readonly budgetMs: number
  readonly signal: AbortSignal
  /** Hears the answer as it comes; the next piece waits for it. */
  readonly onText: (piece: string) => Promise<void>
}

export interface Asked {
  readonly tokens: TurnUnderstood['tokens']
  /** Why the answer is not whole; undefined: the model came to its end. */
  readonly failure: Failure | undefined
}

/** Asks, and listens until the model is done, its time is over, or nobody waits any more. Never rejects for what the server does. */
export async function askModel(chat: Chat, prompt: Prompt, {clock, budgetMs, signal, onText}: Bounds): Promise<Asked> {
  const stop = new AbortController()
  let stopped: Failure | undefined
  let release: () => void = () => undefined
  /** A server that hangs is not waited for, whatever becomes of its socket. */
  const over = new Promise<void>(resolve => {
    release = resolve
  })
  function end(failure: Failure) {
    stopped ??= failure
    stop.abort()
    release()
  }
  const interrupt = () => end({because: 'interrupted', detail: undefined})
  if (signal.aborted) interrupt()
  signal.addEventListener('abort', interrupt, {once: true})
  const callOff = clock.schedule(clock.now() + budgetMs, () => end({because: 'timeout', detail: undefined}))

  let tokens: Asked['tokens'] = null
  let failure: Failure | undefined
  let ended: string | undefined
  async function listen(): Promise<void> {
    try {
      for await (const piece of chat(prompt, stop.signal)) {
        if (stopped !== undefined) return
        switch (piece.kind) {
          case 'text':
            await onText(piece.text)
            break
          case 'refusal':
            failure = {because: 'refusal', detail: undefined}
            break
          case 'end':
            ended = piece.why
            break
          case 'tokens':
            tokens = {input: piece.input, output: piece.output}
        }
      }
      if (ended === 'content_filter') failure ??= {because: 'refusal', detail: 'content filter'}
      else if (ended === 'length') failure ??= {because: 'cut-off', detail: 'too long'}
      else if (ended === undefined) failure ??= {because: 'cut-off', detail: 'the answer broke off'}
    } catch (thrown) {
      failure ??= failureOf(thrown)
    }
  }
  try {
    if (stopped === undefined) await Promise.race([listen(), over])
  } finally {
    callOff()
    signal.removeEventListener('abort', interrupt)
  }
  return {tokens, failure: stopped ?? failure}
}
