import type {NumberToBuy, Routing, TrackedNumber} from '../config/routing.ts'
import type {NumberSettings} from '../contracts/generated/lock.ts'
import {type Net, netName, netsOf} from './net.ts'
import {flowName, numberName, sourceTag} from './source-tag.ts'

/** What the routing file asks of an account. */
export interface Wanted {
  readonly publicUrl: string
  readonly routing: Routing
  readonly numbers: readonly WantedNumber[]
  readonly flows: readonly WantedFlow[]
}

export interface WantedNumber {
  readonly source: TrackedNumber | NumberToBuy
  readonly tag: string
  /** What is to be set. Of everything that is not in it, oncrew keeps its hands off. */
  readonly settings: WantedSettings
}

/** The net's address is `flow:` and its name until the carrier has given it one. */
export type WantedSettings = Partial<NumberSettings> & Pick<NumberSettings, 'friendly_name'>

export interface WantedFlow extends Net {
  readonly friendlyName: string
}

/** @param publicUrl where Twilio reaches the agent, without a slash at the end */
export function wanted(routing: Routing, publicUrl: string): Wanted {
  const {business} = routing
  const sources = [...routing.numbers.values(), ...routing.toBuy]
  return {
    publicUrl,
    routing,
    numbers: sources.map(source => ({
      source,
      tag: sourceTag(business.name, source.key),
      settings: settingsOf(source, routing, publicUrl),
    })),
    flows: netsOf(routing, publicUrl).map(net => ({...net, friendlyName: flowName(business.name, net.name)})),
  }
}

function settingsOf(source: TrackedNumber | NumberToBuy, routing: Routing, publicUrl: string): WantedSettings {
  const answersTexts = source.number !== undefined && source.number === routing.alerts.textFrom
  return {
    friendly_name: numberName(source.label, routing.business.name, source.key),
    voice_url: `${publicUrl}/voice`,
    voice_method: 'POST',
    voice_fallback_url: `flow:${netName(source, routing)}`,
    voice_fallback_method: 'POST',
    status_callback: `${publicUrl}/status`,
    status_callback_method: 'POST',
    // Either of these would answer in place of the voice URL.
    voice_application_sid: '',
    trunk_sid: '',
    // The crew answers alerts by text, to the number they come from.
    ...(answersTexts && {sms_url: `${publicUrl}/text`, sms_method: 'POST', sms_application_sid: ''}),
  }
}
