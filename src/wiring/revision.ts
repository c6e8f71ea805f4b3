import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {isError} from '../config/finding.ts'
import {loadRouting} from '../config/load-routing.ts'
import type {Routing} from '../config/routing.ts'
import {requireRouting} from '../config/routing-file.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'

/**
 * The routing file as it was at a revision of the git repository it lies in. `revision` may also be another file.
 * @throws Problem for no repository, an unknown revision, a file that was not there, or one with errors in it.
 */
export async function routingAt(revision: string, path: string): Promise<Routing> {
  if (existsSync(revision)) return requireRouting(revision)
  const text = await fileAt(revision, path)
  const name = `${revision}:${basename(path)}`
  const {routing, findings} = loadRouting(text, name)
  if (routing !== undefined) return routing
  throw new Problem({
    what: `${name} had errors.`,
    why: findings
      .filter(isError)
      .slice(0, 3)
      .map(({place, message}) => `${place.file}:${place.line}:${place.column}: ${message}`)
      .join('\n  '),
    fix: ['Compare with a revision in which the file was sound.'],
    exit: Exit.findings,
  })
}

function fileAt(revision: string, path: string): Promise<string> {
  const args = ['show', '--end-of-options', `${revision}:./${basename(path)}`]
  return new Promise((resolve, reject) => {
    execFile('git', args, {cwd: dirname(path), maxBuffer: 4_000_000}, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(gitProblem(error, stderr, revision, path))
    })
  })
}

function gitProblem(error: Error & {code?: unknown}, stderr: string, revision: string, path: string): Problem {
  if (error.code === 'ENOENT') {
    return new Problem({
      what: 'git is not installed here.',
      fix: ['Compare two files: oncrew diff old.yaml --config new.yaml'],
    })
  }
  if (/not a git repository/.test(stderr)) {
    return new Problem({
      what: `${path} lies in no git repository.`,
      fix: ['git init, and commit the file', 'Or compare two files: oncrew diff old.yaml --config new.yaml'],
    })
  }
  if (/(exists on disk, but not in|does not exist in)/.test(stderr)) {
    return new Problem({what: `${basename(path)} was not there at ${revision}.`, fix: [`git log --oneline -- ${path}`]})
  }
  return new Problem({
    what: `${revision} is neither a revision of this repository nor a file.`,
    fix: ['Such as oncrew diff HEAD~1, or oncrew diff main'],
    exit: Exit.usage,
  })
}
