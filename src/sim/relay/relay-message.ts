/** What an application may say on the socket. https://www.twilio.com/docs/voice/conversationrelay/websocket-messages */
export type RelayMessage =
  | {readonly type: 'text'; readonly token: string; readonly last: boolean; readonly interruptible: boolean | undefined}
  | {readonly type: 'play'; readonly source: string; readonly interruptible: boolean | undefined}
  | {readonly type: 'sendDigits'; readonly digits: string}
  | {readonly type: 'language'}
  | {readonly type: 'end'; readonly handoffData: string | undefined}

/** The message, or why it is none (Twilio answers those with 64107). `unknown`: not even its kind is known. */
export function readRelayMessage(
  frame: string,
): {readonly message: RelayMessage} | {readonly invalid: string; readonly unknown: boolean} {
  const fields = parseObject(frame)
  if (fields === undefined) return {invalid: 'not a JSON object', unknown: true}
  const bad = (invalid: string) => ({invalid, unknown: false})
  switch (fields.type) {
    case 'text': {
      if (typeof fields.token !== 'string') return bad('text without a token')
      if (!isOptionalFlag(fields.last)) return bad('last is not a boolean')
      const {token, last} = fields
      return {message: {type: 'text', token, last: last === true, interruptible: flag(fields.interruptible)}}
    }
    case 'play':
      if (typeof fields.source !== 'string' || !/^https?:\/\//i.test(fields.source))
        return bad('play without a source URL')
      return {message: {type: 'play', source: fields.source, interruptible: flag(fields.interruptible)}}
    case 'sendDigits':
      if (typeof fields.digits !== 'string' || !/^[0-9w#*]+$/i.test(fields.digits))
        return bad('sendDigits without digits')
      return {message: {type: 'sendDigits', digits: fields.digits}}
    case 'language':
      if (typeof fields.ttsLanguage !== 'string' && typeof fields.transcriptionLanguage !== 'string') {
        return bad('language without a language')
      }
      return {message: {type: 'language'}}
    case 'end': {
      const {handoffData} = fields
      if (handoffData !== undefined && typeof handoffData !== 'string') return bad('handoffData is not text')
      return {message: {type: 'end', handoffData}}
    }
    default:
      return {invalid: `no message type ${JSON.stringify(fields.type)}`, unknown: true}
  }
}

function isOptionalFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function parseObject(frame: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(frame)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : undefined
  } catch {
    return undefined
  }
}
