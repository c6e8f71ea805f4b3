import {asCard} from '../as-card.ts'
import type {Send} from '../message.ts'

/** Written where the server runs: for the first evening, and for whoever watches it. Cannot fail, and asks nobody. */
export function terminalChannel(write: (text: string) => void): Send {
  return async message => {
    write(asCard(message))
    return {kind: 'sent', receipt: ''}
  }
}
