import {setTimeout as delay} from 'node:timers/promises'
import {integer, option, string} from '@oclif/core/flags'
import type {Routing} from '../config/routing.ts'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'
import {openBusyJournal} from '../journal/open-journal.ts'
import {Problem} from '../problem/problem.ts'
import {createCallLimits} from '../server/call-limits.ts'
import type {RunningServer} from '../server/serve.ts'
import {second} from '../time/clock.ts'
import {systemClock} from '../time/system-clock.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import type {Environment} from '../twilio/rest/credentials.ts'
import {agentFlag, agentNamed} from '../ui/agent-flag.ts'
import {configFlag} from '../ui/config-flag.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'
import {callsOver} from '../wiring/calls-over.ts'
import {createLogger, logFormats} from '../wiring/logger.ts'
import {goOnDuty} from '../wiring/on-duty.ts'
import {liveFlags, openLive} from '../wiring/open-live.ts'
import {ownEnvironment} from '../wiring/own-environment.ts'
import {type StartFinding, startFindings} from '../wiring/start-checks.ts'
import {withAgent} from '../wiring/understander.ts'

export default class Serve extends OncrewCommand {
  static override enableJsonFlag = false
  static override summary = 'answer the calls'
  static override description =
    'The intake agent on the network. Credentials come from TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN; secrets that the routing file names come from the environment too.'

  static override examples = [
    '<%= config.bin %> serve --public-url https://calls.northside.example',
    '<%= config.bin %> serve --config crews/denver.yaml --port 8080 --journal denver.db',
  ]

  static override flags = {
    config: configFlag,
    port: integer({description: 'port to listen on', default: 3000, min: 0, max: 65535, env: 'ONCREW_PORT'}),
    host: string({description: 'address to listen on', default: '127.0.0.1', env: 'ONCREW_HOST'}),
    'public-url': string({
      description: 'what Twilio calls this server; its signatures are checked against it',
      env: 'ONCREW_PUBLIC_URL',
    }),
    journal: string({description: 'file the calls are recorded in', default: 'oncrew.db', env: 'ONCREW_JOURNAL'}),
    drain: integer({
      description: 'seconds that calls under way are given at SIGTERM; the next start takes up the others',
      default: 30,
      min: 0,
      max: 3600,
      env: 'ONCREW_DRAIN',
    }),
    log: option({
      description: 'lines for a person, or one JSON object a line',
      options: logFormats,
      default: async () => (process.stderr.isTTY ? 'plain' : 'json'),
      env: 'ONCREW_LOG',
    })(),
    agent: agentFlag,
    ...liveFlags,
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Serve)
    const load = async () => {
      const routing = withAgent(await requireRouting(path), agentNamed(flags.agent))
      requireNumbers(routing)
      return routing
    }
    const path = routingFilePath(flags.config)
    const routing = await load()
    const account = accountFrom(await ownEnvironment())
    const publicUrl = publicUrlOf(flags['public-url'])
    const secret = (name: string) => process.env[name]
    const {log, follow} = await createLogger(flags.log, line => this.tell(line))
    const journal = openBusyJournal(flags.journal)
    journal.follow(follow)
    const duty = await goOnDuty({
      routing,
      path,
      load,
      journal,
      clock: systemClock,
      account,
      environment: process.env,
      secret,
      host: flags.host,
      port: flags.port,
      publicUrl,
      openCarrier: () => carrierOf(account),
      terminal: text => process.stderr.write(text),
      limits: createCallLimits(),
      told: log,
    })
    const {answering, condition, file} = duty
    const needs = {routing, account, publicUrl, secret, instance: condition.instance, now: systemClock.now}
    for (const {level, words} of await startFindings(needs)) log(level, words)
    for (const {level, words} of welcome(routing, answering.server, publicUrl !== undefined)) log(level, words)
    const live = await openLive({...flags, journal, token: process.env.ONCREW_TOKEN}, line => log('info', line))
    process.on('SIGHUP', () => void file.reload())
    const stop = stopRequests()
    if ((await stop.first) === 'SIGTERM') {
      condition.stopping = true
      await Promise.race([callsOver(answering.agent, flags.drain * second, log), stop.second])
    }
    log('info', 'Finishing what is under way …')
    await live?.stop()
    await duty.stop()
    await journal.close()
  }
}

