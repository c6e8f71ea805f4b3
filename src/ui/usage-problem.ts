import {stripVTControlCharacters} from 'node:util'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'

/** How oclif ends whatever it says about flags and arguments; its errors have no class or code in common. */
const hint = 'See more help with --help'

/** What oclif's parser throws about flags and arguments, told as every other mistake is; undefined for anything else. */
export function usageProblem(error: Error, command: string): Problem | undefined {
  if (!error.message.endsWith(hint)) return undefined
  const said = stripVTControlCharacters(error.message)
    .replace(hint, '')
    .replace(/^The following errors? occurred:/, '')
    .replace(/^Parsing (--\S+)/, '$1:')
    .replaceAll('=true', '')
  return new Problem({
    what: said.trim().replace(/\s+/g, ' '),
    fix: [`oncrew ${command.replaceAll(':', ' ')} --help`],
    exit: Exit.usage,
  })
}
