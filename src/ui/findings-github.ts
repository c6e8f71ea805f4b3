import type {Finding, Severity} from '../config/finding.ts'
import type {ValidateReport} from './findings-report.ts'

/** Workflow commands that GitHub Actions shows beside the lines of a pull request, one a finding. */
export function renderForGithub(report: ValidateReport): string {
  return report.files.flatMap(file => file.findings.map(annotation)).join('\n')
}

function annotation({severity, rule, message, fix, place}: Finding): string {
  const {file, line, column, endLine, endColumn} = place
  const where = {file, line, col: column, endLine, endColumn, title: rule}
  const properties = Object.entries(where).map(([name, value]) => `${name}=${inProperty(String(value))}`)
  return `::${level(severity)} ${properties.join(',')}::${inMessage(`${message} (${fix})`)}`
}

function level(severity: Severity): string {
  return severity === 'info' ? 'notice' : severity
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
