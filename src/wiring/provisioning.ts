import {setTimeout as delay} from 'node:timers/promises'
import {lockFilePath, readLock, writeLock} from '../config/lock-file.ts'
import type {Routing} from '../config/routing.ts'
import {rehearsalFilePath, requireRouting, requireRoutingAlone, routingFilePath} from '../config/routing-file.ts'
import type {LockFile} from '../contracts/generated/lock.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {explainRefusal} from '../provision/rights.ts'
import {type Wanted, wanted} from '../provision/wanted.ts'
import type {CarrierAccount} from '../twilio/carrier-account.ts'
import {credentialsFrom} from '../twilio/rest/credentials.ts'
import {isForbidden, Refusal} from '../twilio/rest/refusal.ts'
import {openTwilioCarrier} from '../twilio/rest/twilio-carrier.ts'
import {ownEnvironment} from './own-environment.ts'

/** What the commands that look after an account are told. */
export interface ProvisioningWishes {
  readonly config: string | undefined
  readonly publicUrl: string | undefined
  readonly emulator: boolean
  /** One line of conversation. */
  readonly tell: (line: string) => void
}

/** An account, open. */
export interface OpenCarrier {
  readonly carrier: CarrierAccount
  close(): Promise<void>
}

/** A routing file, its lock and an account, ready to be held against each other. */
export interface Provisioning extends OpenCarrier {
  readonly wanted: Wanted
  readonly path: string
  readonly lock: LockFile | undefined
  readonly lockPath: string
  readonly keepLock: (lock: LockFile) => Promise<void>
}

/** Where the agent of an account that is only played is said to be. */
const playedUrl = 'https://calls.northside.example'

/** Throws a Problem for a file with findings, credentials that are missing, or no public URL. */
export async function openProvisioning(wishes: ProvisioningWishes): Promise<Provisioning> {
  if (wishes.emulator) return openPlayed(wishes)
  const path = routingFilePath(wishes.config)
  const routing = await requireRouting(path)
  const lockPath = lockFilePath(path)
  const lock = readLock(lockPath)
  const publicUrl = publicUrlFrom(wishes.publicUrl, lock)
  const opened = await openAccountOf(process.env, wishes.tell)
  const keepLock = (next: LockFile) => writeLock(lockPath, next)
  return {...opened, wanted: wanted(routing, publicUrl), path, lock, lockPath, keepLock}
}

/** In memory, and gone afterwards: no lock file is read or written. */
async function openPlayed({config, publicUrl = playedUrl, tell}: ProvisioningWishes): Promise<Provisioning> {
  const path = rehearsalFilePath(config)
  const routing = requireRoutingAlone(path)
  const opened = await openEmulator(routing, tell)
  const lockPath = lockFilePath(path)
  return {...opened, wanted: wanted(routing, publicUrl), path, lock: undefined, lockPath, keepLock: async () => {}}
}

/** A thousand requests that wait are told of once in a while. */
const quietMs = 5000

/** The account of the credentials in the environment. Throws a Problem that says which of them is missing. */
export async function openAccountOf(
  environment: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void,
): Promise<OpenCarrier> {
  let quietUntil = 0
  const carrier = await openTwilioCarrier({
    credentials: credentialsFrom(await ownEnvironment(environment)),
    wait: ms => delay(ms),
    chance: Math.random,
    onHeldUp: () => {
      if (Date.now() < quietUntil) return
      quietUntil = Date.now() + quietMs
      tell('Twilio asks for fewer requests at once: going slower …')
    },
  })
  return {
    carrier: {...carrier, read: flows => carrier.read(flows).catch(explain)},
    async close() {
      carrier.close()
    },
  }

  async function explain(thrown: unknown): Promise<never> {
    if (!(thrown instanceof Refusal) || !isForbidden(thrown)) throw thrown
    throw explainRefusal(thrown, await carrier.rights())
  }
}

/** An account on this machine that owns the numbers of the routing file, as a new account's numbers are set. */
export async function openEmulator(routing: Routing | undefined, tell: (line: string) => void): Promise<OpenCarrier> {
  const {openAccount} = await import('../sim/account/open-account.ts')
  const numbers = [...(routing?.numbers.keys() ?? [])].map(phone_number => ({
    phone_number,
    voice_url: 'https://demo.twilio.com/welcome/voice/',
  }))
  const box = await openAccount({numbers})
  const opened = await openAccountOf(
    {TWILIO_ACCOUNT_SID: box.accountSid, TWILIO_AUTH_TOKEN: box.authToken, TWILIO_API_URL: box.url},
    tell,
  )
  return {
    carrier: opened.carrier,
    async close() {
      await opened.close()
      await box.close()
    },
  }
}

function publicUrlFrom(flag: string | undefined, lock: LockFile | undefined): string {
  const given = flag ?? lock?.public_url
  if (given === undefined) {
    throw new Problem({
      what: 'Where is the agent? Twilio must be told which address to ask about calls.',
      fix: [
        'Give it once: --public-url https://calls.example.com (or ONCREW_PUBLIC_URL). The lock file remembers it.',
        'The same address goes to oncrew serve.',
      ],
      exit: Exit.usage,
    })
  }
  return requirePublicUrl(given)
}

function requirePublicUrl(text: string): string {
  const isWhole = /^https?:\/\/[^?#]+$/.test(text) && URL.canParse(text)
  if (isWhole && !isUnreachable(new URL(text))) return text.replace(/\/+$/, '')
  throw new Problem({
    what: isWhole ? `Twilio cannot reach ${text}: that is this machine.` : `--public-url ${text} is not a URL.`,
    fix: ['Give the address under which the world reaches the agent: https://calls.example.com'],
    exit: Exit.usage,
  })
}

function isUnreachable({hostname}: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^(127|0)\./.test(hostname)
}
