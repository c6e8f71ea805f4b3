import type {Evaluation, MeasureResult, TierMatrix} from '../evaluate/evaluate.ts'
import {align, type Column} from './align.ts'
import {paint} from './paint.ts'

const shape: readonly Column[] = [
  {head: 'Measure', align: 'left'},
  {head: 'Result', align: 'right'},
  {head: 'Bar', align: 'right'},
  {head: '', align: 'left'},
  {head: 'Of', align: 'right'},
]

/** Every measure with its bar, within 80 columns. */
export function renderMeasures(measures: readonly MeasureResult[]): string {
  const shown = measures.filter(({of}) => of > 0)
  const [heads = '', ...lines] = align(shape, shown.map(cells))
  return [paint.quiet(heads), ...lines.map((line, at) => painted(line, shown[at]?.holdsBar ?? null))].join('\n')
}

function cells({label, shown, held, of, share, bar, holdsBar}: MeasureResult): readonly string[] {
  const verdict = holdsBar === null ? '' : holdsBar ? '✓ held' : '✗ missed'
  switch (shown) {
    case 'share':
      return [label, percent(share), bar === null ? '' : bar === 1 ? '100 %' : `≥ ${percent(bar)}`, verdict, String(of)]
    case 'share-missed':
      return [
        label,
        percent(rest(share), Math.ceil),
        bar === null ? '' : `≤ ${percent(rest(bar))}`,
        verdict,
        String(of),
      ]
    case 'count-missed':
      return [label, String(of - held), bar === null ? '' : '0', verdict, String(of)]
  }
}

function rest(share: number | null): number | null {
  return share === null ? null : 1 - share
}

/** Rounded for the worse, so that what misses its bar never reads as if it held it. */
function percent(share: number | null, round = Math.floor): string {
  return share === null ? '' : `${round(Number((share * 1000).toFixed(6))) / 10} %`
}

function painted(line: string, holdsBar: boolean | null): string {
  return holdsBar === false ? paint.bad(line) : line
}

const tierOrder = ['emergency', 'urgent', 'standard', 'low']

const matrixShape: readonly Column[] = [
  {head: 'Trade', align: 'left'},
  {head: 'Should be', align: 'left'},
  ...tierOrder.map((head): Column => ({head, align: 'right'})),
]

/** How pressing callers were taken for, trade by trade; what is off the diagonal is wrong. */
export function renderTiers(tiers: readonly TierMatrix[]): string {
  const rows = tiers.flatMap(({trade, given}) =>
    tierOrder.flatMap(truth => {
      const row = given[truth]
      return row === undefined ? [] : [[truth === firstTier(given) ? trade : '', truth, ...counts(row)]]
    }),
  )
  const [heads = '', ...lines] = align(matrixShape, rows)
  return [paint.strong('Urgency: what it should be, and what it was taken for'), '', paint.quiet(heads), ...lines].join(
    '\n',
  )
}

function firstTier(given: TierMatrix['given']): string | undefined {
  return tierOrder.find(tier => given[tier] !== undefined)
}

function counts(row: Readonly<Record<string, number>>): readonly string[] {
  return tierOrder.map(tier => (row[tier] === undefined ? '·' : String(row[tier])))
}

/** Each miss, to be read: what was said, what is true, what came of it. */
export function renderMisses({misses, measures}: Pick<Evaluation, 'misses' | 'measures'>): string {
  return measures
    .flatMap(({id, label}) => {
      const own = misses.filter(({measure}) => measure === id)
      if (own.length === 0) return []
      return [
        paint.strong(`${label}: ${own.length} missed`),
        ...own.map(
          miss => `\n${paint.quiet(miss.case)}\n  said   ${miss.said}\n  truth  ${miss.truth}\n  got    ${miss.got}`,
        ),
        '',
      ]
    })
    .join('\n')
}
