import {createInterface} from 'node:readline'
import type {Turn} from '../sim/people/interactive-caller.ts'
import {paint} from './paint.ts'
import {storyIndent} from './story.ts'
import {columns} from './wrap.ts'

/** What somebody does who types their part of a call. */
export interface TypedTurns {
  /** The next turn; hanging up when nothing more comes. To be asked one at a time. */
  next(): Promise<Turn>
  /** Ctrl-C, or any other wish to leave: whatever is asked from now on is answered by hanging up. */
  stop(): void
  close(): void
}

interface Keyboard {
  readonly input: NodeJS.ReadableStream
  /** Where to prompt: a terminal. Undefined: nobody is there to be prompted, lines just come. */
  readonly screen: (NodeJS.WritableStream & {readonly columns?: number}) | undefined
  /** Whether what was typed can be wiped off the screen, for the story to tell it in its place. */
  readonly canErase: boolean
  readonly onCtrlC: () => void
}

export const turnsHelp = [
  'Type what you say and press Enter. The clock stands still while you think.',
  'Digits, * and # alone press those keys; an empty line is silence.',
  '/hangup or Ctrl-D hangs up, Ctrl-C leaves, /help says this again.',
]

const prompt = `${' '.repeat(storyIndent - 3)}${paint.place('›')}  `

/** Reads turns line by line. A line that comes before it is asked for waits its turn. */
export function openTypedTurns({input, screen, canErase, onCtrlC}: Keyboard): TypedTurns {
  const lines: string[] = []
  let over = false
  let waiting: ((line: string | undefined) => void) | undefined
  const reader = createInterface({input, ...(screen && {output: screen}), terminal: screen !== undefined, prompt})

  function give(line: string | undefined): void {
    const taker = waiting
    waiting = undefined
    if (taker === undefined) {
      if (line !== undefined) lines.push(line)
      return
    }
    erase(line)
    taker(line)
  }

  /** The prompt and what was typed after it, over as many rows as they took. The cursor is below a finished line. */
  function erase(line: string | undefined): void {
    if (screen === undefined) return
    if (!canErase) {
      if (line === undefined) screen.write('\n')
      return
    }
    const rows = line === undefined ? 0 : Math.floor((columns(prompt) + columns(line)) / (screen.columns ?? 80)) + 1
    screen.write(`${rows === 0 ? '' : `\u001b[${rows}A`}\r\u001b[J`)
  }

  function end(): void {
    over = true
    give(undefined)
  }

  function nextLine(): Promise<string | undefined> {
    const [line] = lines.splice(0, 1)
    if (line !== undefined || over) return Promise.resolve(line)
    return new Promise(resolve => {
      waiting = resolve
      if (screen !== undefined) reader.prompt()
    })
  }

  reader.on('line', give)
  reader.on('close', end)
  reader.on('SIGINT', onCtrlC)
  return {
    async next() {
      for (;;) {
        const line = await nextLine()
        const turn = line === undefined ? ({does: 'hangs-up'} as const) : turnOf(line)
        if (turn !== undefined) return turn
        screen?.write(`${turnsHelp.map(text => paint.quiet(text)).join('\n')}\n`)
      }
    },
    stop() {
      lines.length = 0
      end()
    },
    close: () => reader.close(),
  }
}

/** Undefined for what asks for help: /help, and any command there is not. */
function turnOf(line: string): Turn | undefined {
  const text = line.trim()
  if (text === '') return {does: 'stays-silent'}
  if (text === '/hangup') return {does: 'hangs-up'}
  if (text.startsWith('/')) return undefined
  return /^[0-9*#]+$/.test(text) ? {does: 'presses', digits: text} : {does: 'says', text}
}
