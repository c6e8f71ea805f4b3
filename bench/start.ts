import {cpSync, mkdirSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {atMost, type Bar} from './bar.ts'
import {pair} from './paired.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'bin/run.js')
const node = process.execPath
const bare = [node, '-e', '0']

/** From the shell to the exit, as a ratio to a Node that does nothing. */
export function startBars(): readonly Bar[] {
  const version = pair([node, bin, '--version'], bare)
  const help = pair([node, bin, '--help'], bare)
  const validate = pair([node, bin, 'validate', join(root, 'config.example.yaml')], bare)
  const leak = pair([node, bin, 'sim', 'after-hours-leak'], bare, 9)
  const folder = pair([node, bin, 'validate', ...manyFiles(200)], bare, 7)
  return [
    atMost('oncrew --version', version.ratio, 1.25, '×'),
    atMost('oncrew --help (a light command)', help.ratio, 3.2, '×'),
    atMost('oncrew validate config.example.yaml', validate.ratio, 4.5, '×'),
    atMost('oncrew validate, peak memory', validate.a.peakMib, 65, ' MiB'),
    atMost('oncrew sim after-hours-leak', leak.ratio, 18, '×'),
    atMost('oncrew validate, 200 files', folder.a.ms / 1000, 0.6, ' s'),
  ]
}

function manyFiles(count: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  mkdirSync(folder, {recursive: true})
  return Array.from({length: count}, (_, index) => {
    const file = join(folder, `routing-${index}.yaml`)
    cpSync(join(root, 'config.example.yaml'), file)
    return file
  })
}
