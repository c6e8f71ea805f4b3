import type {QueueAction} from '../../board/queue-action.ts'
import {hour, type Instant} from '../../time/clock.ts'
import {callMeant, cursorIndex, type LiveModel, type Pane, panes, type Rows, type Typing} from './model.ts'

/** One key as it was pressed: its name, or the character. */
export interface Press {
  readonly key:
    | 'up'
    | 'down'
    | 'pageUp'
    | 'pageDown'
    | 'home'
    | 'end'
    | 'left'
    | 'right'
    | 'tab'
    | 'backTab'
    | 'enter'
    | 'escape'
    | 'backspace'
    | 'text'
  readonly text: string
}

/** What is to be done beside changing the view. */
export type Effect =
  | {readonly do: 'quit'}
  | {readonly do: 'open'; readonly call: string}
  | {readonly do: 'copy'; readonly call: string}
  | {readonly do: 'acknowledge'; readonly call: string}
  | {readonly do: 'queue'; readonly call: string; readonly action: QueueAction}
  | {readonly do: 'extra'}

export interface Step {
  readonly model: LiveModel
  readonly effect?: Effect
}

/** What a key does, shown always. */
export const keyNames = [
  ['↑↓', 'move'],
  ['tab', 'pane'],
  ['⏎', 'open'],
  ['/', 'filter'],
  ['h', 'highlight'],
  ['space', 'pause'],
  ['r', 'replay'],
  ['a', 'ack'],
  ['c', 'claim'],
  ['d', 'done'],
  ['s', 'snooze'],
  ['n', 'note'],
  ['y', 'copy'],
  ['?', 'help'],
  ['q', 'quit'],
] as const

const pageRows = 10
const speeds = [1, 2, 4, 8, 16, 32]

/** The model after a key. Pure: what has to be done elsewhere comes back as an effect. */
export function press(model: LiveModel, pressed: Press, rows: Rows, now: Instant): Step {
  if (model.help) return {model: {...model, help: false}}
  if (model.typing !== undefined) return type(model, model.typing, pressed, rows)
  const {key, text} = pressed
  if (key !== 'text') return {...move({...model, message: ''}, key, rows)}
  return command({...model, message: ''}, text, rows, now)
}

function type(model: LiveModel, typing: Typing, {key, text}: Press, rows: Rows): Step {
  const typed = (next: string): Step => ({model: applied({...model, typing: {...typing, text: next}})})
  if (key === 'text') return typed(typing.text + text)
  if (key === 'backspace') return typed([...typing.text].slice(0, -1).join(''))
  if (key === 'escape') return {model: {...applied({...model, typing: {...typing, text: ''}}), typing: undefined}}
  if (key !== 'enter') return {model}
  const call = callMeant(model, rows)
  const done = {...model, typing: undefined}
  if (typing.what !== 'note' || call === undefined || typing.text.trim() === '') return {model: done}
  return {model: done, effect: {do: 'queue', call, action: {do: 'note', text: typing.text}}}
}

/** Filter and highlight follow what is typed, letter by letter. */
function applied(model: LiveModel): LiveModel {
  switch (model.typing?.what) {
    case 'filter':
      return {...model, filter: model.typing.text.trim()}
    case 'highlight':
      return {...model, highlight: model.typing.text.trim()}
    case 'note':
    case undefined:
      return model
  }
}

function move(model: LiveModel, key: Exclude<Press['key'], 'text'>, rows: Rows): Step {
  const {opened, focus} = model
  switch (key) {
    case 'up':
      return {model: by(model, -1, rows)}
    case 'down':
      return {model: by(model, 1, rows)}
    case 'pageUp':
      return {model: by(model, -pageRows, rows)}
    case 'pageDown':
      return {model: by(model, pageRows, rows)}
    case 'home':
      return {model: by(model, -1e9, rows)}
    case 'end':
      return {model: by(model, 1e9, rows)}
    case 'tab':
    case 'right':
      return {model: focused(model, panes[(panes.indexOf(focus) + 1) % panes.length])}
    case 'backTab':
    case 'left':
      return {model: focused(model, panes[(panes.indexOf(focus) + panes.length - 1) % panes.length])}
    case 'enter': {
      const call = callMeant(model, rows)
      if (opened !== undefined || call === undefined) return {model}
      return {model: {...model, opened: {call, scroll: 0, replay: undefined}}, effect: {do: 'open', call}}
    }
    case 'escape':
    case 'backspace':
      if (opened?.replay !== undefined) return {model: {...model, opened: {...opened, replay: undefined}}}
      if (opened !== undefined) return {model: {...model, opened: undefined}}
      return {model: {...model, filter: '', highlight: ''}}
  }
}

