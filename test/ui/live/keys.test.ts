import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Effect, type Press, press} from '../../../src/ui/live/keys.ts'
import {callMeant, initialModel, type LiveModel, rowsOf} from '../../../src/ui/live/model.ts'
import {now, viewOf} from './an-evening.ts'

const rows = rowsOf(viewOf())

function named(key: Exclude<Press['key'], 'text'>): Press {
  return {key, text: ''}
}

function typed(text: string): readonly Press[] {
  return [...text].map(character => ({key: 'text', text: character}))
}

/** Where these keys lead, one after the other, and what they ask for. */
function led(...pressed: readonly (Press | readonly Press[])[]): {model: LiveModel; effects: readonly Effect[]} {
  let model = initialModel
  const effects: Effect[] = []
  for (const one of pressed.flat()) {
    const step = press(model, one, rows, now)
    model = step.model
    if (step.effect !== undefined) effects.push(step.effect)
  }
  return {model, effects}
}

describe('a key', () => {
  test.each([
    ['c', {do: 'queue', call: 'CAdana', action: {do: 'claim'}}],
    ['d', {do: 'queue', call: 'CAdana', action: {do: 'done', outcome: 'called-back'}}],
    ['x', {do: 'queue', call: 'CAdana', action: {do: 'done', outcome: 'not-needed'}}],
    ['s', {do: 'queue', call: 'CAdana', action: {do: 'snooze', until: now + 3_600_000}}],
    ['a', {do: 'acknowledge', call: 'CAdana'}],
    ['y', {do: 'copy', call: 'CAdana'}],
    ['q', {do: 'quit'}],
  ])('%s does what it says, to the call under the cursor', (key, effect) => {
    expect(led(typed(key)).effects).toEqual([effect])
  })

  test('that is typed into a filter does nothing else', () => {
    const {model, effects} = led(typed('/qad'))
    expect(effects).toEqual([])
    expect(model.filter).toBe('qad')
    expect(led(typed('/qad'), named('escape')).model.filter).toBe('')
    expect(led(typed('/qad'), named('enter'), typed('q')).effects).toEqual([{do: 'quit'}])
  })

  test('a note is written on the call under the cursor', () => {
    const {effects} = led(typed('2'), typed('ngate 1944'), named('enter'))
    const call = rows.queue[0]
    expect(effects).toEqual([{do: 'queue', call, action: {do: 'note', text: 'gate 1944'}}])
  })

  test('the cursor stays with its call when rows move', () => {
    const {model} = led(named('down'))
    const moved = {...rows, calls: ['CAnew', ...rows.calls]}
    expect(callMeant(model, moved)).toBe(rows.calls[1])
    expect(callMeant(model, {...rows, calls: ['CAnew', 'CAother']})).toBe('CAother')
  })

  test('escape leads back, step by step', () => {
    expect(led(named('enter'), typed('r')).model.opened?.replay).toEqual({speed: 4, running: true})
    expect(led(typed('r'), typed('+'), typed(' ')).model.opened?.replay).toEqual({speed: 8, running: false})
    expect(led(typed('r'), named('escape')).model.opened).toMatchObject({replay: undefined})
    expect(led(typed('r'), named('escape'), named('escape')).model.opened).toBeUndefined()
  })
})

test('whatever is pressed, there is a picture of it', () => {
  const anyPress = fc.oneof(
    fc
      .constantFrom(
        ...([
          'up',
          'down',
          'pageUp',
          'pageDown',
          'home',
          'end',
          'tab',
          'backTab',
          'enter',
          'escape',
          'backspace',
        ] as const),
      )
      .map(named),
    fc.constantFrom(...'qjkgG123/hn prac+-uxdsy?oz').map(text => ({key: 'text', text}) as const),
  )
  fc.assert(
    fc.property(fc.array(anyPress, {maxLength: 40}), pressed => {
      const {model} = led(...pressed)
      for (const pane of ['calls', 'queue', 'alerts'] as const) {
        expect(model.cursor[pane].index).toBeGreaterThanOrEqual(0)
        expect(model.cursor[pane].index).toBeLessThan(Math.max(1, rows[pane].length))
      }
    }),
  )
})
