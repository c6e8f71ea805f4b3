import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'
import {emptyFolder, finished, root} from './oncrew.ts'

const npm = (args: readonly string[], cwd = root) =>
  execFileSync('npm', [...args], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})

/** What `npm install` of the packed package would lay out elsewhere: the package, and its production dependencies only. */
function installElsewhere(): string {
  const folder = emptyFolder()
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
  const home = join(folder, 'node_modules')
  mkdirSync(join(home, 'oncrew'), {recursive: true})
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', join(home, 'oncrew'), '--strip-components=1'])

  const paths = npm(['ls', '--omit=dev', '--all', '--parseable']).trim().split('\n')
  for (const path of paths.filter(path => path !== root)) {
    const place = join(home, relative(join(root, 'node_modules'), path))
    // A dependency of a dependency that lies inside it comes along with it.
    if (place.slice(home.length).includes('node_modules')) continue
    mkdirSync(dirname(place), {recursive: true})
    symlinkSync(path, place)
  }
  return folder
}

test('the packed package rehearses the five and gives help where it is installed, with its production dependencies alone', async () => {
  const folder = installElsewhere()
  const bin = join(folder, 'node_modules/oncrew/bin/run.js')
  const {code, out, err} = await finished(spawn(process.execPath, [bin, 'sim', '--all'], {cwd: folder, stdio: 'pipe'}))
  expect(err).not.toContain('Error')
  expect(out).toContain('5 of 5 scenarios')
  expect(code).toBe(0)

  for (const command of ['init', 'tail', 'serve']) {
    const help = await finished(spawn(process.execPath, [bin, command, '--help'], {cwd: folder, stdio: 'pipe'}))
    expect(help).toMatchObject({code: 0, err: '', out: expect.stringContaining(`$ oncrew ${command}`)})
  }
}, 60_000)

test('the package holds what it needs and nothing of the workshop', () => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--dry-run', '--ignore-scripts']))
  const files: readonly string[] = packed.files.map((file: {path: string}) => file.path)
  expect(files).toEqual(
    expect.arrayContaining([
      'bin/run.js',
      'config.example.yaml',
      'oclif.manifest.json',
      'schemas/routing.schema.json',
      'README.md',
      'LICENSE',
    ]),
  )
  expect(files.filter(file => /^(test|src|bench|scripts|\.ci)\//.test(file))).toEqual([])
})
