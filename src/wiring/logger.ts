import type {CallEvent} from '../contracts/generated/call-event.ts'
import {type LogLine, logOf} from '../server/log-of.ts'

/** Where the server says what it does. */
export interface Logger {
  log(level: LogLine['level'], words: string, fields?: LogLine['fields']): void
  /** What the log says of facts, as they become durable. */
  follow(events: readonly CallEvent[]): void
}

/** plain: lines for a person. json: one object a line, by pino, for whatever collects them. */
export const logFormats = ['plain', 'json'] as const

/** Lines to standard error. Holds no caller's words, and of a number the last two digits. */
export async function createLogger(format: (typeof logFormats)[number], tell: (line: string) => void): Promise<Logger> {
  const write = format === 'json' ? await jsonLines() : plainLines(tell)
  return {
    log: write,
    follow(events) {
      for (const event of events) {
        const line = logOf(event)
        if (line !== undefined) write(line.level, line.words, line.fields)
      }
    },
  }
}

type Write = Logger['log']

/** A collector that is slow to read must not hold up a caller: lines wait here, and beyond this many bytes are left out. */
const waitingBytesMax = 4_000_000

async function jsonLines(): Promise<Write> {
  const {default: pino} = await import('pino')
  const destination = pino.destination({
    fd: 2,
    sync: false,
    minLength: 4096,
    periodicFlush: 250,
    maxLength: waitingBytesMax,
    contentMode: 'buffer',
  })
  // One … in them, and text that waits together is counted and encoded three times over: a tenth of all processor time
  // under load. As bytes it is not. (The library takes bytes in this mode; its types do not say so.)
  const stream = {write: (line: string) => Reflect.apply(destination.write, destination, [Buffer.from(line)])}
  const logger = pino({base: {name: 'oncrew'}, timestamp: pino.stdTimeFunctions.isoTime}, stream)
  return (level, words, fields = {}) => logger[level](fields, words)
}

function plainLines(tell: (line: string) => void): Write {
  return (_level, words, fields = {}) => {
    const told = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
    tell([words, ...told].join('  '))
  }
}
