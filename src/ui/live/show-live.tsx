import {render} from 'ink'
import {LiveApp, type LiveAppProps} from './live-app.tsx'

/** Draws the live view on the terminal until somebody quits. Rejects with what ended it otherwise. */
export async function showLive(props: Omit<LiveAppProps, 'write'>): Promise<void> {
  const app = render(<LiveApp {...props} write={text => process.stdout.write(text)} />, {
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 10,
    patchConsole: false,
    // Whoever started it on a terminal wants to see it, on a build server too.
    interactive: true,
  })
  await app.waitUntilExit()
}
