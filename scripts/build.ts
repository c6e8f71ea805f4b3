/**
 * Builds dist/: one small bundle a command with what they share split out, so that a command loads what it needs and
 * no more. See docs/measurements.md for what each step brings.
 */
import {execFileSync} from 'node:child_process'
import {globSync} from 'node:fs'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {build} from 'esbuild'
import {straightYaml} from './straight-yaml.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Loaded by oclif only where plugins or a missing manifest call for them, or for the platform's name under WSL. */
const stubbed = ['wsl-utils', 'minimatch', 'tinyglobby']

/** Left in node_modules: heavy, and imported only when they are used. */
const external = [
  '@ngrok/ngrok',
  'twilio',
  'smtp-server',
  'nodemailer',
  'standardwebhooks',
  'ajv',
  'react-devtools-core',
  'openai',
]

const entries = {
  run: 'src/run.ts',
  help: 'src/help.ts',
  'command-not-found': 'src/command-not-found.ts',
  'repeat-worker': 'src/wiring/repeat-worker.ts',
  ...Object.fromEntries(
    globSync('src/commands/**/*.ts', {cwd: root}).map(file => [file.replace(/^src\/(.*)\.ts$/, '$1'), file]),
  ),
}

async function bundle(): Promise<void> {
  await rm(dist, {recursive: true, force: true})
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // yaml's build for Node reads the environment with every token; the other one is the same without that.
    alias: {yaml: './node_modules/yaml/browser/dist/index.js'},
    external: external.flatMap(name => [name, `${name}/*`]),
    define: {'process.env.NODE_ENV': '"production"'},
    chunkNames: 'shared/[name]-[hash]',
    banner: {
      // oclif is CommonJS: its `require` and `__dirname` must exist in the bundles.
      js: "import {createRequire as __createRequire} from 'node:module';import {fileURLToPath as __toPath} from 'node:url';import {dirname as __dirnameOf} from 'node:path';const require = __createRequire(import.meta.url), __filename = __toPath(import.meta.url), __dirname = __dirnameOf(__filename);",
    },
    plugins: [
      straightYaml,
      {
        name: 'stubs',
        setup({onResolve, onLoad}) {
          onResolve({filter: new RegExp(`^(${stubbed.join('|')})$`)}, ({path}) => ({path, namespace: 'stub'}))
          onResolve({filter: /^(node:)?http$/, namespace: 'file'}, () => ({path: 'node:http', namespace: 'builtin'}))
          onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => ({
            contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
            loader: 'js',
          }))
          onResolve({filter: /^(node:)?(util|crypto|process)$/, namespace: 'file'}, ({path, kind}) =>
            kind === 'import-statement' ? {path: path.replace('node:', ''), namespace: 'unlooked'} : null,
          )
          onLoad({filter: /.*/, namespace: 'unlooked'}, ({path}) => ({contents: unlooked(path), loader: 'js'}))
          onLoad({filter: /@oclif\/core\/lib\/.*\.js$/}, async ({path}) => ({
            contents: lighter(await readFile(path, 'utf8')),
            loader: 'js',
          }))
          onLoad({filter: /.*/, namespace: 'stub'}, () => ({
            contents: 'module.exports = {isWsl: false, default: false}',
            loader: 'js',
          }))
        },
      },
    ],
    logLevel: 'warning',
  })
}

/**
 * What oclif does at every start and hardly ever needs: sorting a dozen plain names by locale starts the collator (8 ms),
 * and three of Node's modules are loaded for Windows, for prompts and for profiling. They are loaded when first used.
 */
function lighter(source: string): string {
  return source
    .replaceAll(/(\w+)\.id\.localeCompare\((\w+)\.id\)/g, '($1.id < $2.id ? -1 : 1)')
    .replaceAll(
      /const (\w+) = require\("(node:(?:child_process|readline|perf_hooks))"\);/g,
      'const $1 = new Proxy({}, {get: (_, name) => require("$2")[name]});',
    )
}

/**
 * To `import` one of these looks at everything it exports, and what it exports loads dozens of Node's modules when it is
 * looked at: threads and argument parsing for `util`, all of web cryptography for `crypto`, reports for `process`. Names
 * that are inherited are looked at when they are used.
 */
function unlooked(name: string): string {
  if (name === 'process') return 'export default process; export const {cwd, env} = process'
  return `module.exports = Object.create(process.getBuiltinModule('node:${name}'))`
}

/**
 * One character that is not of Latin-1 makes V8 keep the whole file at two bytes a character. esbuild escapes them in strings;
 * what is left stands in regular expressions and in comments, which read the same with escapes.
 */
async function escapeRest(): Promise<void> {
  for (const name of globSync('**/*.js', {cwd: dist})) {
    const source = await readFile(join(dist, name), 'utf8')
    const escaped = source.replaceAll(
      /[\u0080-\uffff]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    if (escaped !== source) await writeFile(join(dist, name), escaped)
  }
}

/** So that `--version` needs neither oclif nor package.json. */
async function writeVersion(): Promise<void> {
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const line = `oncrew/${version} \${process.platform}-\${process.arch} node-\${process.version}`
  await mkdir(dist, {recursive: true})
  await writeFile(join(dist, 'version.js'), `export const version = \`${line}\`\n`)
}

/** oclif reads the commands from the manifest instead of loading each. */
function writeManifest(): void {
  execFileSync(process.execPath, [join(root, 'node_modules/oclif/bin/run.js'), 'manifest', root], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

await rm(join(root, 'oclif.manifest.json'), {force: true})
await bundle()
await escapeRest()
await writeVersion()
writeManifest()
