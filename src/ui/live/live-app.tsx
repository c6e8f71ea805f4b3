import {type Key, useApp, useInput, useWindowSize} from 'ink'
import {useEffect, useRef, useState} from 'react'
import type {LiveFeed} from '../../board/live-feed.ts'
import {messageOf} from '../../problem/problem.ts'
import type {Clock, Instant} from '../../time/clock.ts'
import {type CallDetail, callDetail} from './call-detail.ts'
import {detailWidths} from './call-screen.tsx'
import {type Effect, type Press, press} from './keys.ts'
import type {LiveSession, Picture} from './live-session.ts'
import {filtered, initialModel, type LiveModel, type Replay, rowsOf} from './model.ts'
import {shownBy} from './replay.ts'
import {shownNumber} from './rows.ts'
import {Screen} from './screen.tsx'

export interface LiveAppProps {
  readonly session: LiveSession
  readonly feed: LiveFeed
  readonly clock: Clock
  readonly title: string
  readonly timeZone: string
  /** Who acts here. */
  readonly by: string
  /** Writes past the picture: what moves no cursor, such as a text for the clipboard. */
  readonly write: (text: string) => void
  /** A key of its own. */
  readonly extra?: {readonly label: string; readonly run: () => Promise<string>} | undefined
  /** Said at the beginning, until a key is pressed. */
  readonly welcome?: string
  /** Says what happens elsewhere and should be seen here. Returns how to stop. */
  readonly notices?: {follow(listener: (words: string) => void): () => void} | undefined
  /** What the view is filtered by at first. */
  readonly filter?: string
}

/** Ten pictures a second, and only where something changed. */
const frameMs = 100

/** The live view: takes pictures of the session, and turns keys into what they do. */
export function LiveApp({
  session,
  feed,
  clock,
  title,
  timeZone,
  by,
  write,
  extra,
  welcome = '',
  filter = '',
  notices,
}: LiveAppProps) {
  const {exit} = useApp()
  const size = useWindowSize()
  const [model, setModel] = useState({...initialModel, message: welcome, filter})
  // Keys that come faster than pictures each find what the one before has brought about.
  const newest = useRef(model)
  const [picture, setPicture] = useState<Picture>(() => session.picture(clock.now()))
  const replayed = useRef({elapsedMs: 0, at: clock.now()})
  const replay = model.opened?.replay

  useEffect(() => {
    session.follow().then(() => exit(), exit)
    return () => session.stop()
  }, [session, exit])

  useEffect(() => {
    const timer = setInterval(() => {
      const now = clock.now()
      if (advance(replayed.current, replay, now) || session.changed(now)) setPicture(session.picture(now))
    }, frameMs)
    return () => clearInterval(timer)
  }, [session, clock, replay])

  function become(next: LiveModel): void {
    newest.current = next
    setModel(next)
  }

  const say = (message: string) => become({...newest.current, message})

  useEffect(
    () =>
      notices?.follow(words => {
        newest.current = {...newest.current, message: words.replaceAll(/\s+/g, ' ')}
        setModel(newest.current)
      }),
    [notices],
  )

  async function perform(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'quit':
        return exit()
      case 'open':
        replayed.current = {elapsedMs: 0, at: clock.now()}
        await session.open(effect.call)
        return setPicture(session.picture(clock.now()))
      case 'copy':
        return say(copyNumber(session, effect.call, write))
      case 'acknowledge':
        await feed.acknowledge(effect.call, by)
        return say(`${by} has taken charge of the alert.`)
      case 'queue':
        await feed.queue(effect.call, by, effect.action)
        return say(doneInWords(effect.action.do, by))
      case 'extra':
        return extra === undefined ? undefined : say(await extra.run())
    }
  }

  useInput((input, key) => {
    for (const pressed of presses(input, key)) {
      const before = newest.current
      const rows = rowsOf(filtered(picture.view, before.filter))
      const {model: after, effect} = press(before, pressed, rows, clock.now())
      if (after.paused !== before.paused) session.hold(after.paused)
      become(after)
      if (effect !== undefined) perform(effect).catch(thrown => say(messageOf(thrown)))
    }
    setPicture(session.picture(clock.now()))
  })

  return (
    <Screen
      model={model}
      view={picture.view}
      size={size}
      title={title}
      where={feed.where}
      feed={picture.feed}
      unseen={picture.unseen}
      detail={detailOf(session, model, timeZone, size.columns, replayed.current.elapsedMs)}
      extra={extra?.label}
    />
  )
}

/** Lets a replay go on; whether it did. */
function advance(replayed: {elapsedMs: number; at: Instant}, replay: Replay | undefined, now: Instant): boolean {
  const running = replay?.running === true
  if (running) replayed.elapsedMs += (now - replayed.at) * replay.speed
  replayed.at = now
  return running
}

function detailOf(
  session: LiveSession,
  {opened}: LiveModel,
  timeZone: string,
  columns: number,
  elapsedMs: number,
): CallDetail | undefined {
  const events = opened === undefined ? undefined : session.opened(opened.call)
  if (opened === undefined || events === undefined) return undefined
  const shown = opened.replay === undefined ? events : shownBy(events, elapsedMs)
  return callDetail(shown, timeZone, detailWidths(columns))
}

/** By OSC 52: the terminal puts it into the clipboard, over ssh too. Digits only, so that nothing else can ride along. */
function copyNumber(session: LiveSession, call: string, write: (text: string) => void): string {
  const about = session.about(call)
  const number = about?.callbackNumber ?? about?.callerNumber ?? null
  if (number === null || !/^\+\d+$/.test(number)) return 'There is no number to copy.'
  write(`\u001b]52;c;${Buffer.from(number).toString('base64')}\u0007`)
  return `${shownNumber(number)} is in the clipboard, if the terminal lets it.`
}

function doneInWords(what: string, by: string): string {
  switch (what) {
    case 'claim':
      return `${by} will call back.`
    case 'done':
      return 'It is off the list.'
    case 'snooze':
      return 'Put off for an hour.'
    case 'release':
      return 'The others can have it.'
    default:
      return 'Noted.'
  }
}

/** Keys that came together, as over a slow line or from a clipboard, one by one. */
function presses(input: string, key: Key): readonly Press[] {
  const named = nameOf(key)
  if (named !== undefined) return [{key: named, text: ''}]
  if (key.ctrl || key.meta) return []
  return [...input].flatMap((character): readonly Press[] => {
    const control = controls[character]
    if (control !== undefined) return [{key: control, text: ''}]
    return /\p{C}/u.test(character) ? [] : [{key: 'text', text: character}]
  })
}

const controls: Readonly<Record<string, Exclude<Press['key'], 'text'>>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
}

function nameOf(key: Key): Exclude<Press['key'], 'text'> | undefined {
  if (key.upArrow) return 'up'
  if (key.downArrow) return 'down'
  if (key.pageUp) return 'pageUp'
  if (key.pageDown) return 'pageDown'
  if (key.home) return 'home'
  if (key.end) return 'end'
  if (key.leftArrow) return 'left'
  if (key.rightArrow) return 'right'
  if (key.tab) return key.shift ? 'backTab' : 'tab'
  if (key.return) return 'enter'
  if (key.escape) return 'escape'
  return key.backspace || key.delete ? 'backspace' : undefined
}
