/** One measured figure held against its bar. */
export interface Bar {
  readonly what: string
  readonly figure: string
  readonly bar: string
  readonly held: boolean
}

export function atMost(what: string, value: number, limit: number, unit: string): Bar {
  return {what, figure: `${round(value)}${unit}`, bar: `≤ ${limit}${unit}`, held: value <= limit}
}

export function atLeast(what: string, value: number, limit: number, unit: string): Bar {
  return {what, figure: `${round(value)}${unit}`, bar: `≥ ${limit}${unit}`, held: value >= limit}
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
