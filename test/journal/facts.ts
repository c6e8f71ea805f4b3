import type {CallerSaid, CallReceived} from '../../src/contracts/generated/call-event.ts'

/** A call from `callerNumber` to the website's number. */
export function received(callerNumber: string | null = '+13125550142'): CallReceived {
  return {
    type: 'call.received',
    callerNumber,
    dialedNumber: '+13125550190',
    source: 'website',
    sourceLabel: 'Website',
    alreadyRung: false,
    callsBefore: 0,
    routingFile: {path: 'oncrew.yaml', digest: 'f00d'},
  }
}

export function said(text: string): CallerSaid {
  return {type: 'caller.said', turn: 1, text, digits: null, confidence: null}
}
