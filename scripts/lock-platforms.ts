/**
 * Completes package-lock.json with the binaries of other platforms. npm leaves out what its registry does not have, and
 * `npm ci` then finds the lock file incomplete; behind a registry that mirrors only some platforms both happen at once.
 * A platform package is skipped wherever its os or cpu is another one, so an entry without a checksum harms nobody.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

interface Locked {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm']

const path = join(import.meta.dirname, '../package-lock.json')
const lock: {packages: Record<string, Locked>} = JSON.parse(await readFile(path, 'utf8'))

let added = 0
for (const {optionalDependencies = {}, dev} of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const entry = lock.packages[`node_modules/${name}`]
    const platform = platformOf(name)
    if (entry !== undefined || platform === undefined) continue
    lock.packages[`node_modules/${name}`] = {version, ...(dev === true && {dev}), optional: true, ...platform}
    added += 1
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} platform packages added.`)

/** From names such as @biomejs/cli-linux-x64-musl; undefined when the name tells no platform. */
function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> | undefined {
  const os = systems.find(system => name.includes(system))
  const cpu = processors.find(processor => name.includes(processor))
  if (cpu === 'wasm32') return {cpu: ['wasm32']}
  if (os === undefined || cpu === undefined) return undefined
  if (os !== 'linux') return {os: [os], cpu: [cpu]}
  return {os: [os], cpu: [cpu], libc: [name.includes('musl') ? 'musl' : 'glibc']}
}
