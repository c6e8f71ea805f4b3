import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {renderToString} from 'ink'
import {createElement} from 'react'
import {describe, expect, test} from 'vitest'
import {callDetail} from '../../../src/ui/live/call-detail.ts'
import {detailWidths} from '../../../src/ui/live/call-screen.tsx'
import {cellWidth} from '../../../src/ui/live/cells.ts'
import {initialModel, type LiveModel} from '../../../src/ui/live/model.ts'
import {Screen} from '../../../src/ui/live/screen.tsx'
import type {Size} from '../../../src/ui/live/size.ts'
import {anEvening, timeZone, viewOf} from './an-evening.ts'

const sizes: readonly Size[] = [
  {columns: 80, rows: 24},
  {columns: 140, rows: 40},
  {columns: 200, rows: 50},
]

function frame(size: Size, model: Partial<LiveModel> = {}): string {
  const events = anEvening().filter(({stream}) => stream.endsWith('CAdana'))
  const props = {
    model: {...initialModel, ...model},
    view: viewOf(),
    size,
    title: 'oncrew',
    where: 'oncrew.db',
    feed: {name: 'live'} as const,
    unseen: 0,
    detail: model.opened === undefined ? undefined : callDetail(events, timeZone, detailWidths(size.columns)),
  }
  return renderToString(createElement(Screen, props), {columns: size.columns})
}

const opened = {call: 'CAdana', scroll: 0, replay: undefined}

describe.each(sizes)('at $columns × $rows', size => {
  const name = `${size.columns}x${size.rows}`

  test('the evening', async () => {
    await expect(frame(size)).toMatchFileSnapshot(`frames/evening-${name}.txt`)
  })

  test('a call, opened', async () => {
    await expect(frame(size, {opened})).toMatchFileSnapshot(`frames/call-${name}.txt`)
  })

  test.each([{}, {opened}, {help: true}, {filter: 'dana'}, {typing: {what: 'note', text: 'x'.repeat(300)} as const}])(
    'no line is too long, and none is missing: %j',
    model => {
      const lines = frame(size, model).split('\n')
      expect(Math.max(...lines.map(cellWidth))).toBeLessThanOrEqual(size.columns)
      expect(lines).toHaveLength(size.rows)
    },
  )
})

test('nothing that a caller says moves the cursor, hides or turns the writing', () => {
  for (const model of [{}, {opened}, {typing: {what: 'note', text: 'x\u001b[2J'} as const}]) {
    const shown = frame({columns: 140, rows: 40}, model)
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
  expect(frame({columns: 140, rows: 40}, {opened})).toContain('water')
})

test('the filter leaves what it is for, in every pane', () => {
  const shown = frame({columns: 140, rows: 40}, {filter: '0177'})
  expect(shown).toContain('called 2 times')
  expect(shown).not.toContain('Dana')
})

test('the filter looks into what is there, not into what it is called', () => {
  expect(frame({columns: 140, rows: 40}, {filter: 'callernumber'})).toContain('nobody is on the line')
})

test('what is highlighted has a sign, not only a colour', () => {
  expect(frame({columns: 80, rows: 24}, {highlight: 'dana'})).toContain('»EMERGENCY')
})

test('the guide shows the picture as it is', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/live.md'), 'utf8')
  expect(guide).toContain(frame({columns: 80, rows: 24}))
})
