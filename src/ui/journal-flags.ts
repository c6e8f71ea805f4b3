import {integer, string} from '@oclif/core/flags'

/** Flags of every command that reads the journal. */
export const journalFlags = {
  journal: string({description: 'file the calls are recorded in', default: 'oncrew.db', env: 'ONCREW_JOURNAL'}),
  config: string({
    description: 'routing file, for the time zone [default: the one beside the journal, ./oncrew.yaml]',
    env: 'ONCREW_CONFIG',
  }),
  since: string({
    aliases: ['from'],
    description: 'calls received from this day (or "day time") on, on the business\'s clock',
  }),
  until: string({
    aliases: ['to'],
    description: 'calls received up to the end of this day, or up to this "day time"',
  }),
}

/** How many of a list. */
export const limitFlag = integer({description: 'at most this many, the newest', default: 50, min: 1})

/** The machine's own zone, for where no routing file says the business's. */
export function machineTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
