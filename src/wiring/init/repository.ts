import {execFile} from 'node:child_process'
import {resolve} from 'node:path'

/** The git repository that a folder lies in: its top, and where its hooks are. Undefined: in none, or git is not there. */
export async function repositoryOf(
  folder: string,
): Promise<{readonly top: string; readonly hooks: string} | undefined> {
  const [top, hooks] = await Promise.all([
    git(folder, ['rev-parse', '--show-toplevel']),
    git(folder, ['rev-parse', '--git-path', 'hooks']),
  ])
  return top === undefined || hooks === undefined ? undefined : {top, hooks: resolve(folder, hooks)}
}

function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise(settle => {
    execFile('git', [...args], {cwd}, (error, stdout) => settle(error === null ? stdout.trim() : undefined))
  })
}
