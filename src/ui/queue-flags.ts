import {string as textArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'

/** Flags of every command that says what becomes of a callback. */
export const queueFlags = {
  journal: string({description: 'file the calls are recorded in', default: 'oncrew.db', env: 'ONCREW_JOURNAL'}),
  config: string({description: 'routing file, for the time zone [default: ./oncrew.yaml]', env: 'ONCREW_CONFIG'}),
  by: string({description: 'who does it', env: 'ONCREW_AS', required: true}),
}

/** Whom they mean. */
export const whomArg = textArg({
  description: "the caller's number (or its last digits), or a call of theirs",
  required: true,
})
