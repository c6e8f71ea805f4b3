import type {Code, Rings} from './carrier-line.ts'

/**
 * The codes of 3GPP TS 22.030: only the one for no answer takes seconds, as its third field (the second, 11, says voice
 * calls; a number of seconds there is read as something else and sets no timer).
 */
export const gsmCodes: readonly Code[] = [
  {for: 'check', dial: '*#61#', note: 'first, and write down what it shows: the voicemail this replaces'},
  {for: 'no answer', dial: '**61*{e164}*11*{seconds}#'},
  {for: 'busy', dial: '**67*{e164}#'},
  {for: 'unreachable', dial: '**62*{e164}#'},
  {for: 'cancel', dial: '##61#', note: 'no answer'},
  {for: 'cancel', dial: '##67#', note: 'busy'},
  {for: 'cancel', dial: '##62#', note: 'unreachable'},
]

export const gsmRings: Rings = {set: 'by code', min: 5, max: 30, step: 5, usual: '10 to 20 s'}

export const gsmVoicemail =
  "The carrier's voicemail is itself such a forwarding, so this takes its place. Never dial ##002#: it erases voicemail too."

/** Copper, cable and many hosted lines. */
export const starCodes: readonly Code[] = [
  {
    for: 'no answer',
    dial: '*92 {ten}',
    note: 'wait for the tone between code and number; some lines want # at the end',
  },
  {for: 'busy', dial: '*90 {ten}'},
  {for: 'cancel', dial: '*93', note: 'no answer'},
  {for: 'cancel', dial: '*91', note: 'busy'},
]
