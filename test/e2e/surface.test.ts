import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from './oncrew.ts'

interface ManifestCommand {
  readonly flags: Readonly<Record<string, {readonly char?: string; readonly type: string}>>
  readonly args: Readonly<Record<string, unknown>>
}

const manifest: {commands: Record<string, ManifestCommand>} = JSON.parse(
  readFileSync(join(root, 'oclif.manifest.json'), 'utf8'),
)

/** Renaming a flag breaks somebody's script: it shows here as a changed line. */
test('the commands and their flags', async () => {
  const lines = Object.entries(manifest.commands)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, {args, flags}]) => {
      const names = Object.entries(flags).map(([name, {char}]) =>
        char === undefined ? `--${name}` : `-${char}|--${name}`,
      )
      return [id.replaceAll(':', ' '), ...Object.keys(args).map(arg => `<${arg}>`), ...names.sort()].join(' ')
    })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('commands.txt')
})
