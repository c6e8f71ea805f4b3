import {string as textArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {journalFlags} from './journal-flags.ts'

/** Flags of every command that says what becomes of a callback. */
export const queueFlags = {
  journal: journalFlags.journal,
  config: journalFlags.config,
  by: string({description: 'who does it', env: 'ONCREW_AS', required: true}),
}

/** Whom they mean. */
export const whomArg = textArg({
  description: "the caller's number (or its last digits), or a call of theirs",
  required: true,
})
