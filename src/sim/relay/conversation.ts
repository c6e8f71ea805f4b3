import {tell} from '../calls/box.ts'
import {Interrupted, type Interruption} from '../calls/interruption.ts'
import {hangUpIn, reactionOf, type Session, wait} from '../calls/session.ts'
import type {Reaction} from '../people/person.ts'
import {endOfSpeechMs, saidWithin, speakingMs} from '../people/speech.ts'
import {type RelayMessage, readRelayMessage} from './relay-message.ts'
import type {RelaySocket} from './relay-socket.ts'

export interface ConversationSettings {
  readonly welcomeGreeting: string
  /** What may break into the greeting, and into what comes after it: none, dtmf, speech or any. */
  readonly greetingInterruptible: string
  readonly interruptible: string
  readonly dtmfDetection: boolean
  readonly partialPrompts: boolean
  readonly language: string
  /** Real milliseconds to wait for words when nothing else tells that the application has finished; undefined: none. */
  readonly patienceMs: number | undefined
}

/** How a session ended: the application said so, or its socket is gone. */
export type ConversationEnd =
  | {readonly status: 'ended'; readonly handoffData: string | undefined}
  | {readonly status: 'failed'; readonly code: number; readonly message: string}

/** Silence on both sides after which a caller gives up. */
const callerPatienceMs = 25_000
const malformedMost = 10
const keyMs = 250

/**
 * Carries the conversation: says what the application sends, and sends what the caller says, keys and
 * interruptions. Rejects with `Interrupted` when the caller is gone.
 */
