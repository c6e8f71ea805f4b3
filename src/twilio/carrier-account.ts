import type {NumberSearch} from '../config/routing.ts'
import type {NumberSettings} from '../contracts/generated/lock.ts'
import type {Problem} from '../problem/problem.ts'

/** What provisioning needs from an account at a carrier. Everything it answers with is as the carrier says, undecided. */
export interface CarrierAccount {
  readonly accountSid: string
  /** Everything that a plan looks at. @param flows SIDs of flows that are looked at whatever they are called */
  read(flows?: readonly string[]): Promise<AccountState>
  /** What these credentials may look at. What they may change shows only when something is changed. */
  rights(): Promise<readonly Right[]>
  /** Numbers for sale that fit, at most `limit`. */
  search(search: NumberSearch, limit: number): Promise<readonly OfferedNumber[]>
  /**
   * Buys a number, with everything that is to be set on it. Is not tried again by itself: whoever calls looks first
   * whether the purchase went through.
   */
  buy(number: string, settings: NumberSettings): Promise<OwnedNumber>
  /** The numbers of the account that have exactly this name. */
  numbersNamed(name: string): Promise<readonly OwnedNumber[]>
  configure(sid: string, settings: Partial<NumberSettings>): Promise<OwnedNumber>
  /** Gives a number back. It cannot be had again for months, if ever. */
  release(sid: string): Promise<void>
  /** Throws a Problem that says what the carrier objects to. */
  validateFlow(name: string, definition: object): Promise<void>
  makeFlow(name: string, definition: object): Promise<string>
  changeFlow(sid: string, name: string, definition: object): Promise<void>
  /** Calls to the account's numbers that began at or after `since` (Unix ms), the newest first. */
  callsSince(since: number): Promise<readonly CarrierCall[]>
  /** Recordings made at or after `since` (Unix ms). */
  recordingsSince(since: number): Promise<readonly CarrierRecording[]>
}

export type Area = 'numbers' | 'studio' | 'messaging' | 'calls' | 'recordings'

export interface Right {
  readonly area: Area
  /** Undefined: these credentials may look there. */
  readonly refusal: Problem | undefined
}

/** An account as a plan sees it. */
export interface AccountState {
  readonly accountSid: string
  readonly numbers: readonly OwnedNumber[]
  readonly flows: readonly HostedFlow[]
  /** Undefined: the credentials may not look. */
  readonly messagingServices: readonly MessagingService[] | undefined
}

export interface OwnedNumber {
  readonly sid: string
  /** E.164. */
  readonly number: string
  readonly settings: NumberSettings
  readonly tollFree: boolean
  /** Whether an address for calls to 911 is registered. */
  readonly hasEmergencyAddress: boolean
}

export interface OfferedNumber {
  readonly number: string
  readonly locality: string
  readonly region: string
}

/** A program that the carrier runs by itself. `definition` only of those that oncrew made. */
export interface HostedFlow {
  readonly sid: string
  readonly name: string
  readonly published: boolean
  readonly definition: unknown
}

export interface MessagingService {
  readonly sid: string
  readonly name: string
  /** SIDs of the numbers in it. */
  readonly numbers: readonly string[]
}

/** A call to one of the numbers, or one that was made from it. Times are Unix ms. */
export interface CarrierCall {
  readonly sid: string
  /** Undefined for a call that came in by itself. */
  readonly parentSid: string | undefined
  readonly inbound: boolean
  readonly from: string
  readonly to: string
  readonly forwardedFrom: string | undefined
  readonly status: string
  readonly startedAt: number
  readonly seconds: number
}

export interface CarrierRecording {
  readonly sid: string
  readonly callSid: string
  readonly url: string
  readonly seconds: number
}

/** What a net's friendly name begins with. */
export const flowNamePrefix = 'oncrew '
