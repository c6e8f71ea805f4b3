import {render, useApp, useInput, useWindowSize} from 'ink'
import {useSyncExternalStore} from 'react'
import type {Logbook} from './carrier-log.ts'
import {CarrierPage} from './carrier-page.tsx'

interface Shown {
  readonly logbook: Logbook
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** How many the account has now. */
  readonly numbers: () => number
}

/** Draws the page on the terminal until somebody quits, or the process is asked to end. */
export async function showCarrier(shown: Shown): Promise<void> {
  const app = render(<CarrierApp {...shown} />, {
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 10,
    patchConsole: false,
    interactive: true,
  })
  process.once('SIGTERM', () => app.unmount())
  await app.waitUntilExit()
}

function CarrierApp({logbook, url, accountSid, authToken, numbers}: Shown) {
  const {exit} = useApp()
  const size = useWindowSize()
  const log = useSyncExternalStore(logbook.onChange, logbook.read)
  useInput(input => {
    if (input === 'q') exit()
  })
  const about = {url, accountSid, authToken, numbers: numbers()}
  return <CarrierPage log={log} {...about} size={size} />
}
