import type {Next} from '../contracts/generated/call-event.ts'

/** What ConversationRelay says to us. Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages */
export type RelayMessage =
  | {readonly type: 'setup'; readonly callId: string; readonly sessionId: string}
  | {readonly type: 'prompt'; readonly text: string; readonly last: boolean}
  | {readonly type: 'dtmf'; readonly digit: string}
  | {readonly type: 'interrupt'}
  | {readonly type: 'error'; readonly description: string}
  /** New kinds of message may be added at any time. */
  | {readonly type: 'unknown'}

/** Undefined when the frame is not a JSON object. */
export function parseRelayMessage(frame: string): RelayMessage | undefined {
  const message = parseObject(frame)
  if (message === undefined) return undefined
  const text = (key: string) => (typeof message[key] === 'string' ? message[key] : '')
  switch (message.type) {
    case 'setup':
      return {type: 'setup', callId: text('callSid'), sessionId: text('sessionId')}
    case 'prompt':
      return {type: 'prompt', text: text('voicePrompt').trim(), last: message.last !== false}
    case 'dtmf':
      return {type: 'dtmf', digit: text('digit')}
    case 'interrupt':
      return {type: 'interrupt'}
    case 'error':
      return {type: 'error', description: text('description')}
    default:
      return {type: 'unknown'}
  }
}

function parseObject(frame: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(frame)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : undefined
  } catch {
    return undefined
  }
}

/** A sentence of an answer that is still being thought over. */
export function sentenceFrame(sentence: string): string {
  return textFrame(`${sentence} `, false)
}

function textFrame(token: string, last: boolean): string {
  return JSON.stringify({type: 'text', token, last, interruptible: true})
}

/** What is left to be said of an answer whose beginning went out already. */
function remaining(say: string, spoken: readonly string[]): string {
  const begun = spoken.join(' ')
  return say.startsWith(begun) ? say.slice(begun.length).trimStart() : say
}

/**
 * A next step as frames, without the sentences that were `spoken` already. What ends the session is not spoken here: `end` would cut the words short, so the
 * reply to the Connect action speaks them.
 */
export function relayFrames(next: Next, spoken: readonly string[] = []): readonly string[] {
  if (next.do === 'ask') return [textFrame(remaining(next.say, spoken), true)]
  if (next.do === 'nothing') return []
  return [JSON.stringify({type: 'end', handoffData: JSON.stringify({next: next.do})})]
}