function by(model: LiveModel, count: number, rows: Rows): LiveModel {
  const {opened, focus, cursor} = model
  if (opened !== undefined) {
    return {...model, opened: {...opened, scroll: Math.max(0, Math.min(opened.scroll + count, 10_000))}}
  }
  const here = rows[focus]
  const index = Math.max(0, Math.min(here.length - 1, cursorIndex(cursor[focus], here) + count))
  return {...model, cursor: {...cursor, [focus]: {id: here[index], index}}}
}

function focused(model: LiveModel, pane: Pane = 'calls'): LiveModel {
  return model.opened === undefined ? {...model, focus: pane} : model
}

function command(model: LiveModel, text: string, rows: Rows, now: Instant): Step {
  const call = callMeant(model, rows)
  const about = (effect: (call: string) => Effect): Step =>
    call === undefined
      ? {model: {...model, message: 'There is nothing under the cursor.'}}
      : {model, effect: effect(call)}
  const queue = (action: QueueAction) => about(meant => ({do: 'queue', call: meant, action}))
  const {opened} = model
  switch (text) {
    case 'q':
      return {model, effect: {do: 'quit'}}
    case '?':
      return {model: {...model, help: true}}
    case 'j':
      return {model: by(model, 1, rows)}
    case 'k':
      return {model: by(model, -1, rows)}
    case 'g':
      return {model: by(model, -1e9, rows)}
    case 'G':
      return {model: by(model, 1e9, rows)}
    case '1':
    case '2':
    case '3':
      return {model: focused(model, panes[Number(text) - 1])}
    case '/':
      return {model: {...model, opened: undefined, typing: {what: 'filter', text: model.filter}}}
    case 'h':
      return {model: {...model, opened: undefined, typing: {what: 'highlight', text: model.highlight}}}
    case 'n':
      return call === undefined
        ? about(meant => ({do: 'open', call: meant}))
        : {model: {...model, typing: {what: 'note', text: ''}}}
    case ' ':
    case 'p':
      if (opened?.replay === undefined) return {model: {...model, paused: !model.paused}}
      return {model: {...model, opened: {...opened, replay: {...opened.replay, running: !opened.replay.running}}}}
    case 'r': {
      if (call === undefined) return about(meant => ({do: 'open', call: meant}))
      const replay = {speed: 4, running: true}
      return {model: {...model, opened: {call, scroll: 0, replay}}, effect: {do: 'open', call}}
    }
    case '+':
    case '=':
    case '-':
      return {model: faster(model, text === '-' ? -1 : 1)}
    case 'a':
      return about(meant => ({do: 'acknowledge', call: meant}))
    case 'c':
      return queue({do: 'claim'})
    case 'u':
      return queue({do: 'release'})
    case 'd':
      return queue({do: 'done', outcome: 'called-back'})
    case 'x':
      return queue({do: 'done', outcome: 'not-needed'})
    case 's':
      return queue({do: 'snooze', until: now + hour})
    case 'y':
      return about(meant => ({do: 'copy', call: meant}))
    case 'o':
      return {model, effect: {do: 'extra'}}
    default:
      return {model}
  }
}

function faster(model: LiveModel, steps: number): LiveModel {
  const {opened} = model
  if (opened?.replay === undefined) return model
  const at = speeds.indexOf(opened.replay.speed) + steps
  const speed = speeds[Math.max(0, Math.min(speeds.length - 1, at))] ?? 1
  return {...model, opened: {...opened, replay: {...opened.replay, speed}}}
}
