import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import {align} from './align.ts'
import {paint} from './paint.ts'

export function renderOffers(
  offers: readonly {readonly number: string; readonly locality: string; readonly region: string}[],
): string {
  if (offers.length === 0) return 'No number is for sale that fits.'
  const shape = [
    {head: 'Number', align: 'left'},
    {head: '', align: 'left'},
    {head: 'Place', align: 'left'},
  ] as const
  const rows = offers.map(({number, locality, region}) => [
    number,
    shown(number),
    [locality, region].filter(each => each !== '').join(', '),
  ])
  return table(align(shape, rows))
}

export function renderNumbers(
  numbers: readonly {
    readonly number: string
    readonly name: string
    readonly source: string | null
    readonly calls: string
  }[],
): string {
  if (numbers.length === 0) return 'The account has no number.'
  const shape = [
    {head: 'Number', align: 'left'},
    {head: 'Source', align: 'left', max: 18},
    {head: 'Name', align: 'left', max: 34},
    {head: 'Its calls', align: 'left'},
  ] as const
  const rows = numbers.map(({number, name, source, calls}) => [shown(number), source ?? '-', name, calls])
  return table(align(shape, rows))
}

function table([heads = '', ...lines]: readonly string[]): string {
  return [paint.quiet(heads), ...lines].join('\n')
}

function shown(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed === undefined ? number : showPhoneNumber(parsed)
}
