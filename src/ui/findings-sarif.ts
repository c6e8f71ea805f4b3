import type {Finding, Severity} from '../config/finding.ts'
import type {RuleDescription} from '../config/rule.ts'
import type {ValidateReport} from './findings-report.ts'

/** SARIF 2.1.0, which code scanners and editors read. */
export function renderAsSarif(report: ValidateReport, rules: readonly RuleDescription[], version: string): object {
  const findings = report.files.flatMap(file => file.findings)
  const used = rules.filter(({id}) => findings.some(({rule}) => rule === id))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'oncrew',
            version,
            rules: used.map(({id, title, why, severity}) => ({
              id,
              shortDescription: {text: title},
              fullDescription: {text: why},
              defaultConfiguration: {level: level(severity)},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => result(finding, used)),
      },
    ],
  }
}

function result({rule, severity, message, fix, place}: Finding, rules: readonly RuleDescription[]): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({id}) => id === rule),
    level: level(severity),
    message: {text: `${message}. ${fix}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: encodeURI(place.file)},
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        },
      },
    ],
  }
}

function level(severity: Severity): string {
  return severity === 'info' ? 'note' : severity
}
