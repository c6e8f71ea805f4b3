import type {Hook} from '@oclif/core/hooks'
import {closest} from './config/suggest.ts'
import {Exit} from './problem/exit.ts'
import {paint} from './ui/paint.ts'

/** A command that is not there is told like every other mistake, with the one that was likely meant. */
export const commandNotFound: Hook.CommandNotFound = async ({id, argv, config}) => {
  const written = id.replaceAll(':', ' ')
  const known = config.commandIDs.map(each => each.replaceAll(':', ' '))
  const guess = closest(written, known)
  const what = `There is no command ${written}.`
  const fix = [...(guess === undefined ? [] : [`did you mean oncrew ${guess}?`]), 'oncrew --help']
  if (argv?.includes('--json')) {
    process.stdout.write(`${JSON.stringify({error: {what, fix, exit: Exit.usage}}, undefined, 2)}\n`)
  } else {
    const steps = fix.map(step => `  ${paint.quiet('→')} ${step}\n`).join('')
    process.stderr.write(`${paint.bad('✗')} ${what}\n${steps}`)
  }
  process.exitCode = Exit.usage
}
