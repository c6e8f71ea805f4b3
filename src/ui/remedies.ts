import type {TraceEntry} from '../sim/trace.ts'

/** What mends an error of somebody else's application, one step each, for every kind of error once. */
export function remediesFor(trace: readonly TraceEntry[]): readonly string[] {
  const remedies = trace.flatMap(entry => {
    if (entry.kind !== 'error' && entry.kind !== 'warning') return []
    return remedyFor(entry.code, entry.message) ?? []
  })
  return [...new Set(remedies)]
}

/** By Twilio's own codes: https://www.twilio.com/docs/api/errors. */
function remedyFor(code: number, message: string): string | undefined {
  switch (code) {
    case 11100:
      return 'Give the action, method and redirect URLs whole, or relative to the document they stand in.'
    case 11200:
      return /HTTP 40[13]/.test(message)
        ? 'If it checks signatures, set TWILIO_AUTH_TOKEN to its own token: requests are signed with that.'
        : 'Answer each webhook with status 200; the log of the application should tell why it did not.'
    case 11205:
      if (message.includes('https')) return 'Give the URL with http://, or put something in front that speaks https.'
      return message.includes('no answer within')
        ? 'Answer sooner: Twilio gives up after 15 s, and a caller before that.'
        : 'Start the application, and look at host and port of the URL.'
    case 11210:
      return 'Look at the host name in the URL.'
    case 11215:
      return 'Break the circle: a redirect, or a <Redirect>, leads back to where it came from.'
    case 11750:
      return 'Keep each document below 64 kB.'
    case 12100:
      return 'Answer with TwiML alone: one <Response>, well-formed, & written as &amp;.'
    case 12200:
      return 'docs/twiml-conformance.md lists the verbs, nouns and attributes that are played.'
    case 12300:
      return 'Send the TwiML with Content-Type: text/xml.'
    case 13214:
      return 'Leave out callerId, or give one of the account’s numbers.'
    case 13224:
      return 'Only phones of the crew ring here: dial numbers of the routing file, or give the file with --config.'
    case 64102:
      return 'Give ConversationRelay a wss:// URL (ws:// on this machine) on which a WebSocket server listens and takes Twilio’s signature.'
    case 64105:
      return 'Keep the socket open until the call is over; end a call with {"type":"end"}.'
    case 64107:
      return 'Send the messages of ConversationRelay, such as {"type":"text","token":"Hello.","last":true}.'
    default:
      return undefined
  }
}
