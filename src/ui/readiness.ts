import {markdownText} from '../report/markdown.ts'
import type {Coverage} from '../report/ready/coverage.ts'
import type {Judgement} from '../report/ready/judge.ts'
import type {Verdict} from '../report/ready/verdict.ts'
import {paint} from './paint.ts'
import {wrap} from './wrap.ts'

/** The verdicts on a set-up, for a terminal: each question, what was seen, and below it what to do. */
export function renderReadiness({verdicts, coverage}: Judgement, width: number): string {
  return [...verdicts.map((verdict, at) => inLines(verdict, at + 1, width)), coverageInLines(coverage, width)].join(
    '\n\n',
  )
}

const indent = ' '.repeat(6)

function inLines({question, go, evidence, todo}: Verdict, number: number, width: number): string {
  const sign = go ? paint.good('✓') : paint.bad('✗')
  const told = (text: string, lead: string) =>
    wrap(text, width - 8).map((line, at) => `${indent}${at === 0 ? lead : ' '.repeat(lead.length)}${line}`)
  return [
    `${sign} ${String(number).padStart(2)}  ${paint.strong(question)}`,
    ...evidence.flatMap(text => told(text, '')),
    ...todo.flatMap(text => told(text, '→ ')),
  ].join('\n')
}

function coverageInLines({exercised, of, missing}: Coverage, width: number): string {
  const head = `Exercised: ${exercised} of ${of} rules, hours, escalation steps and questions of the file.`
  const lines = missing.map(
    ({kind, what, line}) => `not exercised: ${kind} ${what}${line === null ? '' : `, line ${line}`}`,
  )
  return [head, ...lines.flatMap(text => wrap(text, width - 2).map(line => `  ${line}`))].join('\n')
}

/** The same for a pull request. */
export function readinessMarkdown({go, verdicts, coverage}: Judgement, business: string): string {
  const rows = verdicts.flatMap(({question, go: each, evidence, todo}, at) => [
    `${at + 1}. ${each ? '✓ go' : '✗ **no go**'}: ${markdownText(question)}`,
    ...evidence.map(text => `   - ${markdownText(text)}`),
    ...todo.map(text => `   - → ${markdownText(text)}`),
  ])
  const left = coverage.missing.map(
    ({kind, what, line}) => `- ${markdownText(`${kind} ${what}${line === null ? '' : `, line ${line}`}`)}`,
  )
  return [
    `### ${markdownText(business)}: ${go ? 'go' : 'no go'}`,
    '',
    ...rows,
    '',
    `Exercised: ${coverage.exercised} of ${coverage.of} rules, hours, escalation steps and questions.`,
    ...(left.length === 0 ? [] : ['', 'Not exercised:', '', ...left]),
    '',
  ].join('\n')
}
