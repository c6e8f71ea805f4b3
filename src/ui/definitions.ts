import type {Definition} from '../report/definitions.ts'
import {paint} from './paint.ts'
import {wrap} from './wrap.ts'

const indent = 4

/** Each term, and under it what it means. */
export function renderDefinitions(all: readonly Definition[], width: number): string {
  return all
    .flatMap(({term, meaning}) => [
      paint.strong(term),
      ...wrap(meaning, width - indent).map(line => `${' '.repeat(indent)}${line}`),
    ])
    .join('\n')
}
