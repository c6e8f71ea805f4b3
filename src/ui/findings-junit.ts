import type {Finding} from '../config/finding.ts'
import type {ValidatedFile, ValidateReport} from './findings-report.ts'

/** JUnit XML, which most build servers show: a suite a file, a test case a finding (or one that passed). */
export function renderAsJunit({files, errors, warnings}: ValidateReport): string {
  const suites = files.map(suite).join('\n')
  const tests = files.reduce((sum, {findings}) => sum + Math.max(1, findings.length), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="oncrew validate" tests="${tests}" failures="${errors + warnings}">`,
    suites,
    '</testsuites>',
  ].join('\n')
}

function suite({file, findings}: ValidatedFile): string {
  const cases =
    findings.length === 0 ? [`    <testcase name="sound" classname="${escaped(file)}"/>`] : findings.map(failed)
  const open = `  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${findings.length}">`
  return [open, ...cases, '  </testsuite>'].join('\n')
}

function failed({rule, message, fix, place, severity}: Finding): string {
  const where = `${place.file}:${place.line}:${place.column}`
  return [
    `    <testcase name="${escaped(`${rule} at ${where}`)}" classname="${escaped(place.file)}" file="${escaped(place.file)}" line="${place.line}">`,
    `      <failure type="${severity}" message="${escaped(message)}">${escaped(`${where}: ${message}\n${fix}`)}</failure>`,
    '    </testcase>',
  ].join('\n')
}

/** For text and attributes; characters that XML cannot hold become a space. */
function escaped(text: string): string {
  return (
    text
      // biome would rather see no control characters in a pattern, so they are found by their code.
      .replace(/\p{Cc}/gu, character => (character === '\n' ? character : ' '))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