export async function converse(
  session: Session,
  socket: RelaySocket,
  settings: ConversationSettings,
): Promise<ConversationEnd> {
  const {box, call, leg} = session
  const {person} = leg
  let malformed = 0
  let spoken = ''
  let owesAnAnswer = false
  let owedFromAfar = settings.patienceMs !== undefined && settings.welcomeGreeting === ''

  if (settings.welcomeGreeting !== '') {
    const cutIn = await say(settings.welcomeGreeting, settings.greetingInterruptible)
    if (!cutIn) owesAnAnswer = true
  }
  for (;;) {
    await replyFromAfar()
    const frame = socket.inbox.shift()
    if (frame !== undefined) {
      const end = await take(frame)
      if (end !== undefined) return end
      continue
    }
    if (socket.closed) return {status: 'failed', code: 64105, message: 'the application closed the socket'}
    if (owesAnAnswer) {
      // What is on its way already is heard first, so that nobody is asked while the application still speaks.
      if (await news(0)) continue
      owesAnAnswer = false
      await react(await reactionOf(session))
      continue
    }
    if (!(await news(callerPatienceMs))) hangUpIn(session, 0)
  }

  async function take(frame: string): Promise<ConversationEnd | undefined> {
    const read = readRelayMessage(frame)
    if ('message' in read) {
      malformed = 0
      return act(read.message)
    }
    malformed = read.unknown ? malformed + 1 : 0
    socket.send({type: 'error', description: `Invalid message received: ${frame.slice(0, 200)}`})
    report(64107, `${read.invalid}: ${frame.slice(0, 80)}`)
    if (malformed < malformedMost) return undefined
    await socket.close(1007, 'Too many consecutive malformed messages.')
    return {status: 'failed', code: 64105, message: 'too many consecutive malformed messages'}
  }

  async function act(message: RelayMessage): Promise<ConversationEnd | undefined> {
    switch (message.type) {
      case 'text': {
        spoken += message.token
        if (!message.last) return undefined
        const words = spoken.trim()
        spoken = ''
        const cutIn = await say(words, message.interruptible === false ? 'none' : settings.interruptible)
        if (!cutIn && words !== '') owesAnAnswer = true
        return undefined
      }
      case 'play':
        await say(`(plays ${message.source})`, settings.interruptible)
        return undefined
      case 'sendDigits':
        await wait(session, message.digits.length * keyMs)
        return undefined
      case 'language':
        return undefined
      case 'end':
        return {status: 'ended', handoffData: message.handoffData}
    }
  }

  /** True when the caller cut in, and so has had its turn. */
  async function say(words: string, breaksIn: string): Promise<boolean> {
    const mayCutIn = breaksIn === 'any' || breaksIn === 'speech' || breaksIn === 'true'
    const cutIn = mayCutIn ? person.cutsIn(words) : undefined
    const ms = cutIn?.afterMs ?? speakingMs(words)
    const text = cutIn === undefined ? words : saidWithin(words, ms)
    if (text !== '') {
      tell(box, call, {
        kind: 'hears',
        who: person.who,
        text,
        prompt: words,
        seconds: ms / 1000,
        cutShort: cutIn !== undefined,
      })
    }
    await wait(session, ms)
    if (cutIn === undefined) {
      person.hears(words)
      return false
    }
    socket.inbox.length = 0
    spoken = ''
    socket.send({type: 'interrupt', utteranceUntilInterrupt: text, durationUntilInterruptMs: Math.round(ms)})
    await speak(cutIn.says)
    return true
  }

  async function react(reaction: Reaction): Promise<void> {
    switch (reaction.do) {
      case 'stays-silent': {
        const since = box.clock.now()
        if (!(await news(callerPatienceMs))) hangUpIn(session, 0)
        tell(box, call, {kind: 'silent', who: person.who, seconds: (box.clock.now() - since) / 1000})
        return
      }
      case 'hangs-up':
        hangUpIn(session, reaction.afterMs)
        return
      case 'presses':
        if (await news(reaction.afterMs)) return
        tell(box, call, {kind: 'presses', who: person.who, digits: reaction.digits})
        for (const digit of reaction.digits) {
          if (settings.dtmfDetection) socket.send({type: 'dtmf', digit})
          await wait(session, keyMs)
        }
        return
      case 'says':
        // The application speaks again before the caller has begun: it has the floor, and will be answered after that.
        if (await news(reaction.afterMs)) return
        await speak(reaction.text)
    }
  }

  async function speak(text: string): Promise<void> {
    const ms = speakingMs(text)
    tell(box, call, {kind: 'says', who: person.who, text, seconds: ms / 1000, heard: true})
    const untilHeardMs = Math.min(ms, firstWordsMs)
    await wait(session, untilHeardMs)
    if (settings.partialPrompts) {
      socket.send({type: 'prompt', voicePrompt: firstWords(text), lang: settings.language, last: false})
    }
    await wait(session, ms - untilHeardMs + endOfSpeechMs)
    socket.send({type: 'prompt', voicePrompt: text, lang: settings.language, last: true})
    expectReply()
  }

  function expectReply(): void {
    owedFromAfar = settings.patienceMs !== undefined
  }

  /** Of somebody else's application nothing tells when it is done thinking: it gets real time to send its words. */
  async function replyFromAfar(): Promise<void> {
    if (!owedFromAfar || settings.patienceMs === undefined) return
    owedFromAfar = false
    await box.work.track(until(() => socket.closed || socket.inbox.some(endsATurn), settings.patienceMs, socket))
  }

  /** True when something came in before that many milliseconds of the rehearsal had passed. */
  function news(ms: number): Promise<boolean> {
    if (socket.inbox.length > 0 || socket.closed) return Promise.resolve(true)
    return newsWithin(session, socket, leg.interruption, ms)
  }

  function report(code: number, message: string): void {
    tell(box, call, {kind: 'error', code, message, url: session.url, line: undefined})
  }
}

function newsWithin({box}: Session, socket: RelaySocket, interruption: Interruption, ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (come: boolean) => {
      callOff()
      ignore()
      socket.onNews = undefined
      resolve(come)
    }
    const callOff = box.clock.schedule(box.clock.now() + ms, () => done(false))
    const ignore = interruption.on(reason => {
      callOff()
      ignore()
      socket.onNews = undefined
      reject(new Interrupted(reason))
    })
    socket.onNews = () => done(true)
  })
}

function endsATurn(frame: string): boolean {
  const read = readRelayMessage(frame)
  if (!('message' in read)) return false
  return read.message.type === 'end' || (read.message.type === 'text' && read.message.last)
}

/** Real time: resolves when `holds`, or after `ms`. */
function until(holds: () => boolean, ms: number, socket: RelaySocket): Promise<void> {
  return new Promise(resolve => {
    const late = setTimeout(done, ms)
    function done() {
      clearTimeout(late)
      socket.onNews = undefined
      resolve()
    }
    socket.onNews = () => {
      if (holds()) done()
    }
    if (holds()) done()
  })
}

/** When a recogniser has something to show of an utterance that goes on. */
const firstWordsMs = 700

function firstWords(text: string): string {
  return text.split(' ').slice(0, 2).join(' ')
}