function* welcome(
  {business, toBuy}: Routing,
  {publicUrl, port}: RunningServer,
  isPublic: boolean,
): Iterable<StartFinding> {
  yield {level: 'info', words: `oncrew answers for ${business.name} at ${publicUrl}/voice (port ${port}).`}
  for (const {label, place} of toBuy) {
    const words = `${label} has no number yet (${place.file}:${place.line}), so nobody can call it: oncrew apply buys one.`
    yield {level: 'warn', words}
  }
  yield {
    level: 'info',
    words:
      'Numbers are pointed there by oncrew apply, or by hand: voice URL, and status callback to /status. Stop with Ctrl-C.',
  }
  if (isPublic) return
  const words = 'Twilio cannot reach this address: give the public one with --public-url before calls are to come.'
  yield {level: 'warn', words}
}

/** Loaded with the first look at what was missed, not with the server. */
async function carrierOf({accountSid, authToken, apiUrl}: TwilioAccount) {
  const {openTwilioCarrier} = await import('../twilio/rest/twilio-carrier.ts')
  return openTwilioCarrier({
    credentials: {accountSid, username: accountSid, password: authToken, apiUrl},
    wait: ms => delay(ms, undefined, {ref: false}),
    chance: Math.random,
  })
}

function requireNumbers({numbers, toBuy, file}: Routing): void {
  if (numbers.size > 0) return
  throw new Problem({
    what: `No source of ${file.path} has a number yet, so nobody can call.`,
    why: `${toBuy.map(({label}) => label).join(', ')}: to be bought, and the lock file beside it names none.`,
    fix: ['oncrew plan shows what would be bought, and for how much', 'oncrew apply buys it'],
  })
}

function accountFrom(environment: Environment): TwilioAccount {
  const {TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_URL: apiUrl} = environment
  if (!isSet(accountSid) || !isSet(authToken)) {
    const missing = [isSet(accountSid) ? '' : 'TWILIO_ACCOUNT_SID', isSet(authToken) ? '' : 'TWILIO_AUTH_TOKEN']
    throw new Problem({
      what: `${missing.filter(name => name !== '').join(' and ')} ${missing.includes('') ? 'is' : 'are'} not set.`,
      why: 'Without the auth token no webhook can be told from a forged one, so none would be answered.',
      fix: [
        'Set what is missing from the account page of the Twilio Console.',
        'To try things without an account: oncrew sim --all',
      ],
    })
  }
  if (!/^AC[0-9a-f]{32}$/i.test(accountSid)) {
    throw new Problem({
      what: 'TWILIO_ACCOUNT_SID is no account SID: those are AC and 32 hexadecimal digits.',
      fix: ['Copy it from the account page of the Twilio Console.'],
    })
  }
  return {accountSid, authToken, apiUrl}
}

/** An empty token would be a key that everybody knows. */
function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== ''
}

function publicUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (!/^https?:\/\/[^?#]*$/.test(text) || !URL.canParse(text)) {
    throw new Problem({
      what: `--public-url ${text} is not a URL.`,
      fix: ['Give it whole: https://calls.example.com'],
      exit: 2,
    })
  }
  return text.replace(/\/+$/, '')
}

type StopSignal = 'SIGINT' | 'SIGTERM'

/** Ctrl-C stops at once; a service manager's SIGTERM lets calls come to their end first, and a second one does not. */
function stopRequests(): {readonly first: Promise<StopSignal>; readonly second: Promise<void>} {
  const first = Promise.withResolvers<StopSignal>()
  const second = Promise.withResolvers<void>()
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) second.resolve()
      asked = true
      first.resolve(signal)
    })
  }
  return {first: first.promise, second: second.promise}
}
