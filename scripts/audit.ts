/**
 * Audits what is installed. Works without a network: every package's licence must be one that lets us pass it on, and none may
 * run a script at installation that package.json does not name. Where the registry can be reached, `npm audit` says what
 * it knows of weaknesses in what runs at our users' (high and worse fails); where it cannot, that is said, and fails nothing.
 */
import {spawnSync} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const licences = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PSF-2.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'MPL-2.0',
  'WTFPL',
])

interface Installed {
  readonly version?: string
  readonly license?: string | {readonly type?: string}
  readonly licenses?: readonly {readonly type?: string}[]
}

const lock: {readonly packages: Readonly<Record<string, {readonly hasInstallScript?: boolean}>>} = JSON.parse(
  await readFile(join(root, 'package-lock.json'), 'utf8'),
)
const own: {readonly allowScripts?: Readonly<Record<string, boolean>>} = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
)
const problems: string[] = []
let looked = 0
for (const [path, {hasInstallScript}] of Object.entries(lock.packages)) {
  if (path === '') continue
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  // A package of another platform is in the lock file, and not on the disk.
  const text = await readFile(join(root, path, 'package.json'), 'utf8').catch(() => undefined)
  if (hasInstallScript && own.allowScripts?.[name] === undefined && text !== undefined) {
    problems.push(`${name} runs a script when it is installed; say in package.json, under allowScripts, whether it may`)
  }
  if (text === undefined) continue
  looked += 1
  const licence = licenceOf(JSON.parse(text))
  if (!isAllowed(licence)) problems.push(`${name} is under ${licence || 'no licence that it names'}`)
}

function licenceOf({license, licenses}: Installed): string {
  const one = typeof license === 'object' ? license.type : license
  return one ?? licenses?.map(({type}) => type).join(' OR ') ?? ''
}

/** Of "A OR B" one is enough; of "A AND B" each must do. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '')
  return plain.split(/ OR /i).some(choice => choice.split(/ AND /i).every(licence => licences.has(licence.trim())))
}

for (const problem of problems) console.error(problem)
console.log(
  `${looked} installed packages: ${problems.length === 0 ? 'licences and installation scripts are in order' : `${problems.length} findings`}.`,
)

const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], {cwd: root, encoding: 'utf8', timeout: 20_000})
const report = reportOf(audit.stdout)
if (report === undefined) console.log('Known weaknesses: skipped, the registry does not answer here.')
else console.log(`Known weaknesses: ${report.high} high, ${report.critical} critical.`)
if (problems.length > 0 || (report !== undefined && report.high + report.critical > 0)) process.exitCode = 1

function reportOf(text: string): {readonly high: number; readonly critical: number} | undefined {
  try {
    const {high, critical} = JSON.parse(text).metadata.vulnerabilities
    return typeof high === 'number' && typeof critical === 'number' ? {high, critical} : undefined
  } catch {
    return undefined
  }
}
