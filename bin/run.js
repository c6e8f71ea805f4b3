#!/usr/bin/env node
// Plain JavaScript that old Nodes can read: it says what to do about them, or hands over to a newer one.
// Nothing is imported up here: what is needed depends on the Node and on the command.

// A reader that closes early (`oncrew --help | head -1`) is no error.
process.stdout.on('error', error => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const leastMajor = 24

/**
 * A server lives for months on a small machine: V8 is told to collect early instead of growing to what it finds free,
 * and malloc to keep two arenas. A new process image is the only way to say so.
 */
const frugal = ['--max-semi-space-size=3', '--initial-old-space-size=16', '--heap-growing-percent=20']
const servers = new Set(['serve'])

if (Number.parseInt(process.versions.node, 10) < leastMajor) await handOver()
else await start()

async function start() {
  if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) {
    const {version} = await import('../dist/version.js')
    process.stdout.write(`${version}\n`)
    return
  }
  if (servers.has(process.argv[2]) && process.env.MALLOC_ARENA_MAX === undefined && process.platform === 'linux') {
    const args = [process.execPath, ...frugal, ...process.execArgv, ...process.argv.slice(1)]
    process.execve(process.execPath, args, {...process.env, MALLOC_ARENA_MAX: '2'})
  }
  const {enableCompileCache} = await import('node:module')
  enableCompileCache()
  const {run} = await import('../dist/run.js')
  await run(import.meta.url)
}

/** Runs the Node that was installed beside oncrew, when there is one; the guard keeps it from calling itself for ever. */
async function handOver() {
  const {spawn} = await import('node:child_process')
  const {existsSync} = await import('node:fs')
  const {fileURLToPath} = await import('node:url')
  const pinned = ['../node_modules/.bin/node', '../../.bin/node'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const node = pinned.find(path => existsSync(path))
  if (node === undefined || process.env.ONCREW_HANDED_OVER === '1') {
    process.stderr.write(
      `✗ oncrew needs Node ${leastMajor} or newer; this is Node ${process.versions.node}.\n` +
        '  → Install Node 24 (https://nodejs.org), or run it as: npx -p node@24 -p oncrew oncrew\n',
    )
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {...process.env, ONCREW_HANDED_OVER: '1'},
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1
  })
}
