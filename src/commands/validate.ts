import {text as readAll} from 'node:stream/consumers'
import {string} from '@oclif/core/args'
import {boolean, string as stringFlag} from '@oclif/core/flags'
import {checkRouting} from '../config/check-routing.ts'
import {filesMeantBy} from '../config/find-files.ts'
import {type Finding, isError, type Severity} from '../config/finding.ts'
import {fixSafely} from '../config/fix.ts'
import {readRoutingFile, routingFilePath} from '../config/routing-file.ts'
import {replaceFile} from '../config/write-file.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {renderFinding, renderSummary, withoutSecrets} from '../ui/findings-human.ts'
import type {ValidatedFile, ValidateReport} from '../ui/findings-report.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

const formats = ['human', 'json', 'sarif', 'github', 'junit'] as const
type Format = (typeof formats)[number]

export default class Validate extends OncrewCommand {
  static override summary = 'check routing files and say what is wrong with them, where, and what to do'
  static override description =
    'Exits with 0 when nothing is wrong, 3 when there are findings, 2 for wrong usage, 1 when a file cannot be read.'

  static override examples = [
    '<%= config.bin %> validate',
    '<%= config.bin %> validate oncrew.yaml --fix',
    '<%= config.bin %> validate "crews/**/*.yaml" --format github --fail-on warning',
    'cat oncrew.yaml | <%= config.bin %> validate -',
  ]

  static override strict = false
  static override args = {
    files: string({
      description: 'files, folders or patterns; - reads standard input [default: oncrew.yaml]',
      ignoreStdin: true,
    }),
  }

  static override flags = {
    config: stringFlag({description: 'routing file, when none is given as an argument', env: 'ONCREW_CONFIG'}),
    format: stringFlag({description: 'how findings are printed', options: [...formats], default: 'human'}),
    'fail-on': stringFlag({
      description: 'the least severe finding to exit with 3 for',
      options: ['error', 'warning'],
      default: 'error',
    }),
    fix: boolean({description: 'mend what can be mended safely, keeping comments and order'}),
    quiet: boolean({char: 'q', description: 'print findings only, no summary'}),
  }

  async run(): Promise<ValidateReport> {
    const {argv, flags} = await this.parse(Validate)
    const given = argv.length > 0 ? argv.map(String) : [routingFilePath(flags.config)]
    if (flags.fix && given.includes('-')) {
      throw new Problem({
        what: '--fix needs a file to write to.',
        fix: ['give the file instead of -'],
        exit: Exit.usage,
      })
    }

    const texts = await Promise.all(filesMeantBy(given).map(readText))
    const checked = await Promise.all(texts.map(({file, text}) => withCustomers(check(file, text, flags.fix))))
    for (const {file, before, text} of checked) if (text !== before) await replaceFile(file, text)

    const report = reportOf(checked)
    const format = formats.find(each => each === flags.format) ?? 'human'
    if (!this.jsonEnabled()) this.log(await rendered(format, report, checked, flags.quiet, this.config.version))
    const failing: readonly Severity[] = flags['fail-on'] === 'warning' ? ['error', 'warning'] : ['error']
    const fails = report.files.some(({findings}) => findings.some(({severity}) => failing.includes(severity)))
    if (fails) this.finishWith(Exit.findings)
    return report
  }
}

/** A file after it was checked, with its text before and after fixes. */
interface Checked extends ValidatedFile {
  readonly before: string
  readonly text: string
}

async function readText(file: string): Promise<{file: string; text: string}> {
  if (file === '-') return {file: 'stdin', text: await readAll(process.stdin)}
  return {file, text: readRoutingFile(file)}
}

function check(file: string, before: string, fix: boolean): Checked {
  const {text, mended, left} = fix
    ? fixSafely(before, file)
    : {text: before, mended: [], left: checkRouting(before, file).findings}
  return {file, sound: !left.some(isError), findings: left, mended, before, text}
}

/** The customers file is looked at along with the routing file that names it, once that can be read. */
async function withCustomers(checked: Checked): Promise<Checked> {
  if (!checked.text.includes('customers')) return checked
  const {loadRouting} = await import('../config/load-routing.ts')
  const customers = loadRouting(checked.text, checked.file).routing?.intake.customers
  if (customers === undefined) return checked
  const {customersPath, readCustomers} = await import('../config/customers/read-customers.ts')
  const found = readCustomers(customersPath(checked.file, customers.path)).findings
  const findings = [...checked.findings, ...found]
  return {...checked, sound: !findings.some(isError), findings}
}

function reportOf(checked: readonly Checked[]): ValidateReport {
  const files = checked.map(({file, sound, findings, mended}) => ({file, sound, findings, mended}))
  const count = (severity: Severity) =>
    files.reduce((sum, {findings}) => sum + findings.filter(finding => finding.severity === severity).length, 0)
  return {files, errors: count('error'), warnings: count('warning')}
}

async function rendered(
  format: Format,
  report: ValidateReport,
  checked: readonly Checked[],
  quiet: boolean,
  version: string,
): Promise<string> {
  switch (format) {
    case 'human': {
      const mended = checked.flatMap(file => file.mended.map(inOneLine))
      const findings = checked.flatMap(({findings: found, text}) => {
        const safe = withoutSecrets(text, found)
        // Customers' own data are not shown either.
        return found.map(finding => `${renderFinding(finding, finding.rule.startsWith('customers-') ? '' : safe)}\n`)
      })
      return [...mended, ...findings, ...(quiet ? [] : [renderSummary(report)])].join('\n')
    }
    case 'json':
      return JSON.stringify(report, null, 2)
    case 'github':
      return (await import('../ui/findings-github.ts')).renderForGithub(report)
    case 'junit':
      return (await import('../ui/findings-junit.ts')).renderAsJunit(report)
    case 'sarif': {
      const [{renderAsSarif}, {rules}, {readingRules}] = await Promise.all([
        import('../ui/findings-sarif.ts'),
        import('../config/rules.ts'),
        import('../config/reading-rules.ts'),
      ])
      return JSON.stringify(renderAsSarif(report, [...rules, ...readingRules], version), null, 2)
    }
  }
}

function inOneLine({place, message, rule, safeFix}: Finding): string {
  return `${place.file}:${place.line}:${place.column}: mended: ${message} → ${safeFix?.text}  [${rule}]`
}
