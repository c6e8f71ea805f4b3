import {screenWidth} from '../ui/screen.ts'
import {createStory} from '../ui/story.ts'
import {openTypedTurns, turnsHelp} from '../ui/typed-turns.ts'
import type {RemoteCarrier} from './remote-call.ts'

interface TypedCall {
  readonly to: string
  /** Undefined: withheld. */
  readonly from: string | undefined
  readonly timeZone: string
  /** What happens on the line. */
  readonly say: (line: string) => void
  readonly tell: (line: string) => void
}

/** Somebody at the keyboard calls over a boxed carrier that runs elsewhere, until the call is over. Throws a Problem. */
export async function typedCall(carrier: RemoteCarrier, {to, from, timeZone, say, tell}: TypedCall): Promise<void> {
  const telling = createStory({routing: undefined, timeZone, width: screenWidth()})
  const sid = await carrier.call({to, from})
  const screen = process.stdin.isTTY && process.stderr.isTTY ? process.stderr : undefined
  const hangUp = () => {
    turns.stop()
    carrier.take(sid, {does: 'hangs-up'}).catch(() => {})
  }
  const turns = openTypedTurns({
    input: process.stdin,
    screen,
    canErase: process.env.TERM !== 'dumb',
    onCtrlC: hangUp,
  })
  process.once('SIGINT', hangUp)
  if (screen !== undefined) tell(turnsHelp.slice(1).join('\n'))
  try {
    for await (const news of carrier.news(sid)) {
      if (news.kind === 'your-turn') {
        // Not waited for: what happens on the line meanwhile is told.
        void turns.next().then(turn => carrier.take(sid, turn).catch(() => {}))
        continue
      }
      for (const line of telling({from: 'wire', entry: news})) say(line)
    }
  } finally {
    process.off('SIGINT', hangUp)
    turns.close()
  }
}
