import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {fixSafely} from '../../src/config/fix.ts'
import {loadRouting} from '../../src/config/load-routing.ts'
import {renderFinding} from '../../src/ui/findings-human.ts'

const example = readFileSync('config.example.yaml', 'utf8')
const lines = example.split('\n')

const line = fc.nat(lines.length - 1)
const anyLine = fc.constantFrom(...lines)
const oddText = fc.constantFrom(
  '~',
  '[]',
  '{}',
  '"',
  '&a *a',
  '- x',
  '? [a]: b',
  '\t',
  '---',
  '*b',
  '!!set {}',
  '99999',
  '<<: {}',
  '__proto__: {}',
  '\u0000',
  '\uFEFF',
  '.inf',
  '|',
)

/** A few lines deleted, doubled, swapped for others, or for something odd. */
const mutatedLines = fc
  .array(fc.tuple(line, fc.constantFrom('delete', 'double', 'swap', 'odd', 'indent'), anyLine, oddText), {
    minLength: 1,
    maxLength: 6,
  })
  .map(changes => {
    const text = [...lines]
    for (const [at, how, other, odd] of changes) {
      const current = text[at] ?? ''
      text[at] =
        how === 'delete'
          ? ''
          : how === 'double'
            ? `${current}\n${current}`
            : how === 'swap'
              ? other
              : how === 'indent'
                ? `  ${current}`
                : `${current.split(':')[0]}: ${odd}`
    }
    return text.join('\n')
  })

/** Characters cut out of the middle. */
const cut = fc
  .tuple(fc.nat(example.length), fc.nat(40))
  .map(([at, length]) => example.slice(0, at) + example.slice(at + length))

/** One value of the document, at any depth, in the place of another. */
const paths = pathsIn(parseDocument(example).toJS())
const mutatedValues = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.oneof(fc.jsonValue(), fc.constantFrom('', 'intake', 'closed', '2:00-3:00', -1, 1e9)),
  )
  .map(([path, value]) => {
    const document = parseDocument(example)
    document.setIn(path, value)
    return document.toString()
  })

test('no text makes reading, mending or showing a routing file throw', {timeout: 30_000}, () => {
  fc.assert(
    fc.property(fc.oneof(mutatedLines, cut, mutatedValues, fc.string()), text => {
      const {routing, findings} = loadRouting(text, 'oncrew.yaml')
      for (const finding of findings) renderFinding(finding, text)
      const fixed = fixSafely(text, 'oncrew.yaml')
      // Whatever was read either became a routing or is said to be wrong.
      expect(routing !== undefined || findings.some(finding => finding.severity === 'error')).toBe(true)
      expect(fixed.left.filter(finding => finding.safeFix !== undefined)).toEqual([])
    }),
    {numRuns: 300},
  )
})

test.for([
  {what: 'dashes', text: `crew: \n${'- '.repeat(20_000)}x\nb: 1\n`},
  {what: 'keys', text: `crew: \n${'? '.repeat(20_000)}x\nb: 1\n`},
  {what: 'brackets', text: `crew: ${'['.repeat(20_000)}`},
])('nor do $what without end', ({text}) => {
  const [finding] = loadRouting(text, 'oncrew.yaml').findings
  expect(finding?.message).toContain('nested too deeply')
})

test('every finding stands on characters that are in the text', {timeout: 30_000}, () => {
  fc.assert(
    fc.property(fc.oneof(mutatedLines, cut, mutatedValues), text => {
      const textLines = text.split('\n')
      for (const {place} of loadRouting(text, 'oncrew.yaml').findings) {
        const length = textLines[place.line - 1]?.length ?? -1
        expect(length).toBeGreaterThanOrEqual(place.column - 1)
        expect(place.endColumn).toBeGreaterThanOrEqual(place.column)
      }
    }),
    {numRuns: 200},
  )
})

function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => [[key], ...pathsIn(inner).map(path => [key, ...path])])
}
