import {paint} from './paint.ts'
import {columns, wrap} from './wrap.ts'

interface ShownDiagnosis {
  readonly area: string
  readonly state: 'ok' | 'warning' | 'error' | 'skipped'
  readonly words: string
  readonly fix: string | null
}

const signs = {ok: paint.good('✓'), warning: paint.warn('!'), error: paint.bad('✗'), skipped: paint.quiet('–')}

/** A line for each; below what is wrong, what mends it. */
export function renderDiagnoses(diagnoses: readonly ShownDiagnosis[], width: number): string {
  const room = Math.max(...diagnoses.map(({area}) => columns(area)))
  const indent = ' '.repeat(room + 4)
  return diagnoses
    .flatMap(({area, state, words, fix}) => {
      const [first = '', ...more] = wrap(words, width - room - 4)
      const told = state === 'skipped' ? paint.quiet(first) : first
      const mend = fix === null ? [] : wrap(fix, width - room - 6)
      return [
        `${signs[state]} ${area.padEnd(room)}  ${told}`,
        ...more.map(line => indent + line),
        ...mend.map((line, at) => `${indent}${at === 0 ? paint.quiet('→') : ' '} ${line}`),
      ]
    })
    .join('\n')
}
