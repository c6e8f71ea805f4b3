import type {Figure} from '../report/week-figures.ts'
import {lapse} from './lapse.ts'
import {money} from './money.ts'

/** A figure as people read it. */
export function figureInWords(value: number | null, unit: Figure['unit'], currency: string): string {
  if (value === null) return 'n/a'
  switch (unit) {
    case 'calls':
      return String(value)
    case 'jobs':
      return Number.isInteger(value) ? String(value) : value.toFixed(2)
    case 'share':
      return `${Math.round(value * 100)}%`
    case 'money':
      return money(value, currency)
    case 'ms':
      return lapse(value)
  }
}

/** +12%, from one period to the next; empty where there is nothing to compare. */
export function changeInWords({now, before, unit}: Figure): string {
  if (now === null || before === null || now === before) return ''
  if (unit === 'share') return `${now > before ? '+' : '-'}${Math.abs(Math.round((now - before) * 100))} points`
  if (before === 0) return ''
  return `${now > before ? '+' : '-'}${Math.abs(Math.round(((now - before) / before) * 100))}%`
}
